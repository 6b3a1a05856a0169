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
        var plan = subject.Plan;
        var allocated = plan.Provinces
            .Where(province => !province.IsAffiliated)
            .Select(province => plan.Allocation(province, PlanTarget.Growth))
            .OfType<Int128>()
            .ToList();
        if (allocated.Count == 0)
        {
            yield break;
        }

        var central = subject.LastTree.Units.FirstOrDefault(unit => unit.Level == Level.Central);
        var total = (central is null ? null : plan.Allocation(central, PlanTarget.Growth)) ?? subject.Request.Rules.GrowthTarget;
        var sum = allocated.Aggregate((Int128)0, (so, figure) => so + figure);
        if (sum != total)
        {
            yield return new Finding("REP-51", sum < total ? Severity.Error : Severity.Warning, default)
            {
                Unit = central?.Code,
                Reported = sum.ToString(CultureInfo.InvariantCulture),
                Expected = total.ToString(CultureInfo.InvariantCulture),
                MessageKey = sum < total ? "REP-51" : "REP-51.above",
            }
            .With("sum", sum)
            .With("total", total)
            .With("provinces", allocated.Count);
        }
    }
}
