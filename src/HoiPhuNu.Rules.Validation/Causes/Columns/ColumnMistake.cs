using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>A mistake that somebody may have made in a whole column, or several, and how the figures were meant. Rule CAUSE-5.</summary>
/// <param name="Key">The end of the key of its message.</param>
/// <param name="Columns">The columns that are wrong.</param>
/// <param name="Mend">The row as it was meant; <see langword="null"/> where the mistake changed nothing in it.</param>
internal sealed record ColumnMistake(string Key, ImmutableArray<ReportColumn> Columns, Func<ReportRow, ReportRow?> Mend)
{
    /// <summary>Whether what was meant cannot be told to the last digit: the figures are then compared with nothing.</summary>
    public bool IsLossy { get; init; }

    /// <summary>Whether a row as reported fits the mistake, where that cannot be told from the row as it was meant.</summary>
    public Func<ReportRow, bool>? Fits { get; init; }
}
