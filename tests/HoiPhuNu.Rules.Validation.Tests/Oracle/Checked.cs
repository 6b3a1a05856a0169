using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Oracle;

/// <summary>Hands plain data to the checker, and makes its findings plain again.</summary>
internal static class Checked
{
    public static CheckRequest Request(NaiveRequest request) => new()
    {
        Units = PlainRows.RegisterOf(request.Units),
        Reports = [.. request.Reports.Select((table, index) => PlainRows.TableOf(table, $"report-{index}.csv"))],
        Previous = request.Previous is { } previous ? PlainRows.TableOf(previous, "previous.csv") : null,
        Plan = request.Plan is { } plan ? PlainRows.PlanOf(plan) : null,
        Rules = PlainRows.RulesOf(request),
        Plausibility = request.Plausibility,
        AsOf = request.AsOf,
        Published = request.Published,
    };

    public static ImmutableArray<Finding> Findings(Scenario scenario) => ReportChecker.Check(Request(ScenarioRequest.Of(scenario))).Findings;

    public static IReadOnlySet<NaiveFinding> Plain(IEnumerable<Finding> findings) => findings.Select(NaiveFinding.Of).ToHashSet();
}
