using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Organisation;

[Properties(Arbitrary = [typeof(Registers), typeof(Rates)])]
public sealed class RollUpTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    [Fact]
    [BoundaryOf("NUM-5")]
    public void RollUp_TwoCommunes_TheDistrictsRateIsOfTheSums()
    {
        var tree = UnitRegister.Create(
        [
            new("TW", Level.Central),
            new("01", Level.Province) { Parent = "TW" },
            new("001", Level.District) { Parent = "01" },
            new("00001", Level.Commune) { Parent = "001", Kind = UnitKind.Xa },
            new("00002", Level.Commune) { Parent = "001", Kind = UnitKind.Xa },
        ]).AsOf(Day);
        var figures = FiguresOf(tree, new() { ["00001"] = GatheringFigure.OfBase(90, 100), ["00002"] = GatheringFigure.OfBase(10, 900) });

        tree.RollUp<GatheringFigure>(figures);

        Assert.Equal(Enumerable.Repeat(new Ratio(100, 1000), 3), figures[..3].Select(figure => figure.Rate));
        Assert.Equal(10.00m, figures[0].Rate.ToPercent());
    }

    [Fact]
    public void RollUp_AnotherNumberOfFigures_Throws()
    {
        var tree = UnitRegister.Create([new UnitRow("TW", Level.Central)]).AsOf(Day);

        Assert.Throws<ArgumentException>(() => tree.RollUp(new long[2]));
    }

    [Fact]
    [BoundaryOf("NUM-1")]
    public void RollUp_BeyondTheLargestCount_Throws()
    {
        var tree = UnitRegister.Create([new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }]).AsOf(Day);

        Assert.Throws<OverflowException>(() => tree.RollUp([1, long.MaxValue]));
    }

    [Property]
    public void RollUp_AnyTree_IsTheNaiveSum(CleanRegister clean, int seed)
    {
        var tree = UnitRegister.Create(clean.Rows).AsOf(Day);
        var own = tree.Units.Select(unit => OwnOf(unit.Code, seed)).ToArray();
        var sums = own.ToArray();

        tree.RollUp(sums);

        Assert.Equal(tree.Units.Select(unit => NaiveSum(clean, unit.Code, seed)), sums);
    }

    [Property]
    public void RollUp_RowsInAnyOrder_IsTheSame(CleanRegister clean, int seed)
    {
        var (first, second) = (Rolled(clean.Rows, seed), Rolled(clean.Rows.Reverse(), seed));

        Assert.Equal(first, second);
    }

    /// <summary>Rolled up in two parts and then added is the same as added and then rolled up.</summary>
    [Property]
    public void RollUp_InAnyGrouping_IsTheSame(CleanRegister clean, GrowthTerms one, GrowthTerms other, int seed)
    {
        var tree = UnitRegister.Create(clean.Rows).AsOf(Day);
        var left = tree.Units.Select(unit => OwnOf(unit.Code, seed) % 2 == 0 ? one : other).ToArray();
        var right = tree.Units.Select(unit => OwnOf(unit.Code, seed) % 3 == 0 ? other : one).ToArray();
        var both = left.Zip(right, GrowthTerms.Add).ToArray();

        tree.RollUp<GrowthTerms>(left);
        tree.RollUp<GrowthTerms>(right);
        tree.RollUp<GrowthTerms>(both);

        Assert.Equal(left.Zip(right, GrowthTerms.Add), both);
    }

    [Property]
    [BoundaryOf("NUM-5")]
    public void RollUp_AnyFigures_ASumsRateLiesBetweenItsBases(CleanRegister clean, GatheringFigure[] some)
    {
        var tree = UnitRegister.Create(clean.Rows).AsOf(Day);
        var figures = tree.Units
            .Select((unit, number) => unit.IsGeographicBase && some.Length > 0 ? some[number % some.Length] : default)
            .ToArray();
        var own = figures.ToArray();

        tree.RollUp<GatheringFigure>(figures);

        for (var number = 0; number < own.Length; number++)
        {
            var below = own.Where((_, other) => other == number || tree.SuperiorsOf(other).Contains(number)).ToList();
            Assert.Equal(below.TrueForAll(figure => figure.IsComplete), figures[number].IsComplete);
            var rates = below.Select(figure => figure.Rate).Where(rate => rate.IsApplicable).ToList();
            var rate = figures[number].Rate;
            Assert.Equal(rates.Count > 0, rate.IsApplicable);
            if (below.TrueForAll(figure => figure.Rate.IsApplicable || figure.Rate == default) && rate.IsApplicable)
            {
                Assert.Contains(rates, child => child <= rate);
                Assert.Contains(rates, child => child >= rate);
            }
        }
    }

    private static List<(string Code, long Sum)> Rolled(IEnumerable<UnitRow> rows, int seed)
    {
        var tree = UnitRegister.Create(rows).AsOf(Day);
        var sums = tree.Units.Select(unit => OwnOf(unit.Code, seed)).ToArray();
        tree.RollUp(sums);
        return [.. tree.Units.Select((unit, number) => (unit.Code, sums[number]))];
    }

    private static long NaiveSum(CleanRegister clean, string code, int seed) =>
        OwnOf(code, seed) + clean.Rows.Where(row => row.Parent == code).Sum(row => NaiveSum(clean, row.Code, seed));

    private static long OwnOf(string code, int seed) => code.Aggregate((long)seed, (sum, letter) => ((sum * 31) + letter) % 10_007);

    private static GatheringFigure[] FiguresOf(UnitTree tree, Dictionary<string, GatheringFigure> bases) =>
        [.. tree.Units.Select(unit => bases.GetValueOrDefault(unit.Code))];
}
