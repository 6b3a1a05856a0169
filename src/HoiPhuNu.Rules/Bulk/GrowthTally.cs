using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Counts movements by unit and term of growth in bulk, over one period and under one rule set. Each row is one event that was recorded once
/// (NET-6); where a list may repeat events, use <see cref="MovementTally"/>. Adding rows and merging tallies in any order and grouping, on any
/// number of threads, gives the same counts. Rules NET-1 to NET-3, NET-7, CAT-1 (CĐ6 III.1.c).
/// </summary>
/// <remarks>
/// <para>Rows in = counted + <see cref="OutsidePeriod"/> + <see cref="OutsideGrowth"/> + <see cref="Rejected"/>.</para>
/// <para>Nothing is allocated per row, except for the first rejected ones.</para>
/// <para>A tally serves one thread at a time, also for questions, for <see cref="ToBytes"/> and as the other one of <see cref="Merge"/>: compact rows that came one at a time
/// may still wait to be counted together, and whoever asks counts them. What is told is the same at any time. Two threads in it at the same time are noticed: an
/// <see cref="InvalidOperationException"/> is thrown then and at every later call, and no row is lost without it.</para>
/// </remarks>
/// <example>
/// <code>
/// var growth = new GrowthTally(RuleSet.TermXIII.AsOf(tree.Day), from: new LocalDate(2024, 1, 1), tree);
/// growth.AddColumns(units, days, events, memberClasses);
/// GrowthTerms[] byUnit = growth.RollUp();
/// </code>
/// </example>
public sealed partial class GrowthTally : ICountRows<CompactMovement>
{
    internal const int Classes = 8;
    internal const int Slots = 13;
    private const int ClubSlot = 7;
    private const int OutsideSlot = 12;

    /// <summary>
    /// The places before those of the units are for events outside the period. There are several, for a count that is raised row after row has to
    /// be waited for.
    /// </summary>
    internal const int NotCounted = 16;

    private readonly byte[] _slots;
    private readonly GrowthKeys _keys;
    private readonly Counters _counts;
    private readonly int _from;
    private readonly int _to;
    private readonly int _fromOrder;
    private readonly int _toOrder;
    private RejectedRows _rejected = new();
    private long _rows;
    private WaitingRows<CompactMovement> _waiting = new();
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the last day of the period.</param>
    /// <param name="from">The first day of the period, included; the last one is that of the rules.</param>
    /// <param name="tree">The tree of the last day; units are its dense numbers.</param>
    /// <param name="firstRow">The position of the first row that will be added, where the rows are a part of a whole; rejected rows are named by position.</param>
    /// <exception cref="ArgumentException">The tree is of another day, the period starts after its last day, or the last day lies outside the term that the rules are verified for.</exception>
    public GrowthTally(DayRules rules, LocalDate from, UnitTree tree, long firstRow = 0)
    {
        TallyBasis.RequireSameDay(rules, tree);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        if (!rules.IsVerified || from > rules.Day)
        {
            throw new ArgumentException($"There is no growth from {from:uuuu-MM-dd} to {rules.Day:uuuu-MM-dd} under these rules.", nameof(from));
        }

        Rules = rules;
        From = from;
        Tree = tree;
        Units = tree.Units.Length;
        FirstRow = firstRow;
        (_from, _to) = (DayNumber.Of(from), DayNumber.Of(rules.Day));
        (_fromOrder, _toOrder) = (DateOrder.Of(from), DateOrder.Of(rules.Day));
        _slots = SlotsOf(MovementClass.InGrowth(rules));
        _keys = new GrowthKeys(_from, _to, _slots);
        _counts = new Counters(NotCounted + (Units * Slots));
    }

    /// <summary>The rules of the last day of the period.</summary>
    public DayRules Rules { get; }

    /// <summary>The first day of the period, included.</summary>
    public LocalDate From { get; }

    /// <summary>The tree of the last day, whose dense numbers the rows have.</summary>
    public UnitTree Tree { get; }

    /// <summary>How many units there are.</summary>
    internal int Units { get; }

    /// <summary>The position of the first row.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many rows were added.</summary>
    public long Rows => _rows + _waiting.Count;

    /// <summary>Events dated before the period or after it.</summary>
    public long OutsidePeriod => SumOf(0, NotCounted, 1);

    /// <summary>Events in the period of members whose category does not count in growth. Rule NET-3.</summary>
    public long OutsideGrowth => SumOf(NotCounted + OutsideSlot, _counts.Length, Slots);

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

