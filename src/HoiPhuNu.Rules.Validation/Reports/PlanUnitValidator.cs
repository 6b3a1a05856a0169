using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>DATA-01 in the plan: a code that no unit of the register bears; the row is left out.</summary>
public sealed class PlanUnitValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) => subject.Plan.UnknownUnits;
}
