using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-25 [outside]: the count of women of a geographic base that comes from the police and is the very one of the year before; or one that is
/// said to come from the same publication of statistics as the year before and is another one. A count of 0 may well stay 0.
/// </summary>
public sealed class WomenCountValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from pair in subject.BasesWithRowBefore()
        where pair.Row.Row.Count(ReportColumn.Women) is not null && pair.Before.Count(ReportColumn.Women) is not null
        let key = KeyOf(pair.Row, pair.Before)
        where key is not null
        select (pair.Row.At(ReportColumn.Women, "REP-25", Severity.Warning) with { MessageKey = key })
            .With("before", pair.Before.Count(ReportColumn.Women)!.Value)
            .With("previous_year", $"{pair.Before.Year}")
            .With("published", pair.Row.Row[ReportColumn.WomenPublished].Date ?? (object)string.Empty);

    private static string? KeyOf(CheckedRow row, ReportRow before)
    {
        var isSame = row.Row.Count(ReportColumn.Women) == before.Count(ReportColumn.Women);
        if (row.Row.WomenSource != before.WomenSource)
        {
            return null;
        }

        return row.Row.WomenSource == WomenSource.Police && isSame && row.Row.Count(ReportColumn.Women) > 0 ? "REP-25"
            : row.Row.WomenSource == WomenSource.Statistics && !isSame && IsSamePublication(row.Row, before) ? "REP-25.publication"
            : null;
    }

    private static bool IsSamePublication(ReportRow row, ReportRow before) =>
        row[ReportColumn.WomenPublished].Date is { } published && before[ReportColumn.WomenPublished].Date == published;
}
