using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-51: the provinces' allocations do not add up to the term's total: the central unit's own allocation, or else the national target. An
/// error when they fall short, a warning when they exceed it. Not asked of a plan that allocates nothing to any province.
/// </summary>
public sealed class AllocationValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        if (subject.Plan.GrowthOfProvinces(subject.LastTree, subject.LastRules) is not { } provinces || provinces.Sum == provinces.Total)
        {
            yield break;
        }

        var isShort = provinces.Sum < provinces.Total;
        yield return new Finding("REP-51", isShort ? Severity.Error : Severity.Warning, subject.PlaceInPlan(PlanTarget.Growth))
        {
            Unit = subject.LastTree.Units.FirstOrDefault(unit => unit.Level == Level.Central)?.Code,
            Reported = provinces.Sum.ToString(CultureInfo.InvariantCulture),
            Expected = provinces.Total.ToString(CultureInfo.InvariantCulture),
            MessageKey = isShort ? "REP-51" : "REP-51.above",
        }
        .With("sum", provinces.Sum)
        .With("total", provinces.Total)
        .With("provinces", provinces.Count);
    }
}
