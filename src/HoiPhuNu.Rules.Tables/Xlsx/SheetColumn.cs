using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>One column of a sheet to be written.</summary>
/// <param name="Header">The header; it may be empty where a sheet has no header row.</param>
/// <param name="Format">How its cells look.</param>
/// <param name="Width">Its width in characters.</param>
public sealed record SheetColumn(string Header, SheetFormat Format = SheetFormat.Text, double Width = 12)
{
    /// <summary>A note over the header: what the column holds.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The only texts that may be typed into the column, offered as a list; none for any text. Together with the commas between them they have
    /// at most 255 characters, and none holds a comma.
    /// </summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