    /// <summary>The terms of growth at the unit's own line. Rules NET-1, NET-7.</summary>
    public GrowthTerms TermsAt(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units);
        using var call = SoleUse.Begin(ref _use);
        var (counts, terms) = (Counted, default(GrowthTerms));
        for (var slot = 0; slot < OutsideSlot; slot++)
        {
            if (counts[NotCounted + (unit * Slots) + slot] is var count and > 0)
            {
                var isClub = slot >= ClubSlot;
                terms += MovementTerm.Of(MovementKind.All[isClub ? slot - ClubSlot : slot], isClub ? MovementClass.SuperiorClub : 0, count, Rules.Rules.Readings);
            }
        }

        return terms;
    }

    /// <summary>The terms of growth of every unit, by dense number, superiors as sums over all below them and their own line. Rule NET-5.</summary>
    public GrowthTerms[] RollUp()
    {
        var terms = new GrowthTerms[Units];
        for (var unit = 0; unit < terms.Length; unit++)
        {
            terms[unit] = TermsAt(unit);
        }

        Tree.RollUp<GrowthTerms>(terms);
        return terms;
    }

    /// <summary>Adds one movement. It may wait to be counted with others; questions count it first.</summary>
    public void Add(in CompactMovement row)
    {
        _use.Enter();
        _waiting.Add(in row, this);
        _use.Leave();
    }

    /// <summary>Adds one movement.</summary>
    public void Add(in DatedMovement row)
    {
        using var call = SoleUse.Begin(ref _use);
        CountWaiting();
        if (!Columns.IsDense(row.Unit, Units) || row.Kind is not { } kind || !Columns.IsCode(row.MemberClass, EventCode.MemberClasses, Classes))
        {
            Reject(!Columns.IsDense(row.Unit, Units) ? Rejection.UnknownUnit : row.Kind is null ? Rejection.UnknownEvent : Rejection.UnknownCategory);
            return;
        }

        var day = DateOrder.Of(row.Day);
        if (day <= DateOrder.LastMissing)
        {
            Reject(Rejection.MissingDate);
            return;
        }

        Count(row.Unit, _fromOrder <= day && day <= _toOrder, (kind.Ordinal * Classes) + (row.MemberClass & (Classes - 1)));
    }

    /// <summary>Takes over all that another tally counted; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or of another period, other rules or another tree; the message says which.</exception>
    public void Merge(GrowthTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var difference = other.From == From ? TallyBasis.Difference(Rules, Tree, other.Rules, other.Tree) : $"first day of the period {other.From:uuuu-MM-dd} instead of {From:uuuu-MM-dd}";
        TallyBasis.RequireMergeable(ReferenceEquals(other, this), difference);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        Counted.Merge(other.Counted);
        _rows += other._rows;
        FirstRow = Math.Min(FirstRow, other.FirstRow);
        _rejected.Merge(other._rejected);
    }

    /// <summary>The counts, once no row waits.</summary>
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

    private void Count(int unit, int day, byte kind, byte memberClass)
    {
        if (!IsReadable(unit, day, kind, memberClass))
        {
            Reject(unit, kind, memberClass);
            return;
        }

        Count(unit, IsInPeriod(day), SlotIndexOf(kind, memberClass));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsReadable(int unit, int day, byte kind, byte memberClass) =>
        Columns.IsDense(unit, Units) && Columns.IsCode(kind, EventCode.Events, MovementKinds) && Columns.IsCode(memberClass, EventCode.MemberClasses, Classes)
        && day > DayNumber.LastMissing;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotIndexOf(byte kind, byte memberClass) => ((kind & (Classes - 1)) * Classes) + (memberClass & (Classes - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsInPeriod(int day) => unchecked((uint)(day - _from) <= (uint)(_to - _from));

    private Rejection ProblemOf(int unit, byte kind, byte memberClass) =>
        !Columns.IsDense(unit, Units) ? Rejection.UnknownUnit
        : !Columns.IsCode(kind, EventCode.Events, MovementKinds) ? Rejection.UnknownEvent
        : !Columns.IsCode(memberClass, EventCode.MemberClasses, Classes) ? Rejection.UnknownCategory
        : Rejection.MissingDate;

    /// <summary>Counts without a branch on the day: events come in no order that a processor could foresee.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int unit, bool isInPeriod, int slot)
    {
        _rows++;
        _counts.Increment(PlaceOf(unit, isInPeriod, slot));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(int unit, bool isInPeriod, int slot)
    {
        unchecked
        {
            var outside = Columns.OneIf(isInPeriod) - 1;
            return ((NotCounted + (unit * Slots) + _slots[slot]) & ~outside) | (unit & (NotCounted - 1) & outside);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Reject(int unit, byte kind, byte memberClass) => Reject(ProblemOf(unit, kind, memberClass));

    private void Reject(Rejection reason) => _rejected.Add(reason, FirstRow + _rows++);
}
