using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation;

/// <summary>
/// Which rules speak, how much their findings weigh, and in which words a failure tells them. It rides on the <see cref="CheckRequest"/>, so
/// that <see cref="ReportChecker"/> and every validator used alone do the same. Immutable; change it with <c>with</c>.
/// </summary>
/// <remarks>It takes findings away or weighs them otherwise; what a rule finds is never another thing. A rule that is left out says nothing, which is no proof that all is well.</remarks>
public sealed record FindingChoice
{
    /// <summary>All rules, weighed as the rulebook does, told in Vietnamese.</summary>
    public static FindingChoice Default { get; } = new();

    /// <summary>The only rules that speak, by id; <see langword="null"/> for all. Letter case does not matter.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ImmutableHashSet<string>? Only { get; init => field = value is null ? null : Known(value); }

    /// <summary>Rules that do not speak, even where <see cref="Only"/> names them.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ImmutableHashSet<string> Without { get; init => field = Known(value); } = [];

    /// <summary>What the findings of a rule weigh, by rule id, in place of the rulebook's own weight.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public ImmutableDictionary<string, Severity> Severities { get; init => field = Known(value); } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>
    /// The sentence of a FluentValidation failure; unless told otherwise <see cref="FindingMessages.Render(Finding, Language)"/> in Vietnamese. A finding
    /// itself carries no sentence.
    /// </summary>
    public Func<Finding, string> Message { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        finding => FindingMessages.Render(finding, Language.Vietnamese);

    /// <summary>The finding as it is weighed here; <see langword="null"/> when its rule does not speak.</summary>
    public Finding? Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Only?.Contains(finding.Rule) == false || Without.Contains(finding.Rule) ? null
            : Severities.TryGetValue(finding.Rule, out var severity) && severity != finding.Severity ? finding with { Severity = severity }
            : finding;
    }

    private static ImmutableHashSet<string> Known(ImmutableHashSet<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Select(rule => RuleCatalogue.Get(rule).Id)];
    }

    private static ImmutableDictionary<string, Severity> Known(ImmutableDictionary<string, Severity> severities)
    {
        ArgumentNullException.ThrowIfNull(severities);
        return severities.ToImmutableDictionary(pair => RuleCatalogue.Get(pair.Key).Id, pair => pair.Value, StringComparer.Ordinal);
    }
}
