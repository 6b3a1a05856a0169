using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Growth;

/// <summary>Builds a small register and takes it through reorganisations: merge, split, recode, exchange of codes, end without successor.</summary>
internal static class MovementRegisters
{
    public const int Forms = 6;

    public static readonly ImmutableArray<LocalDate> Days = [new(2024, 3, 1), new(2024, 12, 31), new(2025, 1, 1), new(2025, 7, 1), new(2026, 1, 1)];

    /// <summary>Codes that some register may know, and some that none does or that are no commune's.</summary>
    public static readonly ImmutableArray<string> Codes =
        ["00001", "00002", "00003", "00004", "00005", "00006", "10000", "10001", "10002", "1", "3", "00090", "00091", "001", "99999"];

    public static UnitRegister Build(ImmutableArray<Reorganisation> steps)
    {
        var rows = new List<UnitRow>();
        var changes = new List<UnitChange>();
        var live = new List<UnitRow>();
        (string Code, string Parent)[] first = [("00001", "001"), ("00002", "001"), ("00003", "001"), ("00004", "002"), ("00005", "002"), ("00006", "003")];
        live.AddRange(first.Select(unit => Commune(unit.Code, unit.Parent, null)));
        var fresh = 10000;
        foreach (var step in steps.OrderBy(step => step.Day))
        {
            var day = Days[step.Day];
            var free = live.FindAll(row => !(row.From >= day));
            if (free.Count >= 2)
            {
                var one = free[step.First % free.Count];
                free.Remove(one);
                var two = free[step.Second % free.Count];
                Apply(step, day, one, two);
            }
        }

        return UnitRegister.Create([.. Superiors(), .. rows, .. live]).WithChanges(changes);

        void Apply(Reorganisation step, LocalDate day, UnitRow one, UnitRow two)
        {
            switch (step.Form)
            {
                case 0:
                    End(day, one, two);
                    Begin(day, ChangeKind.Merge, one.Code, one.Parent!, null, one, two);
                    break;
                case 1:
                    End(day, one);
                    Begin(day, ChangeKind.Split, one.Code, one.Parent!, step.People, one);
                    Begin(day, ChangeKind.Split, Fresh(), two.Parent!, null, one);
                    break;
                case 2:
                    End(day, one);
                    Begin(day, ChangeKind.Recode, Fresh(), two.Parent!, null, one);
                    break;
                case 3:
                    End(day, one, two);
                    Begin(day, ChangeKind.Recode, two.Code, one.Parent!, null, one);
                    Begin(day, ChangeKind.Recode, one.Code, two.Parent!, null, two);
                    break;
                case 4:
                    End(day, one);
                    break;
                default:
                    End(day, one);
                    Begin(day, ChangeKind.Move, one.Code, two.Parent!, null, one);
                    break;
            }
        }

        string Fresh() => $"{fresh++}";

        void End(LocalDate day, params UnitRow[] ended)
        {
            foreach (var row in ended)
            {
                live.Remove(row);
                rows.Add(row with { Until = day });
            }
        }

        void Begin(LocalDate day, ChangeKind kind, string code, string parent, PeopleShare? people, params UnitRow[] old)
        {
            live.Add(Commune(code, parent, day));
            changes.AddRange(old.Select(row => new UnitChange(day, kind, row.Code, code) { People = people, Row = changes.Count + 2 }));
        }
    }

    private static UnitRow Commune(string code, string parent, LocalDate? from) => new(code, Level.Commune) { Parent = parent, Kind = UnitKind.Xa, From = from };

    private static IEnumerable<UnitRow> Superiors() =>
    [
        new("TW", Level.Central),
        new("01", Level.Province) { Parent = "TW" },
        new("02", Level.Province) { Parent = "TW" },
        new("001", Level.District) { Parent = "01" },
        new("002", Level.District) { Parent = "01" },
        new("003", Level.District) { Parent = "02" },
        new("00090", Level.Commune) { Parent = "001", Kind = UnitKind.Special },
        new("00091", Level.Commune) { Parent = "02", Kind = UnitKind.ArmedForces },
    ];
}
