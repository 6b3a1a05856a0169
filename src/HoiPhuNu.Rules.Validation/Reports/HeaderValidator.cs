using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>REP-04 at the header: a required column is missing altogether. The checks that need it are skipped.</summary>
public sealed class HeaderValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var table in subject.Request.Reports)
        {
            foreach (var column in ReportColumn.All)
            {
                if (!column.MayBeLeftOut && !table.Columns.Contains(column))
                {
                    yield return (new Finding("REP-04", Severity.Error, new Place(table.File, table.HeaderRow, column.Code)) { MessageKey = "REP-04.column" })
                        .With("column", column);
                }
            }
        }
    }
}
