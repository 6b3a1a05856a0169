using System.Collections.Immutable;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>The heading of a column of a sheet.</summary>
/// <param name="Cell">The place of the column, from 0.</param>
/// <param name="Path">The headings over each other, from above; empty where there is none.</param>
/// <param name="Column">The column of the table that it means.</param>
/// <param name="Match">How it was understood.</param>
/// <param name="IsPartOfYear">Whether it is said to be of a part of the year only.</param>
internal sealed record FormHeading(int Cell, ImmutableArray<string> Path, TableColumn? Column, HeadingMatch Match, bool IsPartOfYear = false)
{
    /// <summary>The heading as it is shown: its parts joined.</summary>
    public string Text => string.Join(" > ", Path);

    /// <summary>Whether there is one.</summary>
    public bool IsNamed => !Path.IsEmpty;
}
