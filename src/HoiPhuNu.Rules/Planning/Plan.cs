using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// A plan by the units of one day: what each is allocated for the term and what it registered year by year. There is one figure per unit, year
/// and target: of several rows of one unit, however its code is written, the first by file and row that gives it (PLAN-3). Figures of units
/// that became one add up; those of a unit that was split stand in a superior's unattributed line. Rules PLAN-3, ORG-6, ORG-9 (CĐ6 III.1.a, III.2).
/// </summary>
public sealed partial class Plan
{
    private readonly ImmutableArray<PlanEntry> _entries;
    private readonly FrozenDictionary<PlanCell, Int128> _figures;
    private readonly ILookup<(Unit Unit, int? Year), PlanEntry> _rateTargets;

    private Plan(LocalDate day, ImmutableArray<PlanRow> unknown, ImmutableArray<PlanEntry> entries)
    {
        Day = day;
        Unknown = unknown;
        _entries = entries;
        var kept = PlanTargets.SelectMany(target => Given(entries, target).DistinctBy(entry => (entry.Recorded, entry.Row.Year)).Select(entry => (Entry: entry, Target: target))).ToList();
        _figures = kept
            .GroupBy(pair => new PlanCell(pair.Entry.Unit, pair.Entry.HeldFrom, pair.Entry.Row.Year, pair.Target))
            .ToFrozenDictionary(cell => cell.Key, cell => cell.Aggregate((Int128)0, (sum, pair) => sum + pair.Entry.Row.Figure(pair.Target)!.Value));
        _rateTargets = entries
            .Where(entry => entry.HeldFrom is null && IsRate(entry.Row.RateTarget))
            .DistinctBy(entry => (entry.Recorded, entry.Row.Year))
            .ToLookup(entry => (entry.Unit, entry.Row.Year));
        Provinces = [.. entries.Where(entry => entry.HeldFrom is null).Select(entry => entry.Unit).Where(unit => unit.Level == Level.Province).Distinct().OrderBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    /// <summary>The day whose units it is by.</summary>
    public LocalDate Day { get; }

    /// <summary>Rows whose code no unit bears or bore: they count nowhere (DATA-01).</summary>
    public ImmutableArray<PlanRow> Unknown { get; }

    /// <summary>One finding per row of <see cref="Unknown"/>: the row is left out. Rule DATA-01.</summary>
    public IEnumerable<Finding> UnknownUnits =>
        from row in Unknown
        select new Finding("DATA-01", Severity.Error, new Place(row.File, row.Row, "unit")) { Unit = row.Unit, Year = row.Year, Reported = row.Unit }
            .With("reported", row.Unit);

    /// <summary>The provinces and directly affiliated units the plan has rows of, by code.</summary>
    public ImmutableArray<Unit> Provinces { get; }

    /// <summary>Rows whose code was matched by its lost leading zeros, and the unit it was taken for.</summary>
    public IEnumerable<(PlanRow Row, Unit Unit)> Padded => _entries.Where(entry => entry.IsPadded).Select(entry => (entry.Row, entry.Recorded));

    /// <summary>
    /// Rows of units that were split, or ended without successor: their figures belong somewhere below the unit given, and nobody can say
    /// where. Rule ORG-6.
    /// </summary>
    public IEnumerable<(PlanRow Row, Unit Superior)> UnattributedRows => _entries.Where(entry => entry.HeldFrom is not null).Select(entry => (entry.Row, entry.Unit));

    /// <summary>
    /// Figures that contradict an earlier row of the same unit and year; the earlier one holds. The same figure again contradicts nothing. Rule PLAN-3.
    /// </summary>
    public IEnumerable<PlanContradiction> Contradictions =>
        from target in PlanTargets
        from same in Given(_entries, target).GroupBy(entry => (entry.Recorded, entry.Row.Year))
        from other in same.Skip(1)
        where other.Row.Figure(target) != same.First().Row.Figure(target)
        select new PlanContradiction(target, same.First().Row, other.Row);

    /// <summary>The figure allocated to a unit for the whole term; <see langword="null"/> when there is none.</summary>
    public Int128? Allocation(Unit unit, PlanTarget target) => Figure(unit, null, null, target);

    /// <summary>The figure a unit registered for one year; <see langword="null"/> when it registered none.</summary>
    public Int128? Registration(Unit unit, int year, PlanTarget target) => Figure(unit, null, year, target);

    /// <summary>Whether a unit registered anything for a year, 0 included. Rule REP-50.</summary>
    public bool HasRegistration(Unit unit, int year) => PlanTargets.Any(target => Registration(unit, year, target) is not null);

    /// <summary>
    /// What units of one level that were split, or ended without successor, were allocated (no year) or had registered, in the unattributed
    /// line of <paramref name="superior"/>; <see langword="null"/> when there is nothing. A superior's own figure does not hold it. Rule ORG-6.
    /// </summary>
    public Int128? Unattributed(Unit superior, Level level, int? year, PlanTarget target)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Figure(superior, level, year, target);
    }

    /// <summary>
    /// The rate target that a unit set itself for a year: that of the year's row, or else of the term's; <see langword="null"/> when it has
    /// none. A unit that others became takes over theirs where it set none itself and they all agree: targets do not add. A figure outside 0 to
    /// 100 % is no target. Rule RATE-7 (CĐ6 III.1.f).
    /// </summary>
    public Ratio? RateTarget(Unit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var rows = (_rateTargets.Contains((unit, year)) ? _rateTargets[(unit, year)] : _rateTargets[(unit, null)]).ToList();
        var own = rows.FindAll(entry => entry.Recorded == unit);
        var targets = (own.Count > 0 ? own : rows).Select(entry => entry.Row.RateTarget!.Value).Distinct().ToList();
        return targets is [var only] ? Ratio.FromPercent(only) : null;
    }

    private static ImmutableArray<PlanTarget> PlanTargets { get; } = [.. Enum.GetValues<PlanTarget>()];

    private Int128? Figure(Unit unit, Level? heldFrom, int? year, PlanTarget target)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _figures.TryGetValue(new PlanCell(unit, heldFrom, year, target), out var figure) ? figure : null;
    }

    /// <summary>Within these bounds every target is an exact fraction of 64-bit parts.</summary>
    private static bool IsRate(decimal? percent) => percent is { Scale: <= 15 } and >= 0 and <= 100;

    private static IEnumerable<PlanEntry> Given(IEnumerable<PlanEntry> entries, PlanTarget target) => entries.Where(entry => entry.Row.Figure(target) is not null);

    /// <summary>A row, the unit its code meant, and the unit of the day it counts at: its own line, or the unattributed one for units of a level.</summary>
    private sealed record PlanEntry(PlanRow Row, Unit Recorded, bool IsPadded, Unit Unit, Level? HeldFrom);

    private sealed record PlanCell(Unit Unit, Level? HeldFrom, int? Year, PlanTarget Target);
}
