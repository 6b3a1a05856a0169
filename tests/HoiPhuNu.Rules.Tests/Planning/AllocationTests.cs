using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class AllocationTests
{
    /// <summary>The catalogue's examples, ties, zero potentials, a total above the potential, nothing to divide, and the Alabama paradox.</summary>
    [Theory]
    [BoundaryOf("PLAN-2")]
    [InlineData(100, "500 300 201", "50 30 20")]
    [InlineData(10, "7 7 7", "4 3 3")]
    [InlineData(11, "7 7 7", "4 4 3")]
    [InlineData(2, "0 7 0 7 7", "0 1 0 1 0")]
    [InlineData(1000, "1 2", "333 667")]
    [InlineData(0, "5 5", "0 0")]
    [InlineData(0, "0 0", "0 0")]
    [InlineData(10, "6 6 2", "4 4 2")]
    [InlineData(11, "6 6 2", "5 5 1")]
    [InlineData(9, "4", "9")]
    public void Of_Potentials_DividesByLargestRemainders(long total, string potentials, string shares)
    {
        var allocation = Allocation.Of(total, Coded(Numbers(potentials)));

        Assert.True(allocation.IsPossible);
        Assert.Equal(Numbers(shares), allocation.Shares.Select(share => share.Figure!.Value));
    }

    [Theory]
    [InlineData("0 0 0")]
    [InlineData("")]
    public void Of_NoPotentialAtAll_DividesNothing(string potentials)
    {
        var allocation = Allocation.Of(5, Coded(Numbers(potentials)));

        Assert.False(allocation.IsPossible);
        Assert.All(allocation.Shares, share => Assert.Null(share.Figure));
    }

    [Fact]
    public void Of_FiguresAtTheLimit_StaysExact()
    {
        var allocation = Allocation.Of(long.MaxValue, Coded([long.MaxValue, long.MaxValue - 1, long.MaxValue]));

        Assert.Equal([3074457345618258603, 3074457345618258602, 3074457345618258602], allocation.Shares.Select(share => share.Figure!.Value));
        Assert.Equal((3 * (Int128)long.MaxValue) - 1, allocation.Potential);
    }

    [Fact]
    public void Of_Misuse_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.Of(-1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.Of(1, [new("A", -1)]));
        Assert.Throws<ArgumentException>(() => Allocation.Of(1, [new("A", 1), new("A", 1)]));
    }

    [Property]
    public void Of_AnyPotentials_IsWhatTheOracleDivides(NonNegativeInt total, NonNegativeInt[] potentials)
    {
        var given = potentials.Select(potential => (long)(potential.Get % 20)).ToList();

        var shares = Allocation.Of(total.Get, Coded(given)).Shares;

        Assert.Equal(given.Sum() == 0 && total.Get > 0 ? [.. given.Select(_ => (long?)null)] : Naive(total.Get, given), shares.Select(share => share.Figure));
    }

    /// <summary>Sums exactly, stays within one of the quota, has the sign of the total, and does not depend on the order; up to the limits of 64 bits.</summary>
    [Property]
    public Property Of_AnyFigures_KeepsItsPromises() => Prop.ForAll(Arb.From(Gen.Two(Count).SelectMany(pair => Gen.ListOf(Count).Select(rest => (Total: pair.Item1, Potentials: rest.Append(pair.Item2).ToList())))), given =>
    {
        if (given.Potentials.TrueForAll(potential => potential == 0))
        {
            return;
        }

        var allocation = Allocation.Of(given.Total, Coded(given.Potentials));

        var sum = given.Potentials.Aggregate(BigInteger.Zero, (so, potential) => so + potential);
        Assert.Equal(given.Total, allocation.Shares.Aggregate(BigInteger.Zero, (so, share) => so + share.Figure!.Value));
        Assert.All(allocation.Shares, share =>
        {
            Assert.True(BigInteger.Abs((share.Figure!.Value * sum) - ((BigInteger)given.Total * share.Potential)) < sum);
            Assert.InRange(share.Figure.Value, 0, share.Potential == 0 ? 0 : given.Total);
        });
        Assert.Equal(allocation.Shares.AsEnumerable(), Allocation.Of(given.Total, Coded(given.Potentials).Reverse()).Shares);
    });

    /// <summary>A larger potential never gets less.</summary>
    [Property]
    public void Of_LargerPotential_GetsNoLess(NonNegativeInt total, NonNegativeInt[] potentials)
    {
        var shares = Allocation.Of(total.Get, Coded(potentials.Select(potential => (long)potential.Get))).Shares;

        Assert.All(shares, one => Assert.All(shares, other => Assert.False(one.Potential > other.Potential && one.Figure < other.Figure)));
    }

    private static Gen<long> Count => Gen.OneOf(Gen.Choose(0, 50).Select(small => (long)small), Gen.Choose(0, int.MaxValue - 1).Select(part => long.MaxValue - part));

    private static List<long> Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)];

    private static IEnumerable<KeyValuePair<string, long>> Coded(IEnumerable<long> potentials) =>
        potentials.Select((potential, index) => KeyValuePair.Create($"{index:0000}", potential));

    /// <summary>Gives the whole parts, then one after the other to whoever lacks most.</summary>
    private static IEnumerable<long?> Naive(long total, List<long> potentials)
    {
        var sum = potentials.Sum();
        var shares = potentials.ConvertAll(potential => sum == 0 ? 0 : total * potential / sum);
        var served = new HashSet<int>();
        while (shares.Sum() < total)
        {
            var next = -1;
            for (var index = 0; index < shares.Count; index++)
            {
                if (!served.Contains(index) && (next < 0 || total * potentials[index] % sum > total * potentials[next] % sum))
                {
                    next = index;
                }
            }

            served.Add(next);
            shares[next]++;
        }

        return shares.Select(share => (long?)share);
    }
}
