using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Which counts of women that hold as of a day are handed on to successors. Rule WOM-4 (CĐ6 III.1.e).</summary>
internal sealed class WomenSuccession
{
    private readonly UnitRegister _units;
    private readonly LocalDate _day;
    private readonly IReadOnlyDictionary<Unit, WomenCount> _own;
    private readonly ILookup<Unit, Unit> _mergedInto;

    /// <param name="units">The register, with its changes.</param>
    /// <param name="day">The day.</param>
    /// <param name="own">The count of its own that each unit has as of the day.</param>
    public WomenSuccession(UnitRegister units, LocalDate day, IReadOnlyDictionary<Unit, WomenCount> own)
    {
        _units = units;
        _day = day;
        _own = own;
        _mergedInto = units.Units
            .Where(unit => unit.IsGeographicBase && unit.Validity.Until <= day && units.PossibleSuccessorsOf(unit).Length == 1)
            .ToLookup(unit => units.PossibleSuccessorsOf(unit)[0]);
    }

    /// <summary>Whether the count of a unit that is gone is dropped, because successors' own counts hold its people.</summary>
    public bool IsSuperseded(Unit unit)
    {
        var current = unit;
        while (current.Validity.Until is { } change && change <= _day)
        {
            var successors = _units.PossibleSuccessorsOf(current);
            if (successors.Length > 0 && successors.All(successor => IsCovered(successor, change)))
            {
                return true;
            }

            if (successors is not [var only])
            {
                break;
            }

            current = only;
        }

        return false;
    }

    /// <summary>Whether what a base got from units merged into it is not all of its women.</summary>
    public bool IsPart(Unit unit) =>
        !_own.ContainsKey(unit) && _mergedInto[unit].Any(old => old.Validity.Until != unit.Validity.From || Lacks(old));

    /// <summary>The units merged into a base, directly or by steps, that no count is known of; by code.</summary>
    public IEnumerable<string> MissingIn(Unit unit) =>
        _mergedInto[unit].Where(Lacks).SelectMany(old => _mergedInto[old].Any() ? MissingIn(old) : [old.Code]).Distinct().Order(StringComparer.Ordinal);

    private bool IsCovered(Unit unit, LocalDate change)
    {
        if (_own.TryGetValue(unit, out var count) && count.Published >= change)
        {
            return true;
        }

        var successors = _units.PossibleSuccessorsOf(unit);
        return unit.Validity.Until <= _day
            && successors.Length > 0
            && successors.All(successor => IsCovered(successor, unit.Validity.Until!.Value));
    }

    private bool Lacks(Unit unit) => !_own.ContainsKey(unit) && (!_mergedInto[unit].Any() || IsPart(unit));
}
