using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Validation.Rows;

/// <summary>REP-22: a publication of statistics newer than the one used is known. Silent where one publication is used for the whole term.</summary>
public sealed class WomenPublicationValidator : FindingValidator<CheckedRow>
{
    private protected override IEnumerable<Finding> Check(CheckedRow subject)
    {
        if (subject is { ReportsTarget5: true, Published: { } known, AsOf: { } day }
            && known <= day
            && subject.Rules.Readings.StatisticsYear == StatisticsYear.LatestPublished
            && subject.Row.WomenSource == WomenSource.Statistics
            && subject.Row[ReportColumn.WomenPublished].Date < known)
        {
            yield return (subject.At(ReportColumn.WomenPublished, "REP-22", Severity.Warning) with { Expected = LocalDatePattern.Iso.Format(known) })
                .With("expected", known);
        }
    }
}
