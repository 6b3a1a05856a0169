using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>Counts of women per commune, rule by rule (WOM-2 to WOM-4): every count walks its own way through the reorganisations.</summary>
internal sealed class NaiveWomen
{
    private readonly TallyWorld _world;
    private readonly Dictionary<Unit, WomenCount> _own = [];

    public NaiveWomen(TallyWorld world)
    {
        _world = world;
        var good = world.Women.Where(count => count.Women >= 0 && NaivePlace.Of(world, count.Commune, count.CodeDate).Problem is null).ToList();
        foreach (var counts in good.GroupBy(count => NaivePlace.Bearer(world, count.Commune, count.CodeDate)!))
        {
            var known = counts.Where(count => count.Published is null || count.Published <= world.Day).OrderBy(count => count.Published).ThenBy(count => count.Row).ToList();
            var inTerm = known.FindAll(count => count.Source == WomenSource.Statistics && count.Published >= new LocalDate(2022, 1, 1));
            var frozen = world.Readings.StatisticsYear == StatisticsYear.FrozenForTerm
                ? inTerm.FindLast(count => count.Published == inTerm.Min(other => other.Published))
                : null;
            if ((frozen ?? known.LastOrDefault()) is { } holds)
            {
                _own[counts.Key] = holds;
            }
        }

        foreach (var (unit, count) in _own.Where(pair => !IsDropped(pair.Key)))
        {
            Used.Add((NaivePlace.Of(world, count.Commune, count.CodeDate).Unit, unit, count));
        }
    }

    public List<(string Line, Unit Unit, WomenCount Count)> Used { get; } = [];

    /// <summary>The women of a base; nothing where only a part is known.</summary>
    public long? At(Unit @base)
    {
        var here = Used.FindAll(used => used.Line == @base.Code);
        return here.Count == 0 || IsPart(@base) ? null : here.Sum(used => used.Count.Women);
    }

    public long? AwayAt(Unit @base) =>
        At(@base) is null || Used.Exists(used => used.Line == @base.Code && used.Count.WorkingAway is null)
            ? null
            : Used.Where(used => used.Line == @base.Code).Sum(used => used.Count.WorkingAway);

    public long Unattributed(Unit superior) => Used.Where(used => used.Line == superior.Code).Sum(used => used.Count.Women);

    /// <summary>Provinces with more than one source, and the first row that differs from the first source.</summary>
    public IEnumerable<(string Province, long Row)> DifferentSources() =>
        from used in Used
        group used.Count by ProvinceOf(used.Line) into province
        where province.Key is not null
        let counts = province.OrderBy(count => count.Row).ToList()
        let other = counts.Find(count => count.Source != counts[0].Source)
        where other is not null
        select (province.Key, other.Row);

    private string? ProvinceOf(string code)
    {
        var unit = _world.Units.Find(code, _world.Day);
        return unit is null ? null : unit.Level == Level.Province ? unit.Code : unit.ParentCode is null ? null : ProvinceOf(unit.ParentCode);
    }

    private bool IsDropped(Unit unit)
    {
        if (unit.Validity.Until is not { } change || change > _world.Day)
        {
            return false;
        }

        var parts = _world.Units.PossibleSuccessorsOf(unit);
        return parts.Length > 0 && (parts.All(part => Covers(part, change)) || (MeetAgain(unit) && parts.Any(part => Covers(part, change))));
    }

    /// <summary>Has its own count since the change, or handed on, and there it is covered.</summary>
    private bool Covers(Unit unit, LocalDate change) =>
        (_own.TryGetValue(unit, out var count) && count.Published is { } published && published >= change) || IsDropped(unit);

    private bool MeetAgain(Unit unit) => Whereabouts(unit, _world.Day) is [_];

    private bool IsPart(Unit unit) => !_own.ContainsKey(unit) && !IsWhole(unit, unit);

    /// <summary>
    /// Whether each unit that became this one, and this one itself where it was there before them, is in some count; a split unit's count serves its
    /// parts only where they all came to one end.
    /// </summary>
    private bool IsWhole(Unit unit, Unit end)
    {
        if (_own.ContainsKey(unit))
        {
            return true;
        }

        var before = _world.Units.Units.Where(old => old.IsGeographicBase && old.Validity.Until <= _world.Day && _world.Units.PossibleSuccessorsOf(old).Contains(unit)).ToList();
        var isNew = before.Exists(old => old.Validity.Until == unit.Validity.From);
        var lastDay = end.Validity.Until is { } until && until <= _world.Day ? until.PlusDays(-1) : _world.Day;
        var whole = before.FindAll(old => Whereabouts(old, lastDay) is [var only] && only == end);
        return isNew
            && whole.Count > 0
            && whole.TrueForAll(old => IsWhole(old, end) && (_world.Units.PossibleSuccessorsOf(old).Length == 1 || !IsDropped(old)))
            && before.Except(whole).All(old => IsWhole(old, old));
    }

    /// <summary>All units in force on a day that a unit's people may be in, with nothing where a part ended without successor.</summary>
    private List<Unit?> Whereabouts(Unit unit, LocalDate day) =>
        unit.Validity.IsInForce(day) ? [unit]
        : _world.Units.PossibleSuccessorsOf(unit) is { IsEmpty: false } parts ? [.. parts.SelectMany(part => Whereabouts(part, day)).Distinct()]
        : [null];
}
