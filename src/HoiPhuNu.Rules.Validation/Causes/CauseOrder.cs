using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// The order of causes: those of files and columns first, then by the number of findings they explain, then by certainty, then by place. Rule CAUSE-7.
/// </summary>
internal sealed class CauseOrder : IComparer<Cause>
{
    private CauseOrder()
    {
    }

    public static CauseOrder Instance { get; } = new();

    public int Compare(Cause? x, Cause? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = IsWide(y).CompareTo(IsWide(x));
        order = order != 0 ? order : y.Findings.Length.CompareTo(x.Findings.Length);
        order = order != 0 ? order : x.Certainty.CompareTo(y.Certainty);
        order = order != 0 ? order : Compare(FirstOf(x), FirstOf(y));
        return order != 0 ? order : string.CompareOrdinal(x.MessageKey, y.MessageKey);
    }

    /// <summary>Places by file, row and column, in the order that columns have in the form.</summary>
    public static int Compare(Findings.Place x, Findings.Place y)
    {
        var order = string.CompareOrdinal(x.File, y.File);
        order = order != 0 ? order : (x.Row ?? long.MaxValue).CompareTo(y.Row ?? long.MaxValue);
        return order != 0 ? order : Number(x.Column).CompareTo(Number(y.Column));
    }

    private static bool IsWide(Cause cause) => cause.Kind is CauseKind.Column or CauseKind.File;

    private static Findings.Place FirstOf(Cause cause) => !cause.Cells.IsEmpty ? cause.Cells[0].Place
        : !cause.Alternatives.IsEmpty ? cause.Alternatives[0][0].Place
        : cause.Findings[0].Place;

    private static int Number(string? column) => ReportColumn.TryFromCode(column, out var known) ? known.Ordinal : -1;
}
