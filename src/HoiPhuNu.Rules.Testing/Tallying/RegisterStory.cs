using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Tallying;

/// <summary>Makes registers of two provinces whose communes merge, split, are recoded, moved and vanish twice, with codes used again.</summary>
internal sealed class RegisterStory(Random random)
{
    private static readonly LocalDate[] Changes = [new(2023, 3, 1), new(2025, 7, 1)];

    private readonly List<UnitRow> _rows =
    [
        new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("02", Level.Province) { Parent = "TW" },
        new("001", Level.District) { Parent = "01" }, new("M", Level.Commune) { Parent = "001", Kind = UnitKind.Special },
        new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated },
    ];

    private readonly List<UnitChange> _changes = [];

    public static UnitRegister Tell(Random random) => new RegisterStory(random).Tell();

    private UnitRegister Tell()
    {
        var alive = Enumerable.Range(1, random.Next(1, 6)).Select(number => Born($"{number:00000}", null)).ToList();
        for (var round = 0; round < Changes.Length; round++)
        {
            alive = Reorganise(alive, Changes[round], round);
        }

        _rows.AddRange(alive);
        return UnitRegister.Create(Numbered(_rows)).WithChanges(_changes);
    }

    private List<UnitRow> Reorganise(List<UnitRow> alive, LocalDate day, int round)
    {
        var kept = alive.FindAll(_ => random.Next(3) == 0);
        var ending = alive.Except(kept).ToList();
        var codes = ending.Select(unit => unit.Code).Concat([$"1000{round}", $"2000{round}"]).OrderBy(_ => random.Next()).ToList();
        var born = codes.Take(random.Next(1, codes.Count + 1)).Select(code => Born(code, day)).ToList();
        var successors = kept.Concat(born).ToList();
        foreach (var old in ending)
        {
            _rows.Add(old with { Until = day });
            var count = random.Next(10) switch { 0 => 0, < 6 => 1, < 9 => 2, _ => 3 };
            foreach (var successor in successors.OrderBy(_ => random.Next()).Take(count))
            {
                _changes.Add(new UnitChange(day, count > 1 ? ChangeKind.Split : ChangeKind.Merge, old.Code, successor.Code)
                {
                    Row = _changes.Count + 2,
                    People = count > 1 && random.Next(4) == 0 ? PeopleShare.All[random.Next(3)] : null,
                });
            }
        }

        return successors;
    }

    private UnitRow Born(string code, LocalDate? from) =>
        new(code, Level.Commune) { Parent = random.Next(3) switch { 0 => "001", 1 => "01", _ => "02" }, Kind = UnitKind.Xa, From = from };

    private static IEnumerable<UnitRow> Numbered(IEnumerable<UnitRow> rows) =>
        rows.Select((row, index) => row with { Row = index + 2, File = "units.csv" });
}
