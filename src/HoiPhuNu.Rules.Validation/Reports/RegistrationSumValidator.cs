using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-52: a province's registrations for the years of the term add up to less than its allocation; looked at for each target of which
/// anything is registered. Rule PLAN-5.
/// </summary>
public sealed class RegistrationSumValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject)
    {
        foreach (var province in subject.Plan.Provinces)
        {
            foreach (var target in Enum.GetValues<PlanTarget>())
            {
                if (subject.Plan.Balance(province, target, subject.LastRules) is { Outcome: Outcome.NotMet, Registered: { } registered, Allocated: { } allocated } balance)
                {
                    yield return new Finding("REP-52", Severity.Warning, subject.PlaceInPlan(target))
                    {
                        Unit = province.Code,
                        Reported = registered.ToString(CultureInfo.InvariantCulture),
                        Expected = $">= {allocated.ToString(CultureInfo.InvariantCulture)}",
                        MessageKey = $"REP-52.{target}",
                    }
                    .With("name", province.Name)
                    .With("sum", registered)
                    .With("allocation", allocated)
                    .With("years", balance.Years.Length);
                }
            }
        }
    }
}
