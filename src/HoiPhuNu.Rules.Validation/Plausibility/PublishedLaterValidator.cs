using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>REP-26 [outside]: the count of women was published after the day the row is read as of; on that day itself is in time.</summary>
public sealed class PublishedLaterValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { ReportsTarget5: true, AsOf: { } day } && subject.Row[ReportColumn.WomenPublished].Date > day)
        {
            yield return subject.At(ReportColumn.WomenPublished, "REP-26", Severity.Warning).With("day", day);
        }
    }
}
