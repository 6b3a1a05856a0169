using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Counts people with sets and lists, rule by rule, all rows in memory.</summary>
internal sealed class NaivePeople
{
    private readonly TallyWorld _world;
    private readonly List<(string Key, long Row, string Column)> _findings = [];

    private NaivePeople(TallyWorld world) => _world = world;

    /// <summary>Everyone counted: the unit whose line it is, the category, and whether she is away.</summary>
    public List<(string Unit, MemberCategory Category, bool IsAway)> Counted { get; } = [];

    public IEnumerable<(string Key, long Row, string Column)> Findings => _findings.Order();

    public static NaivePeople Count(TallyWorld world, IEnumerable<NaiveRecord> records, bool tellsUnderAge)
    {
        var naive = new NaivePeople(world);
        foreach (var person in records.Where(naive.CanStand).ToList().GroupBy(record => record.Id))
        {
            naive.CountPerson([.. person.OrderBy(record => record.Row)], tellsUnderAge);
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
            .ConvertAll(record => (Record: record, Place: NaivePlace.Of(_world, record.Code!)));
        var present = placed.FindAll(pair => pair.Record.IsPresent(_world.Day, readings))
            .OrderByDescending(pair => pair.Record.Residence.Since ?? LocalDate.MinIsoValue)
            .ThenBy(pair => pair.Place.Unit, StringComparer.Ordinal)
            .ToList();
        var isAdult = IsAdult(records[0].Birth);
        if (readings.SeveralCommunes == SeveralCommunes.Once && placed.Select(pair => pair.Place.Commune).Distinct().Count() > 1)
        {
            var kept = present.Count > 0 ? present[0].Place.Commune : null;
            var key = isAdult && kept is not null ? "DATA-04" : "DATA-04.not-counted";
            _findings.Add((key, placed.First(pair => pair.Place.Commune != kept).Record.Row, "commune"));
        }

        if (!isAdult)
        {
            if (tellsUnderAge)
            {
                _findings.Add(("DATA-03", records[0].Row, "birth_date"));
            }

            return;
        }

        var category = readings.CategoryPrecedence.Order.First(wins => inForce.Exists(record => record.Category == wins));
        foreach (var commune in present.GroupBy(pair => pair.Place.Commune).Take(readings.SeveralCommunes == SeveralCommunes.Once ? 1 : int.MaxValue))
        {
            var (best, place) = commune.First();
            var isAway = commune.Any(pair => pair.Record.IsAway && pair.Record.Residence.Since == best.Residence.Since);
            Counted.Add((place.Unit, category, isAway));
        }
    }

    private bool CanStand(NaiveRecord record)
    {
        List<(string Key, string Column)> errors = [.. record.OwnErrors];
        if (string.IsNullOrWhiteSpace(record.Id))
        {
            errors.Add(("DATA-02", record.IdColumn));
        }

        if (string.IsNullOrWhiteSpace(record.Code))
        {
            if (record.Residence.Kind.Code != "none")
            {
                errors.Add(("DATA-02", "commune"));
            }
        }
        else if (NaivePlace.Of(_world, record.Code).Problem is { } problem)
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

        _findings.AddRange(errors.Concat(warnings).Select(finding => (finding.Key, record.Row, finding.Column)));
        return errors.Count == 0;
    }

    private bool IsAdult(LocalDate birth)
    {
        var day = birth.PlusYears(18);
        return (day.Day != birth.Day && _world.Readings.LeapDayBirthday == LeapDayBirthday.Mar1 ? day.PlusDays(1) : day) <= _world.Day;
    }
}
