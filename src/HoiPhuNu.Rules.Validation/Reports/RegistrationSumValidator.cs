using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-52: a province's registrations for the years of the term add up to less than its allocation; looked at for each target of which
/// anything is registered. Rule PLAN-5.
/// </summary>
public sealed class RegistrationSumValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        var plan = subject.Plan;
        var rules = subject.Request.Rules;
        var years = Enumerable.Range(rules.FirstYear, rules.LastYear - rules.FirstYear + 1).ToList();
        foreach (var province in plan.Provinces)
        {
            foreach (var target in Enum.GetValues<PlanTarget>())
            {
                var registered = years.Select(year => plan.Registration(province, year, target)).OfType<Int128>().ToList();
                var sum = registered.Aggregate((Int128)0, (so, figure) => so + figure);
                if (registered.Count > 0 && plan.Allocation(province, target) is { } allocation && sum < allocation)
                {
                    yield return new Finding("REP-52", Severity.Warning, default)
                    {
                        Unit = province.Code,
                        Reported = sum.ToString(CultureInfo.InvariantCulture),
                        Expected = $">= {allocation.ToString(CultureInfo.InvariantCulture)}",
                        MessageKey = $"REP-52.{target}",
                    }
                    .With("name", province.Name)
                    .With("sum", sum)
                    .With("allocation", allocation)
                    .With("years", registered.Count);
                }
            }
        }
    }
}
