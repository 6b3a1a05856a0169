using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A rule of the catalogue: what it says, where it stands in the source, when it holds and which readings it has.</summary>
public sealed record Rule
{
    /// <summary>What stands in place of a clause where a rule has no place in the source: <c>[outside]</c>.</summary>
    public const string OutsideMark = "[outside]";

    /// <summary>The id, for instance <c>RATE-4</c>.</summary>
    [JsonRequired]
    public string Id { get; init; } = string.Empty;

    /// <summary>The group of rules it belongs to, for instance <c>gathering</c>.</summary>
    [JsonRequired]
    public string Group { get; init; } = string.Empty;

    /// <summary>Its places in the source (<c>CĐ6 III.1.d</c>) or in law; empty only for rules from outside of the source.</summary>
    [JsonRequired]
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>Whether the rule is not in the source at all: [outside].</summary>
    [JsonRequired, JsonPropertyName("outside")]
    public bool IsOutside { get; init; }

    /// <summary>The weight of its findings: <c>error</c>, <c>warning</c> or <c>error|warning</c>; <see langword="null"/> for rules that raise none.</summary>
    public string? Severity { get; init; }

    /// <summary>The first day the rule holds.</summary>
    [JsonRequired, JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate From { get; init; }

    /// <summary>The first day it does not hold any more.</summary>
    [JsonRequired, JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Until { get; init; }

    /// <summary>The names of the readings that bear on it.</summary>
    [JsonRequired]
    public ImmutableArray<string> Readings { get; init; } = [];

    /// <summary>A short title.</summary>
    [JsonRequired]
    public LocalizedText Title { get; init; } = new(string.Empty, string.Empty);

    /// <summary>What the rule says.</summary>
    [JsonRequired]
    public LocalizedText Statement { get; init; } = new(string.Empty, string.Empty);

    /// <summary>A worked example.</summary>
    [JsonRequired]
    public LocalizedText Example { get; init; } = new(string.Empty, string.Empty);

    /// <summary>The period of validity, half-open.</summary>
    [JsonIgnore]
    public Validity Validity => new(From, Until);

    /// <summary>
    /// The clause to cite for what was judged as of <paramref name="day"/>: the first one, where the rule is in force on the day. <see langword="null"/> where it is
    /// not, or the day is not known: then nothing is cited, although the check is made. <see cref="OutsideMark"/> for a rule without clauses, on any
    /// day, because that cites nothing. Rule TERM-3.
    /// </summary>
    public string? ClauseOn(LocalDate? day) => Clauses.IsEmpty ? OutsideMark : day is { } judged && Validity.IsInForce(judged) ? Clauses[0] : null;
}
