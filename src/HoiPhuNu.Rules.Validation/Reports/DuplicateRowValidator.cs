using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>REP-02: a second row for the same unit and year; it stands at the later row, which enters no sum.</summary>
public sealed class DuplicateRowValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var year in subject.Years)
        {
            foreach (var row in year.Later)
            {
                year.Tree.TryGetNumber(row.Unit!.Code, out var number);
                var first = year.RowOf(number)!.Row;
                yield return row.At(ReportColumn.Unit, "REP-02")
                    .With("first_row", $"{first.Row}")
                    .With("first_file", first.File ?? string.Empty)
                    .With("year", $"{year.Year}");
            }
        }
    }
}
