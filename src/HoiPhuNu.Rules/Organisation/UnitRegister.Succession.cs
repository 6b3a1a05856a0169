using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitRegister
{
    private readonly Lazy<ILookup<Unit, Unit>> _predecessors;
    private FrozenDictionary<Unit, ImmutableArray<Unit>> _possibleSuccessors = FrozenDictionary<Unit, ImmutableArray<Unit>>.Empty;

    /// <summary>The accepted changes, by date and row.</summary>
    public ImmutableArray<UnitChange> Changes { get; private init; } = [];

    /// <summary>
    /// Where a figure recorded against <paramref name="code"/> counts as of <paramref name="day"/>. The code is read as of
    /// <paramref name="codesAsOf"/>: the unit that bears it then, or else the last one that bore it before; successors are followed.
    /// <see langword="null"/> when no unit bore it up to then. Rules ORG-6, ORG-9.
    /// </summary>
    public UnitLocation? Locate(string code, LocalDate codesAsOf, LocalDate day) =>
        (Find(code, codesAsOf) ?? FindGone(code, codesAsOf)) is { } unit ? Follow(unit, day) : null;

    /// <summary>
    /// Where a figure recorded against <paramref name="unit"/> counts as of <paramref name="day"/>: at the unit itself while it is in force,
    /// then at its successor, transitively. If several successors are possible, at their nearest common superior; if there is none, at the
    /// unit's nearest superior (a superior that is gone is stood for by its successor): both as <em>unattributed</em>.
    /// <see langword="null"/> when there is no superior in force either, or the unit is not yet in force. Rule ORG-6.
    /// </summary>
    public UnitLocation? Follow(Unit unit, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Validity.IsInForce(day))
        {
            return new UnitLocation(unit, false);
        }

        if (!(unit.Validity.Until <= day))
        {
            return null;
        }

        return PossibleLocationsOf(unit, day) switch
        {
            [] => FollowSuperior(unit, day),
            [var only] => only,
            var several => CommonSuperior(several.Select(end => end.Unit), day) is { } common ? new UnitLocation(common, true) : null,
        };
    }

    /// <summary>
    /// Everywhere that people of <paramref name="unit"/> may count as of <paramref name="day"/>: its possible successors, each followed to the day,
    /// each once. One alone is where they do count; of several nobody can say which, so that a figure of the unit stands unattributed, and each of
    /// them may gain by it. Parts of a split that all end in one unit leave that one. Where a part ended without successor, its superior is named
    /// as <em>unattributed</em>. Empty while the unit is not yet in force. Rules ORG-6, RATE-8.
    /// </summary>
    public ImmutableArray<UnitLocation> PossibleLocationsOf(Unit unit, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var ends = ImmutableArray.CreateBuilder<UnitLocation>();
        var seen = new HashSet<Unit> { unit };
        var open = new Queue<Unit>(seen);
        while (open.TryDequeue(out var next))
        {
            if (next.Validity.IsInForce(day))
            {
                Note(ends, new UnitLocation(next, false));
            }
            else if (next.Validity.Until <= day)
            {
                FollowOneStep(next, day, open, seen, ends);
            }
        }

        return ends.ToImmutable();
    }

    /// <summary>The bases that ended in a year, up to a day, and whose people may be in several units on that day. Rule ORG-6.</summary>
    internal IEnumerable<Unit> SplitIn(int year, LocalDate day)
    {
        return Units.Where(unit => unit.IsBase && unit.Validity.Until is { } until && until.Year == year && until <= day && PossibleLocationsOf(unit, day).Length > 1);
    }

    /// <summary>
    /// The units that people of <paramref name="unit"/> may have gone to at its end: the one successor, or the one that took all people, or all
    /// that the changes do not rule out. Empty while it is in force, and when it ended without any successor. Rule ORG-6.
    /// </summary>
    public ImmutableArray<Unit> PossibleSuccessorsOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _possibleSuccessors.TryGetValue(unit, out var successors) ? successors : [];
    }

    private void FollowOneStep(Unit ended, LocalDate day, Queue<Unit> open, HashSet<Unit> seen, ImmutableArray<UnitLocation>.Builder ends)
    {
        var successors = PossibleSuccessorsOf(ended);
        if (successors.IsEmpty && FollowSuperior(ended, day) is { } superior)
        {
            Note(ends, superior);
        }

        foreach (var successor in successors.Where(seen.Add))
        {
            open.Enqueue(successor);
        }
    }

    private static void Note(ImmutableArray<UnitLocation>.Builder ends, UnitLocation end)
    {
        if (!ends.Contains(end))
        {
            ends.Add(end);
        }
    }

    /// <summary>The units whose people may have come to <paramref name="unit"/> at their end, by code. Rule ORG-6.</summary>
    internal IEnumerable<Unit> PredecessorsOf(Unit unit) => _predecessors.Value[unit];

    /// <summary>Whether <paramref name="successor"/> goes on with <paramref name="unit"/> alone, under another code or name: nothing else became part of it, and nothing of it went elsewhere.</summary>
    internal bool IsContinuedBy(Unit unit, Unit successor) =>
        unit.Validity.Until == successor.Validity.From && PossibleSuccessorsOf(unit) is [var only] && only == successor && PredecessorsOf(successor).Take(2).ToList() is [var alone] && alone == unit;

    /// <summary>The unit's superior on its last day, or what stands for it on <paramref name="day"/>.</summary>
    private UnitLocation? FollowSuperior(Unit unit, LocalDate day)
    {
        if (unit.ParentCode is null || unit.Validity.IsEmpty)
        {
            return null;
        }

        var lastDay = unit.Validity.Until!.Value.PlusDays(-1);
        return Find(unit.ParentCode, lastDay) is { } superior && Follow(superior, day) is { } location
            ? location with { IsUnattributed = true }
            : null;
    }

    /// <summary>The nearest unit that is, or is above, each of <paramref name="units"/> on <paramref name="day"/>.</summary>
    private Unit? CommonSuperior(IEnumerable<Unit> units, LocalDate day)
    {
        List<Unit>? common = null;
        foreach (var unit in units.Distinct())
        {
            var line = LineOf(unit, day);
            common = common is null ? line : common.FindAll(line.Contains);
        }

        return common is [var nearest, ..] ? nearest : null;
    }

    /// <summary>A unit and its superiors on a day, nearest first.</summary>
    private List<Unit> LineOf(Unit unit, LocalDate day)
    {
        var line = new List<Unit>();
        for (var holder = unit; holder is not null; holder = holder.ParentCode is { } code ? Find(code, day) : null)
        {
            line.Add(holder);
        }

        return line;
    }
}
