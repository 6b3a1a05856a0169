using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>How a sheet is laid out. The header row stays in view and has filters.</summary>
public sealed record SheetLayout
{
    /// <summary>The sheet's name. What a spreadsheet does not allow in it is replaced, and a name that is taken gets a number.</summary>
    public required string Name { get; init; }

    /// <summary>The columns.</summary>
    public required ImmutableArray<SheetColumn> Columns { get; init; }

    /// <summary>Lines above the headers.</summary>
    public ImmutableArray<string> Title { get; init; } = [];

    /// <summary>How many columns at the left stay in view.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether the sheet has a header row with filters; one without is a page to read.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>The row of the headers, from 1; the first row of data comes after it.</summary>
    public int HeaderRow => Title.Length + 1;
}
