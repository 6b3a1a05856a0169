using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Counts persons by commune and category in bulk: adult and present as of one day. Each row is one person, whose category (CAT-3) and commune
/// (CAT-4) are already chosen and whose membership is in force; where a list still has several rows of a person, use
/// <see cref="MemberTally"/>. Adding rows and merging tallies in any order and grouping, on any number of threads, gives the same counts.
/// Rules AGE-1, RES-2, WOM-1, RATE-1 (CĐ6 III.1.d, III.1.e).
/// </summary>
/// <remarks>
/// <para>Rows in = counted + <see cref="UnderAge"/> + <see cref="NotPresent"/> + <see cref="Rejected"/>.</para>
/// <para>Nothing is allocated per row, except for the first rejected ones.</para>
/// <para>A tally serves one thread at a time, also for questions, for <see cref="ToBytes"/> and as the other one of <see cref="Merge"/>: compact rows that came one at a time
/// may still wait to be counted together, and whoever asks counts them. What is told is the same at any time. Two threads in it at the same time are noticed: an
/// <see cref="InvalidOperationException"/> is thrown then and at every later call, and no row is lost without it.</para>
/// </remarks>
/// <example>
/// <code>
/// var women = new PersonTally(RuleSet.TermXIII.AsOf(tree.Day), tree);
/// women.AddColumns(units, births, residences, residentSince, categories);
/// long present = women.PresentAt(unit);
/// MembersByCategory members = women.MembersAt(unit);
/// long unreadable = women.Rejected.Total;
/// </code>
/// </example>
public sealed partial class PersonTally : ICountRows<CompactPerson>
{
    /// <summary>A place for each category, and one for women who are no members: as many as the last three bits of a code can say.</summary>
    internal const int Slots = 8;

    /// <summary>
    /// The places before those of the units are for persons who do not count: at even ones those under age, at odd ones those not present. There
    /// are several of each, for a count that is raised row after row has to be waited for.
    /// </summary>
    internal const int NotCounted = 32;

    private readonly PersonLimits _limits;
    private readonly ResidenceLimit[] _byKind;
    private readonly int _adultBirth;
    private readonly int _adultBirthOrder;
    private readonly PersonKeys _keys;
    private readonly Counters _counts;
    private RejectedRows _rejected = new();
    private long _rows;
    private WaitingRows<CompactPerson> _waiting = new();
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="tree">The tree of the same day; units are its dense numbers.</param>
    /// <param name="firstRow">The position of the first row that will be added, where the rows are a part of a whole; rejected rows are named by position.</param>
    /// <exception cref="ArgumentException">The tree is of another day, or the day lies outside the term that the rules are verified for: nobody can be counted.</exception>
    public PersonTally(DayRules rules, UnitTree tree, long firstRow = 0)
    {
        TallyBasis.RequireSameDay(rules, tree);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        if (!rules.IsVerified)
        {
            throw new ArgumentException($"The rules are not verified for {rules.Day:uuuu-MM-dd}.", nameof(rules));
        }

        Rules = rules;
        Tree = tree;
        Units = tree.Units.Length;
        FirstRow = firstRow;
        _limits = new PersonLimits(rules);
        _byKind = _limits.ByKind;
        (_adultBirth, _adultBirthOrder) = (_limits.AdultBirth, _limits.AdultBirthOrder);
        _keys = new PersonKeys(_limits);
        _counts = new Counters(NotCounted + (Units * Slots));
    }

    /// <summary>The rules of the day.</summary>
    public DayRules Rules { get; }

    /// <summary>The tree whose dense numbers the rows have.</summary>
    public UnitTree Tree { get; }

    /// <summary>How many units there are.</summary>
    internal int Units { get; }

    /// <summary>The position of the first row.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many rows were added.</summary>
    public long Rows => _rows + _waiting.Count;

    /// <summary>Rows that cannot be read, among those that were added before the question; ask again once more have come.</summary>
    public RejectedRows Rejected
    {
        get
        {
            using var call = SoleUse.Begin(ref _use);
            CountWaiting();
            return _rejected;
        }
    }

    /// <summary>Persons who are not adult, at all units. Rule AGE-1.</summary>
    public long UnderAge => SumOf(0, NotCounted, 2);

    /// <summary>Adult persons who are not present, at all units. Rule RES-2.</summary>
    public long NotPresent => SumOf(1, NotCounted, 2);

