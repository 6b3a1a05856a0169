using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Plausibility;

/// <summary>
/// REP-32 [outside]: all counts of a geographic base's row are those of its row of the year before, or those of an earlier row of another
/// base in the same year. Once per row, at <c>unit</c>.
/// </summary>
public sealed class CopiedRowValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var year in subject.Years)
        {
            var seen = new Dictionary<RowCounts, List<(RowCounts Counts, CheckedRow Row)>>();
            foreach (var row in year.Rows.Where(row => row.IsGeographicBase))
            {
                if (RowCounts.Of(row.Row) is not { } counts)
                {
                    continue;
                }

                var alike = seen.TryGetValue(counts, out var earlier) ? earlier : seen[counts] = [];
                if (subject.Previous.RowBefore(row.Unit!, year.Year, year.Tree.Day) is { } before && RowCounts.Of(before) is { } then && counts.AgreesWith(then))
                {
                    yield return row.At(ReportColumn.Unit, "REP-32", Severity.Warning).With("previous_year", $"{year.Year - 1}");
                }
                else if (alike.Find(other => counts.AgreesWith(other.Counts)).Row is { } twin)
                {
                    yield return Twin(row, twin);
                }

                alike.Add((counts, row));
            }
        }
    }

    private static Finding Twin(CheckedRow row, CheckedRow twin) =>
        (row.At(ReportColumn.Unit, "REP-32", Severity.Warning) with { MessageKey = "REP-32.commune" })
            .With("name", twin.Unit!.Name)
            .With("code", twin.Unit.Code)
            .With("other_row", $"{twin.Row.Row}");
}
