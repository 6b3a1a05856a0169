using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Findings;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The verdicts as JSON has them; the shape is a contract (docs/conformance/README.md). The order of the properties is the order of the keys.</summary>
internal sealed record KitDocument(string Command, RulesDocument Rules, KitSummaryDocument Summary, IEnumerable<RuleVerdictDocument> Verdicts)
{
    public static KitDocument Of(KitReport report) => new(
        report.Command,
        RulesDocument.Of(RuleBook.RuleSet.TermXIII),
        new KitSummaryDocument(
            report.Results.Length, report.Count(VectorOutcome.Passed), report.Count(VectorOutcome.Failed), report.Count(VectorOutcome.NotClaimed)),
        report.Verdicts.Select(RuleVerdictDocument.Of));
}

/// <summary>How many vectors there were.</summary>
internal sealed record KitSummaryDocument(int Vectors, int Passed, int Failed, int NotClaimed);

/// <summary>The verdict on one rule.</summary>
internal sealed record RuleVerdictDocument(string Rule, string Verdict, int Passed, int Failed, int NotClaimed, VectorFailureDocument? FirstFailure)
{
    public static RuleVerdictDocument Of(RuleVerdict verdict) =>
        new(verdict.Rule, verdict.Code, verdict.Passed, verdict.Failed, verdict.NotClaimed, VectorFailureDocument.Of(verdict.FirstFailure));
}

/// <summary>A vector that failed: where, what was expected, what came, and the request to try it again with.</summary>
internal sealed record VectorFailureDocument(string Vector, string At, JsonNode Expected, JsonNode? Got, JsonNode Request)
{
    public static VectorFailureDocument? Of(VectorResult? failure) =>
        failure is null ? null : new(failure.Vector.Id, failure.Difference!, failure.Vector.Expected, failure.Got, failure.Vector.ToRequest());
}
