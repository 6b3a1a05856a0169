using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>One of the first rows of a sheet, as a person reads it.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Cells">The texts of its cells, without blanks around them and in NFC; empty where nothing stands.</param>
internal sealed record HeadRow(long Row, string[] Cells)
{
    /// <summary>A row of cells as they stand in a file.</summary>
    public static HeadRow Of(long row, IEnumerable<string> cells) => new(row, [.. cells.Select(Shown)]);

    /// <summary>The text of a cell as a person reads it: without blanks around it, without line breaks, in NFC.</summary>
    public static string Shown(string text) => VietnameseLetters.ToNfc(Blanks.Trim(text).ToString()).ReplaceLineEndings(" ");

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Array.TrueForAll(Cells, text => text.Length == 0);

    /// <summary>The text of a cell; empty beyond the last one.</summary>
    public string this[int cell] => cell < Cells.Length ? Cells[cell] : string.Empty;
}
