using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Counts persons by commune and category in bulk: adult and present as of one day. Each row is one person, whose category (CAT-3) and commune
/// (CAT-4) are already chosen and whose membership is in force; where a list still has several rows of a person, use
/// <see cref="MemberTally"/>. Adding rows and merging tallies in any order and grouping, on any number of threads, gives the same counts.
/// Rules AGE-1, RES-2, WOM-1, RATE-1 (CĐ6 III.1.d, III.1.e).
/// </summary>
/// <remarks>
/// <para>Rows in = counted + <see cref="UnderAge"/> + <see cref="NotPresent"/> + <see cref="Rejected"/>.</para>
/// <para>Nothing is allocated per row, except for the first rejected ones. A tally serves one thread at a time.</para>
/// </remarks>
/// <example>
/// <code>
/// var women = new PersonTally(RuleSet.TermXIII.AsOf(tree.Day), tree.Units.Length);
/// women.AddColumns(units, births, residences, residentSince, categories);
/// long present = women.PresentAt(unit);
/// MembersByCategory members = women.MembersAt(unit);
/// long unreadable = women.Rejected.Total;
/// </code>
/// </example>
public sealed partial class PersonTally
{
    /// <summary>A place for each category, and one for women who are no members.</summary>
    internal const int Slots = PersonCode.NoMember + 1;

    /// <summary>
    /// The places before those of the units are for persons who do not count: at even ones those under age, at odd ones those not present. There
    /// are several of each, for a count that is raised row after row has to be waited for.
    /// </summary>
    internal const int NotCounted = 32;

    private readonly PersonLimits _limits;
    private readonly ResidenceLimit[] _byKind;
    private readonly int _adultBirth;
    private readonly int _adultBirthOrder;
    private readonly Counters _counts;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="units">How many units the tree of the day has; units are its dense numbers.</param>
    /// <param name="firstRow">The position of the first row that will be added, where the rows are a part of a whole; rejected rows are named by position.</param>
    /// <exception cref="ArgumentException">The day lies outside the term that the rules are verified for: nobody can be counted.</exception>
    public PersonTally(DayRules rules, int units, long firstRow = 0)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, (int.MaxValue - NotCounted) / Slots);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        if (!rules.IsVerified)
        {
            throw new ArgumentException($"The rules are not verified for {rules.Day:uuuu-MM-dd}.", nameof(rules));
        }

        Rules = rules;
        Units = units;
        FirstRow = firstRow;
        _limits = new PersonLimits(rules);
        _byKind = _limits.ByKind;
        (_adultBirth, _adultBirthOrder) = (_limits.AdultBirth, _limits.AdultBirthOrder);
        _counts = new Counters(NotCounted + (units * Slots));
    }

    /// <summary>The rules of the day.</summary>
    public DayRules Rules { get; }

    /// <summary>How many units there are.</summary>
    public int Units { get; }

    /// <summary>The position of the first row.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many rows were added.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows that cannot be read.</summary>
    public RejectedRows Rejected { get; private set; } = new();

    /// <summary>Persons who are not adult, at all units. Rule AGE-1.</summary>
    public long UnderAge => _counts.Sum(0, NotCounted, 2);

    /// <summary>Adult persons who are not present, at all units. Rule RES-2.</summary>
    public long NotPresent => _counts.Sum(1, NotCounted, 2);

    /// <summary>Adult persons present at the unit's own line, members or not: where the rows are the population, its women present. Rule WOM-1.</summary>
    public long PresentAt(int unit) => _counts.Sum(FirstOf(unit), FirstOf(unit) + Slots);

    /// <summary>Adult members present at the unit's own line, by category. Rule RATE-1.</summary>
    public MembersByCategory MembersAt(int unit)
    {
        var first = FirstOf(unit);
        return new MembersByCategory(
            _counts[first], _counts[first + 1], _counts[first + 2], _counts[first + 3], _counts[first + 4], _counts[first + 5], _counts[first + 6]);
    }

    /// <summary>Adds one person.</summary>
    public void Add(in CompactPerson row) => Count(row.Unit, row.BirthDay, row.ResidentSince, row.Residence, row.Category);

    /// <summary>Adds one person.</summary>
    public void Add(in DatedPerson row)
    {
        if (!Columns.IsDense(row.Unit, Units))
        {
            Reject(Rejection.UnknownUnit);
            return;
        }

        var kind = row.Residence.Kind.Ordinal;
        var since = row.Residence.Since;
        if (since is null && _byKind[kind].NeedsSince)
        {
            Reject(Rejection.MissingResidentSince);
            return;
        }

        // Where since when does not matter and is not given, any date in the past stands for it.
        var present = (since is { } first ? DateOrder.Of(first) : int.MinValue + 1) <= _byKind[kind].Latest;
        Count(row.Unit, Columns.OneIf(DateOrder.Of(row.BirthDay) <= _adultBirthOrder), Columns.OneIf(present), row.Category?.Ordinal ?? PersonCode.NoMember);
    }

    /// <summary>Takes over all that another tally counted; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or of another day, other rules or another number of units.</exception>
    public void Merge(PersonTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this) || other.Units != Units || other.Rules.Day != Rules.Day || other.Rules.Rules != Rules.Rules)
        {
            throw new ArgumentException("Only another tally of the same day, rules and units can be merged.", nameof(other));
        }

        _counts.Merge(other._counts);
        Rows += other.Rows;
        FirstRow = Math.Min(FirstRow, other.FirstRow);
        Rejected.Merge(other.Rejected);
    }

    private void Count(int unit, int birth, int since, byte residence, byte category)
    {
        if (IsReadable(unit, birth, since, residence, category))
        {
            Count(unit, Columns.OneIf(birth <= _adultBirth), Columns.OneIf(since < _byKind[residence].End), category);
            return;
        }

        Reject(unit, birth, residence, category);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsReadable(int unit, int birth, int since, byte residence, byte category) =>
        Columns.IsDense(unit, Units) && residence < PersonLimits.Kinds && category <= PersonCode.NoMember && birth != DayNumber.Missing
        && (since != DayNumber.Missing || !_byKind[residence].NeedsSince);

    /// <summary>Counts without a branch on the data: persons come in no order that a processor could foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int unit, int adult, int present, int category)
    {
        Rows++;
        _counts.Increment(PlaceOf(unit, adult, present, category));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(int unit, int adult, int present, int category)
    {
        unchecked
        {
            var left = (adult & present) - 1;
            return ((NotCounted + (unit * Slots) + category) & ~left) | ((((unit << 1) & (NotCounted - 1)) + adult) & left);
        }
    }

    private Rejection ProblemOf(int unit, int birth, byte residence, byte category) =>
        !Columns.IsDense(unit, Units) ? Rejection.UnknownUnit
        : residence >= PersonLimits.Kinds ? Rejection.UnknownResidence
        : category > PersonCode.NoMember ? Rejection.UnknownCategory
        : birth == DayNumber.Missing ? Rejection.MissingDate
        : Rejection.MissingResidentSince;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Reject(int unit, int birth, byte residence, byte category) => Reject(ProblemOf(unit, birth, residence, category));

    private void Reject(Rejection reason) => Rejected.Add(reason, FirstRow + Rows++);

    private int FirstOf(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
        return NotCounted + (unit * Slots);
    }
}
