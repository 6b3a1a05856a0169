using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-50: a plan was given, and a province's row has no registration for the year; once per province and year. Affiliated units need none (ORG-10).
/// </summary>
public sealed class RegistrationValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        if (subject.Request.Plan is null)
        {
            return [];
        }

        var plan = subject.Plan;
        return from year in subject.Years
               from row in year.Rows
               let unit = row.Unit
               where unit is { IsSuperior: true } && unit.Level == Level.Province && !plan.HasRegistration(unit, year.Year)
               select row.At(ReportColumn.Unit, "REP-50", Severity.Warning).With("name", unit.Name).With("year", $"{year.Year}");
    }
}
