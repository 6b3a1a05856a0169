using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>DATA-01 in the plan: a code that no unit of the register bears; the row is left out.</summary>
public sealed class PlanUnitValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from row in subject.Plan.Unknown
        select new Finding("DATA-01", Severity.Error, new Place(row.File, row.Row, "unit")) { Unit = row.Unit, Year = row.Year, Reported = row.Unit }
            .With("reported", row.Unit);
}
