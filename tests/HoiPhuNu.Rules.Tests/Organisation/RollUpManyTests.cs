using FsCheck.Xunit;
using HoiPhuNu.Rules.Tests.Tallying;

namespace HoiPhuNu.Rules.Tests.Organisation;

[Properties(Arbitrary = [typeof(TallyWorlds)], MaxTest = 100)]
public sealed class RollUpManyTests
{
    [Property]
    public void RollUp_ManyColumns_IsEachColumnByItself(TallyWorld world, int seed, byte columns)
    {
        var width = 1 + (columns % 70);
        var random = new Random(seed);
        long[] figures = [.. Enumerable.Range(0, world.Tree.Units.Length * width).Select(_ => random.NextInt64(-1_000_000_000, 1_000_000_000))];
        var expected = Enumerable.Range(0, width).Select(column => OfColumn(world, figures, width, column)).ToList();

        world.Tree.RollUp(figures, width);

        Assert.All(Enumerable.Range(0, width), column => Assert.Equal(expected[column], figures.Where((_, index) => index % width == column)));
    }

    [Property]
    public void RollUp_BeyondTheLargestCount_Throws(TallyWorld world, byte columns, byte which, bool isNegative)
    {
        var width = 1 + (columns % 40);
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

    /// <summary>Figures about which a sum just fits or just does not, of both signs: what is told is the sum of each unit and its children, one after the other, or overflow.</summary>
    [Property(MaxTest = 300)]
    public void RollUp_FiguresOfAnySize_IsTheSumOrOverflow(TallyWorld world, int seed, byte columns)
    {
        var width = 1 + (columns % 40);
        var random = new Random(seed);
        var bits = random.Next(56, 64);
        var figures = new long[world.Tree.Units.Length * width];
        foreach (ref var figure in figures.AsSpan())
        {
            figure = random.Next(3) switch { 0 => 0, 1 => (long.MaxValue >> random.Next(64 - bits, 8)) + random.Next(-1, 1), _ => (long.MinValue >> random.Next(64 - bits, 8)) + random.Next(0, 2) };
        }

        if (Summed(world, figures, width) is { } expected)
        {
            world.Tree.RollUp(figures, width);
            Assert.Equal(expected, figures);
        }
        else
        {
            Assert.Throws<OverflowException>(() => world.Tree.RollUp(figures, width));
        }
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

    private static long[]? Summed(TallyWorld world, long[] figures, int width)
    {
        var sums = figures.ToArray();
        for (var unit = world.Tree.Units.Length - 1; unit >= 0; unit--)
        {
            var (first, count) = world.Tree.ChildrenOf(unit).GetOffsetAndLength(world.Tree.Units.Length);
            for (var column = 0; column < width; column++)
            {
                Int128 sum = sums[(unit * width) + column];
                for (var child = first; child < first + count; child++)
                {
                    sum += sums[(child * width) + column];
                    if (sum < long.MinValue || sum > long.MaxValue)
                    {
                        return null;
                    }
                }

                sums[(unit * width) + column] = (long)sum;
            }
        }

        return sums;
    }

    private static long[] OfColumn(TallyWorld world, long[] figures, int width, int column)
    {
        long[] one = [.. figures.Where((_, index) => index % width == column)];
        world.Tree.RollUp(one);
        return one;
    }
}
