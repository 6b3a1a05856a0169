using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>Counts people with sets and lists, rule by rule, all rows in memory.</summary>
internal sealed class NaivePeople
{
    private readonly TallyWorld _world;
    private readonly List<(string Key, long Row, string Column)> _findings = [];

    private NaivePeople(TallyWorld world) => _world = world;

    /// <summary>Everyone counted: the unit whose line it is, the category, and whether she is away.</summary>
    public List<(string Unit, MemberCategory Category, bool IsAway, NaivePlace Place)> Counted { get; } = [];

    /// <summary>What became of each row, and the row that its person is counted by.</summary>
    public Dictionary<long, (string Fate, long? CountedBy)> Fates { get; } = [];

    public IEnumerable<(string Key, long Row, string Column)> Findings => _findings.Order();

    public static NaivePeople Count(TallyWorld world, IEnumerable<NaiveRecord> records, bool tellsUnderAge)
    {
        var naive = new NaivePeople(world);
        var all = records.ToList();
        var standing = all.Where(naive.CanStand).ToList();
        if (NaiveOlderTree.FirstRow(world, all, standing) is { } row)
        {
            naive._findings.Add(("DATA-18", row, "commune"));
        }

        foreach (var person in standing.GroupBy(record => record.Id))
        {
            List<NaiveRecord> rows = [.. person.OrderBy(record => record.Row)];
            naive.CountPerson(rows, tellsUnderAge);
            rows.ForEach(record => naive.Fates.Add(record.Row, naive.FateOf(record, rows)));
        }

        return naive;
    }

    private void CountPerson(List<NaiveRecord> records, bool tellsUnderAge)
    {
        var readings = _world.Readings;
        var inForce = records.FindAll(record => record.IsInForce);
        if (inForce.Count == 0)
        {
            return;
        }

        var placed = inForce.FindAll(record => !string.IsNullOrWhiteSpace(record.Code) && !(record.Residence.Since > _world.Day))
            .ConvertAll(record => (Record: record, Place: NaivePlace.Of(_world, record.Code!, record.CodeDate)));
        var present = placed.FindAll(pair => pair.Record.IsPresent(_world.Day, readings))
            .OrderByDescending(pair => pair.Record.Residence.Since ?? LocalDate.MinIsoValue)
            .ThenBy(pair => pair.Place.Unit, StringComparer.Ordinal)
            .ThenBy(pair => pair.Place.Commune, StringComparer.Ordinal)
            .ToList();
        var isAdult = IsAdult(inForce[0].Birth.LatestDay);
        if (readings.SeveralCommunes == SeveralCommunes.Once && placed.Select(pair => pair.Place.Commune).Distinct().Count() > 1)
        {
            var kept = present.Count > 0 ? present[0].Place.Commune : null;
            var key = isAdult && kept is not null ? "DATA-04" : "DATA-04.not-counted";
            _findings.Add((key, kept is null ? inForce[0].Row : placed.First(pair => pair.Place.Commune != kept).Record.Row, "commune"));
        }

        if (inForce.Find(record => Differ(record.Birth, inForce[0].Birth)) is { } other)
        {
            _findings.Add(("DATA-15", other.Row, "birth_date"));
        }

        if (!isAdult)
        {
            if (tellsUnderAge)
            {
                _findings.Add(("DATA-03", inForce[0].Row, "birth_date"));
            }

            return;
        }

        var category = readings.CategoryPrecedence.Order.First(wins => inForce.Exists(record => record.Category == wins));
        foreach (var commune in present.GroupBy(pair => pair.Place.Commune).Take(readings.SeveralCommunes == SeveralCommunes.Once ? 1 : int.MaxValue))
        {
            var (best, place) = commune.First();
            var isAway = commune.Any(pair => pair.Record.IsAway && pair.Record.Residence.Since == best.Residence.Since);
            Counted.Add((place.Unit, category, isAway, place));
        }
    }

