using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Says what to mend: the mistakes behind the findings of a check, each once. Pure; it changes no finding, and needs neither messages nor a file format. Rules CAUSE-1 to CAUSE-7 [outside].
/// </summary>
public static class CauseFinder
{
    /// <summary>The causes of findings, in the order of CAUSE-7.</summary>
    /// <param name="request">What was checked.</param>
    /// <param name="findings">What the check found, or some of it: a cause is told only where it explains one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<Cause> Find(CheckRequest request, ImmutableArray<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(request);
        return findings.IsDefaultOrEmpty ? [] : Find(new CheckedReport(request), findings);
    }

    internal static ImmutableArray<Cause> Find(CheckedReport report, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty)
        {
            return [];
        }

        // What a wider cause explains is mended before narrower ones are sought.
        var open = new OpenFindings(findings);
        var mended = new MendedReport(report);
        List<Cause> causes =
        [
            .. new CodesEverywhere(mended, open).All(),
            .. new SameEverywhere(mended, open).All(),
            .. new ColumnCauses(mended, open).All(),
            .. new WholeRows(mended, open).All(),
            .. new RowCauses(mended, open).All(),
        ];
        foreach (var year in mended.Report.Years)
        {
            causes.AddRange(CellCauses.Of(year, mended, open));
        }

        return [.. causes.Order(CauseOrder.Instance)];
    }
}
