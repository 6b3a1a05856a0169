using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-24 [outside]: women or all members of a geographic base changed by more than a tenth within a year in which the unit was not
/// reorganised. Exactly a tenth is no finding, and a change from 0 is no share of anything (NUM-3). A superior's change is that of its bases.
/// </summary>
public sealed class LargeChangeValidator : FindingValidator<CheckedReport>
{
    private static readonly ReportColumn[] Watched = [ReportColumn.Women, ReportColumn.MembersTotal];

    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from pair in subject.BasesWithRowBefore()
        let largest = pair.Row.Rules.Plausibility.LargestChange
        from column in Watched
        let then = pair.Before.Count(column)
        let now = pair.Row.Row.Count(column)
        where then > 0 && now is not null && IsLarger(now.Value, then.Value, largest)
        select pair.Row.At(column, "REP-24", Severity.Warning)
            .With("before", then.Value)
            .With("previous_year", $"{pair.Before.Year}")
            .With("share", largest);

    private static bool IsLarger(long now, long then, Ratio largest) => new Ratio(Math.Abs(now - then), then) > largest;
}
