using System.Collections.Immutable;
using NodaTime;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// The terms that are known: khóa XIII always, and whatever was added. A day is judged by the term it lies in, a year by the term of its last day; days
/// in no known term are <em>cannot tell</em>. A later term's first day ends the earlier one. Immutable. Rules TERM-1, TERM-2.
/// </summary>
/// <remarks>
/// One rule set stands for itself beside khóa XIII: it converts by itself, so <c>Rules = termXIV</c> judges the years of both terms. With a rule set
/// named XIII it is the one in place of the usual one.
/// </remarks>
public sealed class TermSet : IEquatable<TermSet>
{
    /// <summary>As they were given: another one may still take the place of the one that ends them.</summary>
    private readonly ImmutableArray<RuleSet> _given;

    private TermSet(ImmutableArray<RuleSet> given)
    {
        _given = given;
        Terms = [.. given.Select((term, index) => index + 1 < given.Length && given[index + 1].FirstYear <= term.LastYear ? term with { LastYear = given[index + 1].FirstYear - 1 } : term)];
    }

    /// <summary>Khóa XIII alone.</summary>
    public static TermSet Known { get; } = new([RuleSet.TermXIII]);

    /// <summary>The terms in order, each up to the day before the next one begins: none shares a day with another.</summary>
    public ImmutableArray<RuleSet> Terms { get; }

    /// <summary>Khóa XIII and further terms, added one after the other as <see cref="With"/> adds them.</summary>
    /// <exception cref="ArgumentException">Two terms of different names begin in the same year.</exception>
    public static TermSet Of(params IEnumerable<RuleSet> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Aggregate(Known, (known, term) => known.With(term));
    }

    /// <summary>A rule set beside khóa XIII, or in its place if it bears its name.</summary>
    public static implicit operator TermSet(RuleSet rules) => Known.With(rules);

    /// <summary>A rule set beside khóa XIII, or in its place if it bears its name.</summary>
    public static TermSet FromRuleSet(RuleSet rules) => Known.With(rules);

    /// <summary>
    /// One term more. It takes the place of a known one of the same name (letter case and blanks around it do not matter).
    /// </summary>
    /// <param name="term">The term's parameters with its readings.</param>
    /// <exception cref="ArgumentException">A term of another name begins in the same year: nobody could say which of the two is meant.</exception>
    public TermSet With(RuleSet term)
    {
        ArgumentNullException.ThrowIfNull(term);
        var others = _given.RemoveAll(known => IsNamed(known, term.Term));
        return others.FirstOrDefault(known => known.FirstYear == term.FirstYear) is { } rival
            ? throw new ArgumentException($"The terms {rival.Term} and {term.Term} both begin in {term.FirstYear}.", nameof(term))
            : new TermSet([.. others.Add(term).OrderBy(known => known.FirstYear)]);
    }

    /// <summary>The term that a day lies in; <see langword="null"/> where it lies in no known one.</summary>
    public RuleSet? Find(LocalDate day) => Terms.FirstOrDefault(term => term.IsVerifiedFor(day));

    /// <summary>The term that the last day of a year lies in; <see langword="null"/> where that is no known one. Rule REP-60.</summary>
    public RuleSet? FindYear(int year) => Terms.FirstOrDefault(term => term.HasYear(year));

    /// <summary>
    /// The rule set that a day is judged by. In no known term it is the latest that began before the day, else the first one: on such a day
    /// it answers <em>cannot tell</em> to everything that depends on a term.
    /// </summary>
    public RuleSet For(LocalDate day) => Terms.LastOrDefault(term => term.FirstDay <= day) ?? Terms[0];

    /// <summary>The rule set that a year is judged by: that of its last day.</summary>
    /// <inheritdoc cref="For(LocalDate)"/>
    public RuleSet ForYear(int year) => Terms.LastOrDefault(term => term.FirstYear <= year) ?? Terms[0];

    /// <summary>The rules as of the end of a day, by the term it lies in.</summary>
    public DayRules AsOf(LocalDate day) => For(day).AsOf(day);

    /// <summary>The term of that name, letter case and blanks around it apart; <see langword="null"/> when there is none.</summary>
    public RuleSet? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Terms.FirstOrDefault(term => IsNamed(term, name));
    }

    private static bool IsNamed(RuleSet term, string name) => string.Equals(term.Term.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Equal when all terms are.</summary>
    public bool Equals(TermSet? other) => other is not null && _given.SequenceEqual(other._given);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TermSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Terms.Aggregate(Terms.Length, HashCode.Combine);

    /// <summary>Equal when all terms are.</summary>
    public static bool operator ==(TermSet? left, TermSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different when any term is.</summary>
    public static bool operator !=(TermSet? left, TermSet? right) => !(left == right);

    /// <summary>The terms with their years, for instance <c>XIII 2022–2027, XIV 2028–2032</c>.</summary>
    public override string ToString() => string.Join(", ", Terms.Select(term => FormattableString.Invariant($"{term.Term} {term.FirstYear}–{term.LastYear}")));
}
