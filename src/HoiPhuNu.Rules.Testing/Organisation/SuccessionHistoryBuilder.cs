using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Organisation;

/// <summary>Takes the steps of a history and writes down the register rows and changes that come of it.</summary>
internal sealed partial class SuccessionHistoryBuilder
{
    private readonly List<Holder> _all = [];
    private readonly List<(LocalDate Date, ChangeKind Kind, string Old, string New, PeopleShare? People)> _changes = [];

    // What happens on one day: all steps of a day see the order of the day before, and each unit takes part in one of them.
    private readonly HashSet<Holder> _busy = [];
    private readonly HashSet<Holder> _staying = [];
    private readonly List<(ChangeKind Kind, Holder Old, Holder New, PeopleShare? People)> _today = [];
    private readonly List<(Holder Unit, int Code)> _nameless = [];
    private readonly Dictionary<Holder, Holder> _heirs = [];
    private LocalDate _day = new(2020, 1, 1);

    public SuccessionHistoryBuilder(int provinces, int districts, int bases)
    {
        var central = Start(new Holder("TW", Level.Central, null, null));
        for (var province = 1; province <= provinces; province++)
        {
            var holder = Start(new Holder($"P{province}", Level.Province, null, central));
            for (var district = 0; district <= districts; district++)
            {
                // The first "district" is the province itself: some bases stand directly below it, as from 2025-07-01 on.
                var below = district == 0 ? holder : Start(new Holder($"D{province}.{district}", Level.District, null, holder));
                for (var number = 1; number <= bases; number++)
                {
                    Start(new Holder($"B{province}.{district}.{number}", Level.Commune, number == 3 ? UnitKind.Special : UnitKind.Xa, below));
                }
            }
        }
    }

    /// <summary>The days on which something happened.</summary>
    public List<LocalDate> Days { get; } = [new(2020, 1, 1)];

    public void Take(SuccessionStep step)
    {
        if (step.Gap > 0 || Days.Count == 1)
        {
            EndDay();
            _day = _day.PlusDays(Math.Max(step.Gap, 1));
            Days.Add(_day);
        }

        Happen(step);
    }

    public (ImmutableArray<UnitRow> Rows, ImmutableArray<UnitChange> Changes) Finish()
    {
        EndDay();
        return (
            [.. _all.Select((unit, index) => new UnitRow(unit.Code, unit.Level)
            {
                Row = index + 2,
                Kind = unit.Kind,
                Name = $"{unit.Code} #{index}",
                Parent = unit.Parent?.Code,
                From = unit.From,
                Until = unit.Until,
            })],
            [.. _changes.Select((change, index) => new UnitChange(change.Date, change.Kind, change.Old, change.New) { Row = index + 2, People = change.People })]);
    }

    private void EndDay()
    {
        foreach (var (unit, code) in _nameless)
        {
            unit.Code = CodeFor(unit, code);
        }

        // From the top down: a unit whose superior ended goes on below its heir. Where the heir bears another code that is a new entry of the unit.
        foreach (var level in new[] { Level.Province, Level.District, Level.Commune })
        {
            foreach (var unit in Living.Where(unit => unit.Level == level).ToList())
            {
                var heir = HeirOf(unit.Parent!);
                if (heir.Code == unit.Parent!.Code || unit.From == _day)
                {
                    unit.Parent = heir;
                }
                else
                {
                    Restart(unit, heir);
                }
            }
        }

        _changes.AddRange(_today.Select(change => (_day, change.Kind, change.Old.Code, change.New.Code, change.People)));
        _busy.Clear();
        _staying.Clear();
        _today.Clear();
        _nameless.Clear();
        _heirs.Clear();
    }

    private IEnumerable<Holder> Living => _all.Where(unit => unit.Until is null);

    private Holder HeirOf(Holder superior) => _heirs.TryGetValue(superior, out var heir) ? HeirOf(heir) : superior;

    /// <summary>A code that somebody bore and nobody bears any more (perhaps until this very day), or a new one.</summary>
    private string CodeFor(Holder unit, int choice)
    {
        var borne = Living.Select(other => other.Code).ToHashSet();
        var free = _all.Where(other => other.Level == unit.Level && other.Code.Length > 0).Select(other => other.Code).Distinct().Where(code => !borne.Contains(code)).ToList();
        return choice == 0 || free.Count == 0 ? $"N{_all.IndexOf(unit)}" : free[^(1 + (choice % free.Count))];
    }

    private Holder Start(Holder unit)
    {
        _all.Add(unit);
        return unit;
    }

    private Holder Restart(Holder unit, Holder parent)
    {
        var again = Start(new Holder(unit.Code, unit.Level, unit.Kind, parent) { From = _day });
        unit.Until = _day;
        _heirs[unit] = again;
        _busy.UnionWith([unit, again]);
        _today.Add((ChangeKind.Move, unit, again, null));
        return again;
    }

    private sealed class Holder(string code, Level level, UnitKind? kind, Holder? parent)
    {
        public string Code { get; set; } = code;

        public Level Level { get; } = level;

        public UnitKind? Kind { get; } = kind;

        public Holder? Parent { get; set; } = parent;

        public LocalDate? From { get; init; }

        public LocalDate? Until { get; set; }
    }
}
