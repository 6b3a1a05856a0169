using System.Collections.Immutable;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What is said of a program and one rule, and why.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Passed">How many of its vectors passed.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="NotClaimed">How many the program does not claim.</param>
/// <param name="FirstFailure">The first that failed.</param>
internal sealed record RuleVerdict(string Rule, int Passed, int Failed, int NotClaimed, VectorResult? FirstFailure)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict =>
        Failed > 0 ? Verdict.Fail
        : Passed == 0 ? Verdict.NotClaimed
        : NotClaimed > 0 ? Verdict.Partial
        : Verdict.Pass;

    /// <summary>The verdict as programs are told it.</summary>
    public string Code => Verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.Partial => "partial",
        Verdict.Fail => "fail",
        _ => "not_claimed",
    };

    /// <summary>The verdicts on all rules that the results are about, in the order of the catalogue.</summary>
    /// <param name="results">The results.</param>
    /// <param name="rules">The rules to speak of; all when there is none.</param>
    public static ImmutableArray<RuleVerdict> Of(IReadOnlyCollection<VectorResult> results, IReadOnlyCollection<string> rules) =>
    [
        .. from rule in RuleCatalogue.Rules
           where rules.Count == 0 || rules.Contains(rule.Id)
           let mine = results.Where(result => result.Vector.Rules.Contains(rule.Id)).ToList()
           where mine.Count > 0
           select new RuleVerdict(
               rule.Id,
               mine.Count(result => result.Outcome == VectorOutcome.Passed),
               mine.Count(result => result.Outcome == VectorOutcome.Failed),
               mine.Count(result => result.Outcome == VectorOutcome.NotClaimed),
               mine.Find(result => result.Outcome == VectorOutcome.Failed)),
    ];
}