    /// <summary>Adult persons present at the unit's own line, members or not: where the rows are the population, its women present. Rule WOM-1.</summary>
    public long PresentAt(int unit) => SumOf(FirstOf(unit), FirstOf(unit) + Slots, 1);

    /// <summary>Adult members present at the unit's own line, by category. Rule RATE-1.</summary>
    public MembersByCategory MembersAt(int unit)
    {
        using var call = SoleUse.Begin(ref _use);
        var (counts, first) = (Counted, FirstOf(unit));
        return new MembersByCategory(
            counts[first], counts[first + 1], counts[first + 2], counts[first + 3], counts[first + 4], counts[first + 5], counts[first + 6]);
    }

    /// <summary>Adds one person. She may wait to be counted with others; questions count her first.</summary>
    public void Add(in CompactPerson row)
    {
        _use.Enter();
        _waiting.Add(in row, this);
        _use.Leave();
    }

    /// <summary>Adds one person.</summary>
    public void Add(in DatedPerson row)
    {
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        if (!Columns.IsDense(row.Unit, Units))
        {
            Reject(Rejection.UnknownUnit);
            return;
        }

        var (kind, birth) = (row.Residence.Kind.Ordinal, DateOrder.Of(row.BirthDay));
        var since = row.Residence.Since is { } day ? DateOrder.Of(day) : DateOrder.LastMissing;
        if (birth <= DateOrder.LastMissing || (since <= DateOrder.LastMissing && _byKind[kind].NeedsSince))
        {
            Reject(birth <= DateOrder.LastMissing ? Rejection.MissingDate : Rejection.MissingResidentSince);
            return;
        }

        // Without a branch on whether she is a member: the code of no member has the bits of all others.
        var category = (row.Category ?? MemberCategory.Residential).Ordinal | (row.Category is null ? Slots - 1 : 0);

        // Where since when does not matter and is not given, what stands for it lies in the past.
        Count(row.Unit, Columns.OneIf(birth <= _adultBirthOrder), Columns.OneIf(since <= _byKind[kind].Latest), category);
    }

    /// <summary>Takes over all that another tally counted; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or of another day, other rules or another tree; the message says which.</exception>
    public void Merge(PersonTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        TallyBasis.RequireMergeable(ReferenceEquals(other, this), TallyBasis.Difference(Rules, Tree, other.Rules, other.Tree));
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        Counted.Merge(other.Counted);
        _rows += other._rows;
        FirstRow = Math.Min(FirstRow, other.FirstRow);
        _rejected.Merge(other._rejected);
    }

    /// <summary>The counts, once nobody waits.</summary>
    private Counters Counted
    {
        get
        {
            CountWaiting();
            return _counts;
        }
    }

    private void CountWaiting() => _waiting.CountAll(this);

    private long SumOf(int first, int end, int step)
    {
        using var call = SoleUse.Begin(ref _use);
        return Counted.Sum(first, end, step);
    }

    private void Count(int unit, int birth, int since, byte residence, byte category)
    {
        if (IsReadable(unit, birth, since, residence, category))
        {
            Count(unit, Columns.OneIf(birth <= _adultBirth), Columns.OneIf(since < LimitOf(residence).End), category & (Slots - 1));
            return;
        }

        Reject(unit, birth, residence, category);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsReadable(int unit, int birth, int since, byte residence, byte category) =>
        Columns.IsDense(unit, Units) && Columns.IsCode(residence, PersonCode.Residences, PersonLimits.Kinds) && Columns.IsCode(category, PersonCode.Categories, Slots)
        && birth > DayNumber.LastMissing && (since > DayNumber.LastMissing || !LimitOf(residence).NeedsSince);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ResidenceLimit LimitOf(byte residence) => _byKind[residence - PersonCode.Residences];

    /// <summary>Counts without a branch on the data: persons come in no order that a processor could foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int unit, int adult, int present, int category)
    {
        _rows++;
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
        : !Columns.IsCode(residence, PersonCode.Residences, PersonLimits.Kinds) ? Rejection.UnknownResidence
        : !Columns.IsCode(category, PersonCode.Categories, Slots) ? Rejection.UnknownCategory
        : birth <= DayNumber.LastMissing ? Rejection.MissingDate
        : Rejection.MissingResidentSince;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Reject(int unit, int birth, byte residence, byte category) => Reject(ProblemOf(unit, birth, residence, category));

    private void Reject(Rejection reason) => _rejected.Add(reason, FirstRow + _rows++);

    private int FirstOf(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
        return NotCounted + (unit * Slots);
    }
}