    private (string Fate, long? CountedBy) FateOf(NaiveRecord record, List<NaiveRecord> hers)
    {
        if (record.IsYetToCome)
        {
            return ("not_yet_admitted", null);
        }

        if (!record.IsInForce)
        {
            return (record.IsYetToBeBorn ? "under_age" : "ended", null);
        }

        if (!IsAdult(hers.First(other => other.IsInForce).Birth.LatestDay))
        {
            return ("under_age", null);
        }

        if (record.Residence.Kind.Code == "none")
        {
            return ("no_residence", null);
        }

        if (!record.IsPresent(_world.Day, _world.Readings))
        {
            return ("not_long_enough", null);
        }

        var here = NaivePlace.Of(_world, record.Code!, record.CodeDate).Commune;
        var rivals = hers.FindAll(other => other.IsInForce && !string.IsNullOrWhiteSpace(other.Code) && other.IsPresent(_world.Day, _world.Readings))
            .ConvertAll(other => (Record: other, Place: NaivePlace.Of(_world, other.Code!, other.CodeDate)));
        var wins = rivals
            .Where(other => _world.Readings.SeveralCommunes == SeveralCommunes.Once || other.Place.Commune == here)
            .OrderByDescending(other => other.Record.Residence.Since ?? LocalDate.MinIsoValue)
            .ThenBy(other => other.Place.Unit, StringComparer.Ordinal)
            .ThenBy(other => other.Place.Commune, StringComparer.Ordinal)
            .ThenBy(other => other.Record.Row)
            .First();
        var isHonorary = _world.Readings.CategoryPrecedence.Order.First(category => hers.Exists(other => other.IsInForce && other.Category == category)).Code == "honorary";
        var fate = wins.Place.Commune != here ? "counted_elsewhere"
            : wins.Record != record ? "counted_by_another_row"
            : isHonorary ? "counted_beside"
            : "counted";
        return (fate, wins.Record.Row);
    }

    private bool CanStand(NaiveRecord record)
    {
        List<(string Key, string Column)> errors = [.. record.OwnErrors];
        if (string.IsNullOrWhiteSpace(record.Id))
        {
            errors.Add(("DATA-02", record.IdColumn));
        }
        else if (record.Id.Contains("E+", StringComparison.Ordinal))
        {
            errors.Add(("DATA-14", record.IdColumn));
        }

        if (string.IsNullOrWhiteSpace(record.Code))
        {
            if (record.Residence.Kind.Code != "none")
            {
                errors.Add(("DATA-02", "commune"));
            }
        }
        else if (NaivePlace.Of(_world, record.Code, record.CodeDate).Problem is { } problem)
        {
            errors.Add((problem, "commune"));
        }

        var needsSince = record.Residence.Kind.Code == "temporary"
            || (record.Residence.Kind.Code == "permanent" && _world.Readings.SixMonthsAppliesTo == SixMonthsAppliesTo.PermanentAndTemporary);
        if (needsSince && record.Residence.Since is null)
        {
            errors.Add(("DATA-02", "resident_since"));
        }

        List<(string Key, string Column)> warnings = [.. record.OwnWarnings];
        if (record.Residence.Since > _world.Day)
        {
            warnings.Add(("DATA-12", "resident_since"));
        }

        if (record.IsYetToBeBorn)
        {
            warnings.Add(("DATA-12.birth", "birth_date"));
        }

        _findings.AddRange(errors.Concat(warnings).Select(finding => (finding.Key, record.Row, finding.Column)));
        if (errors.Count > 0)
        {
            Fates.Add(record.Row, ("refused", null));
        }

        return errors.Count == 0;
    }

    /// <summary>Dates differ if no day can be both.</summary>
    private static bool Differ(BirthDate one, BirthDate other) =>
        NaiveRecord.First(one) > other.LatestDay || NaiveRecord.First(other) > one.LatestDay;

    private bool IsAdult(LocalDate birth)
    {
        var day = birth.PlusYears(18);
        return (day.Day != birth.Day && _world.Readings.LeapDayBirthday == LeapDayBirthday.Mar1 ? day.PlusDays(1) : day) <= _world.Day;
    }
}
