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
/// <remarks>There may be millions of them: what has few values is kept in few bytes, and facts become a dictionary only where somebody asks for it.</remarks>
public sealed record Finding
{
    private const long NoRow = long.MinValue;
    private const int NoYear = int.MinValue;

    private readonly string? _file;
    private readonly string? _column;
    private readonly long _row = NoRow;
    private readonly int _year = NoYear;
    private readonly object[] _facts = [];

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
    public Place Place
    {
        get => new(_file, _row == NoRow ? null : _row, _column);
        init => (_file, _row, _column) = (value.File, value.Row ?? NoRow, value.Column);
    }

    /// <summary>The year of the row, where it has one.</summary>
    public int? Year
    {
        get => _year == NoYear ? null : _year;
        init => _year = value ?? NoYear;
    }

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
    public ImmutableDictionary<string, object> Facts
    {
        get => FactPairs.ToDictionary(_facts);
        init => _facts = FactPairs.Of(value);
    }

    /// <summary>The day it was judged as of; <see langword="null"/> where no day is known, for instance of a row without a year.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>
    /// How many more findings of its kind it stands for, which are not listed one by one; 0 of nearly every finding, because only where there are very many of a kind the
    /// last ones are gathered in one (<see cref="FindingCollector"/>).
    /// </summary>
    public long Others { get; init; }

    /// <summary>How many findings it stands for, itself included.</summary>
    public long Times => Others + 1;

    /// <summary>
    /// The principal place in the source that the rule rests on, for instance <c>CĐ6 III.1.e</c>; <see cref="RuleBook.Rule.OutsideMark"/> for a rule that has
    /// none. <see langword="null"/> where the rule has places, but they are not in force on <see cref="Day"/>: nothing is cited then. Rule TERM-3.
    /// </summary>
    public string? Clause => RuleCatalogue.Get(Rule).ClauseOn(Day);

    /// <summary>The same finding with one more fact.</summary>
    public Finding With(string name, object value) => new(this, FactPairs.With(_facts, name, value));

    /// <summary>The file of <see cref="Place"/>.</summary>
    internal string? File => _file;

    /// <summary>The column of <see cref="Place"/>.</summary>
    internal string? Column => _column;

    /// <summary>The row of <see cref="Place"/>, after all others where there is none.</summary>
    internal long RowOrLast => _row == NoRow ? long.MaxValue : _row;

    /// <summary>One fact; <see langword="null"/> where there is none of this name.</summary>
    internal object? FactOf(string name) => FactPairs.Find(_facts, name);

    private Finding(Finding other, object[] facts)
        : this(other) => _facts = facts;
}
