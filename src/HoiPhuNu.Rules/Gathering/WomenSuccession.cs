using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Which counts of women that hold as of a day are handed on to successors. Rule WOM-4 (CĐ6 III.1.e).</summary>
internal sealed class WomenSuccession
{
    private readonly UnitRegister _units;
    private readonly LocalDate _day;
    private readonly IReadOnlyDictionary<Unit, WomenCount> _own;
    private readonly ILookup<Unit, Unit> _cameFrom;
    private readonly Dictionary<Unit, bool> _superseded = [];
    private readonly Dictionary<(Unit Unit, Unit End), bool> _known = [];

    /// <param name="units">The register, with its changes.</param>
    /// <param name="day">The day.</param>
    /// <param name="own">The count of its own that each unit has as of the day.</param>
    public WomenSuccession(UnitRegister units, LocalDate day, IReadOnlyDictionary<Unit, WomenCount> own)
    {
        _units = units;
        _day = day;
        _own = own;
        _cameFrom = units.Units
            .Where(unit => unit.IsGeographicBase && unit.Validity.Until <= day)
            .SelectMany(old => units.PossibleSuccessorsOf(old).Select(successor => (Old: old, Successor: successor)))
            .ToLookup(step => step.Successor, step => step.Old);
    }

    /// <summary>
    /// Whether the count of a unit that is gone is dropped, because successors' own counts hold its people: those of all possible successors, or,
    /// where all parts end in one unit, that of any of them, because it adds up there already.
    /// </summary>
    public bool IsSuperseded(Unit unit)
    {
        if (!_superseded.TryGetValue(unit, out var isSuperseded))
        {
            _superseded[unit] = isSuperseded = unit.Validity.Until is { } change && change <= _day && AreCovered(unit, change);
        }

        return isSuperseded;
    }

    /// <summary>
    /// Whether a base has got women by its predecessors although not all of its people are in them: one of the units that merged into it has no
    /// count, or the base was there before them and has none. A unit that gave it a part has its count elsewhere, in a superior's unattributed line.
    /// </summary>
    public bool IsPart(Unit unit) => !IsKnown(unit, unit);

    /// <summary>The units merged into a base, directly or by steps, that no count is known of; by code.</summary>
    public IEnumerable<string> MissingIn(Unit unit) =>
        Missing(unit, unit).Where(old => old != unit).Select(old => old.Code).Distinct().Order(StringComparer.Ordinal);

    private bool AreCovered(Unit unit, LocalDate change)
    {
        var parts = _units.PossibleSuccessorsOf(unit);
        return MeetsAgain(unit) ? parts.Any(part => IsCovered(part, change)) : !parts.IsEmpty && parts.All(part => IsCovered(part, change));
    }

    private bool IsCovered(Unit unit, LocalDate change) => (_own.TryGetValue(unit, out var count) && count.Published >= change) || IsSuperseded(unit);

    /// <summary>Whether a count holds all people of a unit, its own or one handed on to it; of a part of a split also that of the whole, where all parts end in <paramref name="end"/>.</summary>
    private bool IsKnown(Unit unit, Unit end)
    {
        if (!_known.TryGetValue((unit, end), out var isKnown))
        {
            _known[(unit, end)] = isKnown = _own.ContainsKey(unit) || (HandsOn(unit, end) && !Lacking(unit, end).Any());
        }

        return isKnown;
    }

    /// <summary>Whether any unit before gave it all of its people, so that there is a count to speak of.</summary>
    private bool HandsOn(Unit unit, Unit end) => _cameFrom[unit].Any(old => EndsIn(old, end));

    /// <summary>What a unit is made of and has no count: units before it, or the unit itself, where it was there before them.</summary>
    private IEnumerable<Unit> Lacking(Unit unit, Unit end)
    {
        var before = _cameFrom[unit].ToList();
        if (!before.Exists(old => old.Validity.Until == unit.Validity.From))
        {
            yield return unit;
        }

        foreach (var old in before.Where(old => EndsIn(old, end) ? !IsKnown(old, end) || IsDroppedForAPart(old) : !IsKnown(old, old)))
        {
            yield return old;
        }
    }

    private IEnumerable<Unit> Missing(Unit unit, Unit end) =>
        Lacking(unit, end).SelectMany(old =>
            old == unit || _own.ContainsKey(old) || !_cameFrom[old].Any() ? [old] : Missing(old, EndsIn(old, end) ? end : old));

    /// <summary>Whether all people of a unit are in another one, whatever way they took.</summary>
    private bool EndsIn(Unit old, Unit end)
    {
        var day = end.Validity.Until is { } until && until <= _day ? until.PlusDays(-1) : _day;
        return _units.Follow(old, day) is { IsUnattributed: false } location && location.Unit == end;
    }

    /// <summary>Whether a count is dropped because some parts have counts of their own, which say nothing of the others.</summary>
    private bool IsDroppedForAPart(Unit old) => _units.PossibleSuccessorsOf(old).Length > 1 && IsSuperseded(old);

    /// <summary>Whether all parts of a split unit ended in one unit.</summary>
    private bool MeetsAgain(Unit unit) => _units.Follow(unit, _day) is { IsUnattributed: false };
}
