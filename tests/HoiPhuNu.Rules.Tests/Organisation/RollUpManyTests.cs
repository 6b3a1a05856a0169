using FsCheck.Xunit;
using HoiPhuNu.Rules.Tests.Tallying;

namespace HoiPhuNu.Rules.Tests.Organisation;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 100)]
public sealed class RollUpManyTests
{
    [Property]
    public void RollUp_ManyColumns_IsEachColumnByItself(TallyWorld world, int seed, byte columns)
    {
        var width = 1 + (columns % 13);
        var random = new Random(seed);
        long[] figures = [.. Enumerable.Range(0, world.Tree.Units.Length * width).Select(_ => random.NextInt64(-1_000_000_000, 1_000_000_000))];
        var expected = Enumerable.Range(0, width).Select(column => OfColumn(world, figures, width, column)).ToList();

        world.Tree.RollUp(figures, width);

        Assert.All(Enumerable.Range(0, width), column => Assert.Equal(expected[column], figures.Where((_, index) => index % width == column)));
    }

    [Property]
    public void RollUp_BeyondTheLargestCount_Throws(TallyWorld world, byte columns, byte which, bool isNegative)
    {
        var width = 1 + (columns % 9);
        var figures = new long[world.Tree.Units.Length * width];
        var column = which % width;
        if (world.Tree.ChildrenOf(0).GetOffsetAndLength(world.Tree.Units.Length).Length == 0)
        {
            return;
        }

        figures[column] = isNegative ? long.MinValue : long.MaxValue;
        figures[(world.Tree.ChildrenOf(0).Start.Value * width) + column] = isNegative ? -1 : 1;

        Assert.Throws<OverflowException>(() => world.Tree.RollUp(figures, width));
    }

    [Fact]
    public void RollUp_Repeated_AllocatesNothing()
    {
        var tree = Village.Units.AsOf(Village.Change);
        var figures = new long[tree.Units.Length * 30];
        tree.RollUp(figures, 30);

        Assert.Equal(0, Allocated.By(() => tree.RollUp(figures, 30)));
    }

    [Fact]
    public void RollUp_AnotherNumberOfFigures_Throws() =>
        Assert.Throws<ArgumentException>(() => Village.Units.AsOf(Village.Change).RollUp(new long[7], 3));

    private static long[] OfColumn(TallyWorld world, long[] figures, int width, int column)
    {
        long[] one = [.. figures.Where((_, index) => index % width == column)];
        world.Tree.RollUp<long>(one);
        return one;
    }
}
