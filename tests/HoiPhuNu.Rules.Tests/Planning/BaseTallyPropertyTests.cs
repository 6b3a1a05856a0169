using FsCheck.Xunit;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tests.Tallying;

namespace HoiPhuNu.Rules.Tests.Planning;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 400)]
public sealed class BaseTallyPropertyTests
{
    [Property]
    public void ToFigures_AnyWorld_IsWhatTheRuleSays(TallyWorld world, int seed)
    {
        var rows = Rows(world, seed);
        var placed = rows.Select(row => (Row: row, Place: Placed(world, row.Unit, row.CodeDate))).ToList();

        var figures = Count(Tally(world), rows);

        for (var number = 0; number < world.Tree.Units.Length; number++)
        {
            var unit = world.Tree.Units[number];
            var own = placed.FindAll(pair => pair.Place == unit.Code).ConvertAll(pair => pair.Row);
            var ratings = own.Select(row => row.Rating).OfType<Rating>().ToList();
            Assert.Equal(new BaseRecord(own.Count > 0, ratings.MaxBy(rating => rating.Ordinal), own.Exists(row => row.HasComputer == true) ? true : own.Exists(row => row.HasComputer == false) ? false : null), figures.Own[number]);

            var below = world.Tree.Units.Where((other, index) => other.IsBase && (index == number || world.Tree.SuperiorsOf(index).Contains(number))).ToList();
            var with = below.Count(other => placed.Exists(pair => pair.Place == other.Code && pair.Row.HasComputer == true));
            Assert.Equal(new Computers(below.Count, with), figures.Computers[number]);
        }

        Assert.Equal(placed.Where(pair => pair.Place == "unattributed").Select(pair => pair.Row), figures.Unattributed);
        Assert.Equal(
            placed.Where(pair => pair.Place.StartsWith("DATA", StringComparison.Ordinal)).Select(pair => (pair.Place, pair.Row.Row, "unit")).Order(),
            FoundCells.Of(figures.Findings));
    }

    [Property]
    public void Merge_OfAnyParts_GivesTheSame(TallyWorld world, int seed)
    {
        var rows = Rows(world, seed);
        BaseTally[] parts = [Tally(world), Tally(world)];
        foreach (var row in rows.OrderBy(row => HashCode.Combine(seed, row.Row)))
        {
            parts[row.Row % 2].Add(row);
        }

        parts[seed & 1].Merge(parts[1 - (seed & 1)]);

        var (expected, actual) = (Count(Tally(world), rows), parts[seed & 1].ToFigures());
        Assert.Equal(expected.Own.AsEnumerable(), actual.Own);
        Assert.Equal(expected.Computers.AsEnumerable(), actual.Computers);
        Assert.Equal(expected.Unattributed.AsEnumerable(), actual.Unattributed);
        Assert.Equal(FoundCells.InFull(expected.Findings), FoundCells.InFull(actual.Findings));
        Assert.Equal(expected.PaddedCodes.AsEnumerable(), actual.PaddedCodes);
    }

    private static string Placed(TallyWorld world, string code, NodaTime.LocalDate? codeDate)
    {
        if (code.Length == 0)
        {
            return "DATA-02";
        }

        return NaivePlace.Bearer(world, code, codeDate) is not { } unit || world.Units.Follow(unit, world.Day) is not { } location ? "DATA-01"
            : unit.Level != Level.Commune ? "DATA-01.base"
            : location.IsUnattributed ? "unattributed"
            : location.Unit.Code;
    }

    private static List<BaseRow> Rows(TallyWorld world, int seed)
    {
        var random = new Random(seed);
        string[] codes = [.. world.Units.Codes, "99999", "", "1"];
        return
        [
            .. Enumerable.Range(2, random.Next(15)).Select(row => new BaseRow(codes[random.Next(codes.Length)])
            {
                Row = row,
                Rating = random.Next(3) == 0 ? null : Rating.All[random.Next(4)],
                HasComputer = random.Next(3) switch { 0 => true, 1 => false, _ => null },
                CodeDate = random.Next(3) == 0 ? world.CodesAsOf.PlusDays(random.Next(-900, 900)) : null,
            }),
        ];
    }

    private static BaseTally Tally(TallyWorld world) => new(world.Rules, world.Units, world.Tree, world.CodesAsOf, "bases.csv");

    private static BaseFigures Count(BaseTally tally, IEnumerable<BaseRow> rows)
    {
        foreach (var row in rows)
        {
            tally.Add(row);
        }

        return tally.ToFigures();
    }
}
