using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class GrowthPotentialTests
{
    private static readonly LocalDate Later = new(2025, 12, 31);

    private static readonly WomenCount[] AllCounts = [Women(2, "00001", 10), Women(3, "00002", 1), Women(4, "C", 9, Change), Women(5, "E", 9, Change)];

    [Theory]
    [BoundaryOf("PLAN-1")]
    [InlineData(640L, 1000L, 360, true)]
    [InlineData(1000L, 1000L, 0, true)]
    [InlineData(1015L, 1000L, 0, true)]
    [InlineData(null, 1000L, 0, false)]
    [InlineData(5L, null, 0, false)]
    public void OfBase_WomenAndMembers_IsNeverBelowZero(long? members, long? women, long potential, bool complete)
    {
        var given = GrowthPotential.OfBase(members, women);

        Assert.Equal((potential, complete), (given.Women, given.IsComplete));
    }

    [Fact]
    public void OfBase_NegativeCount_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthPotential.OfBase(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthPotential.OfBase(5, -1));
    }

    /// <summary>A commune with more members than women takes nothing from its province; a market has no potential of its own.</summary>
    [Fact]
    [BoundaryOf("PLAN-1")]
    public void OfUnits_Superior_IsTheSumOfItsBases()
    {
        var world = AsOf(new LocalDate(2024, 12, 31));
        var women = world.WomenFigures([Women(2, "00001", 10), Women(3, "00002", 1), Women(4, "A", 5), Women(5, "B", 0), Women(6, "S", 7)]);
        var potentials = GrowthPotential.OfUnits(world.Tree, world.Gathering(women, world.MemberFigures([Member(2, "HV1", "00001"), Member(3, "HV2", "00002"), Member(4, "HV3", "00002")])).Units);

        Assert.Equal((21, true), At(world.Tree, potentials, "01"));
        Assert.Equal((0, true), At(world.Tree, potentials, "00002"));
        Assert.Null(At(world.Tree, potentials, "CHO"));
        Assert.Equal(
            [("00001", 9L), ("00002", 0), ("A", 5), ("B", 0), ("S", 7)],
            Allocation.Of(21, world.Tree, potentials, Level.Commune).Shares.Select(share => (share.Unit, share.Figure!.Value)));
    }

    /// <summary>A commune without a count, and members that a split left at the province, make the province's potential incomplete; nothing else does.</summary>
    [Theory]
    [InlineData(4, "00001", true, 28)]
    [InlineData(3, "00001", false, 19)]
    [InlineData(4, "S", false, 29)]
    public void OfUnits_UnknownOrUnattributed_IsIncomplete(int counts, string commune, bool complete, long potential)
    {
        var world = AsOf(Later);
        var members = (world with { CodesAsOf = Change.PlusDays(-1) }).MemberFigures([Member(2, "HV1", commune)]);
        var gathering = GatheringFigures.Of(world.Rules, members.Tree, OnTree(members.Tree, AllCounts.Take(counts)), members);
        var potentials = GrowthPotential.OfUnits(members.Tree, gathering.Units);

        var allocation = Allocation.Of(10, members.Tree, potentials, Level.Province);

        Assert.Equal((potential, complete), At(members.Tree, potentials, "01"));
        Assert.Equal((10L, complete), (Assert.Single(allocation.Shares).Figure, allocation.IsComplete));
    }

    private static WomenFigures OnTree(UnitTree tree, IEnumerable<WomenCount> counts)
    {
        var tally = new WomenTally(AsOf(tree.Day).Rules, Units, tree);
        foreach (var count in counts)
        {
            tally.Add(count);
        }

        return tally.ToFigures();
    }

    private static (long Women, bool IsComplete)? At(UnitTree tree, IReadOnlyList<GrowthPotential?> potentials, string code) =>
        tree.TryGetNumber(code, out var number) && potentials[number] is { } potential ? (potential.Women, potential.IsComplete) : null;
}
