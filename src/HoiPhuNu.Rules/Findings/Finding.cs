using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// What a rule has to say about one place of the input: the rule, the place, what was reported and what was expected.
/// It carries a message key and facts instead of a sentence, which the package of validators renders (<c>FindingMessages</c>); rows and ids, never
/// names or birth dates.
/// </summary>
public sealed record Finding
{
    /// <summary>Creates a finding under a rule of the catalogue.</summary>
    /// <param name="rule">The rule id, for instance <c>REP-11</c>.</param>
    /// <param name="severity">Its weight.</param>
    /// <param name="place">Where it stands.</param>
    public Finding(string rule, Severity severity, Place place)
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        Rule = rule;
        Severity = severity;
        Place = place;
        MessageKey = rule;
    }

    /// <summary>The rule id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Rule { get; }

    /// <summary>Its weight.</summary>
    public Severity Severity { get; init; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; init; }

    /// <summary>The year of the row, where it has one.</summary>
    public int? Year { get; init; }

    /// <summary>The unit's code, where there is a unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What was reported, as it stood in the input; <see langword="null"/> where nothing was.</summary>
    public string? Reported { get; init; }

    /// <summary>What was expected, in invariant form; <see langword="null"/> where no one value can be named.</summary>
    public string? Expected { get; init; }

    /// <summary>The key of the message: the rule id, or the id and a variant (<c>REP-01.gone</c>).</summary>
    [JsonRequired]
    public string MessageKey { get; init; }

    /// <summary>The values that the message names, by their name in the message.</summary>
    [JsonRequired, JsonConverter(typeof(FactsJsonConverter))]
    public ImmutableDictionary<string, object> Facts { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The day it was judged as of; <see langword="null"/> where no day is known, for instance of a row without a year.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>
    /// The principal place in the source that the rule rests on, for instance <c>CĐ6 III.1.e</c>; <see cref="RuleBook.Rule.OutsideMark"/> for a rule that has
    /// none. <see langword="null"/> where the rule has places, but they are not in force on <see cref="Day"/>: nothing is cited then. Rule TERM-3.
    /// </summary>
    public string? Clause => RuleCatalogue.Get(Rule).ClauseOn(Day);

    /// <summary>The same finding with one more fact.</summary>
    public Finding With(string name, object value) => this with { Facts = Facts.SetItem(name, value) };
}
