using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Gathering;

public sealed class BandMovementTests
{
    private static readonly LocalDate Earlier = new(2024, 12, 31);

    private static readonly LocalDate Later = new(2025, 12, 31);

    /// <summary>The source's own yardstick.</summary>
    [Theory]
    [BoundaryOf("RATE-5")]
    [InlineData(1037, 8, -1029, "-99.2")]
    [InlineData(8, 1037, 1029, "12862.5")]
    [InlineData(3, 3, 0, "0.0")]
    [InlineData(0, 3, 3, null)]
    public void Change_BeforeAndAfter_IsShownInPercentOfBefore(long before, long after, long difference, string? percent)
    {
        var change = new StandingChange(before, after);

        Assert.Equal((difference, percent), (change.Difference, change.ToPercent(1)?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>00001 rises, 00002 loses its women; A and B merge into C, S is divided between C and E: nobody follows those.</summary>
    [Fact]
    [BoundaryOf("RATE-5")]
    public void Between_BasesThatStayed_AreFollowedAndOthersOnlyCounted()
    {
        var (before, after, tree) = (Figures(Earlier, ("00001", 49), ("00002", 60), ("A", 61), ("B", 50), ("S", 60)), Figures(Later, ("00001", 61), ("00002", null), ("C", 59), ("E", 100)), AsOf(Later).Tree);

        var movement = BandMovement.Between(Village.Units, before, after, tree);

        Assert.Equal(
            [(1, 0), (1, 1), (2, 0), (1, 2), (0, 0), (0, 1)],
            RateStanding.All.Select(standing => (movement[standing].Before, movement[standing].After)));
        Assert.Equal((1, 1, 2, 3, 2), (movement.Moved(RateStanding.Below50, RateStanding.Above60), movement.Moved(RateStanding.Exactly60, RateStanding.CannotTell), movement.Followed, movement.ReorganisedBefore, movement.ReorganisedAfter));
    }

    [Fact]
    public void Between_WithinOneUnit_CountsThatOneOnly()
    {
        var (before, after, tree) = (Figures(Earlier, ("00001", 49), ("A", 61), ("B", 50)), Figures(Later, ("00001", 61), ("C", 59)), AsOf(Later).Tree);

        Assert.Equal((2, 1, 0), Counts(tree, "C"));
        Assert.Equal((1, 1, 1), Counts(tree, "00001"));
        Assert.Equal((5, 4, 2), Counts(tree, "01"));

        (long, long, long) Counts(UnitTree on, string code)
        {
            on.TryGetNumber(code, out var number);
            var movement = BandMovement.Between(Village.Units, before, after, on, number);
            return (RateStanding.All.Sum(standing => movement[standing].Before), RateStanding.All.Sum(standing => movement[standing].After), movement.Followed);
        }
    }

    /// <summary>K stays but may have taken people of S in: it is not the K of before. T, which took land only, is.</summary>
    [Fact]
    public void Between_ABaseThatTookAPartIn_IsNotFollowed()
    {
        var units = UnitRegister.Create(
        [
            new("01", Level.Province), Commune("K"), Commune("L"), Commune("T"), Commune("S") with { Until = Change },
        ]).WithChanges(
        [
            new(Change, ChangeKind.Split, "S", "K"), new(Change, ChangeKind.Split, "S", "L"), new(Change, ChangeKind.Split, "S", "T") { People = PeopleShare.None },
        ]);
        var (before, after) = (RuleSet.TermXIII.AsOf(Earlier), RuleSet.TermXIII.AsOf(Later));
        var tree = units.AsOf(Later);

        var movement = BandMovement.Between(units, GatheringFigures.Of(before, units.AsOf(Earlier), null, null), GatheringFigures.Of(after, tree, null, null), tree);

        Assert.Equal((1, 3, 2), (movement.Followed, movement.ReorganisedBefore, movement.ReorganisedAfter));

        static UnitRow Commune(string code) => new(code, Level.Commune) { Parent = "01", Kind = UnitKind.Xa };
    }

    [Fact]
    public void Between_FiguresOfAnotherTree_Throws() =>
        Assert.Throws<ArgumentException>(() => BandMovement.Between(Village.Units, Figures(Earlier), Figures(Earlier), AsOf(Later).Tree));

    [Theory]
    [InlineData(0L, 0L, "not_applicable")]
    [InlineData(1L, null, "cannot_tell")]
    [InlineData(499L, 1000L, "below50")]
    [InlineData(500L, 1000L, "below60")]
    [InlineData(600L, 1000L, "exactly60")]
    [InlineData(601L, 1000L, "above60")]
    public void Standing_OfAVerdict_IsItsBandOrWhyThereIsNone(long? members, long? women, string standing) =>
        Assert.Equal(standing, RateStanding.Of(RuleSet.TermXIII.AsOf(Earlier).JudgeRate(members, women, RuleSet.TermXIII.RateTarget)).Code);

    /// <summary>On both dates every base is counted once, and between a date and itself everybody stays.</summary>
    [Property(Arbitrary = [typeof(TallyWorlds)], MaxTest = 200)]
    public void Between_AnyWorld_CountsEveryBaseOnce(TallyWorld world)
    {
        var earlier = world with { Members = [] };
        var before = GatheringFigures.Of(earlier.Rules, earlier.Tree, null, null);
        var last = RuleSet.TermXIII.AsOf(new LocalDate(2026, 12, 31));
        var tree = world.Units.AsOf(last.Day);

        var movement = BandMovement.Between(world.Units, before, GatheringFigures.Of(last, tree, null, null), tree);
        var still = BandMovement.Between(world.Units, before, before, earlier.Tree);

        Assert.Equal(world.Tree.Units.Count(unit => unit.IsGeographicBase), movement[RateStanding.CannotTell].Before);
        Assert.Equal(tree.Units.Count(unit => unit.IsGeographicBase), movement[RateStanding.CannotTell].After);
        Assert.InRange(movement.Followed, 0, long.Min(movement[RateStanding.CannotTell].Before, movement[RateStanding.CannotTell].After));
        Assert.Equal((still[RateStanding.CannotTell].Before, 0, 0), (still.Followed, still.ReorganisedBefore, still.ReorganisedAfter));
    }

    /// <summary>Each commune with 100 women and so many members; no number: no count of women.</summary>
    private static GatheringFigures Figures(LocalDate day, params (string Code, long? Members)[] communes)
    {
        var world = AsOf(day);
        var women = world.WomenFigures(communes.Where(commune => commune.Members is not null).Select((commune, index) => Women(index + 2, commune.Code, 100, day)));
        var members = world.MemberFigures(communes.SelectMany(commune => Enumerable.Range(0, (int)(commune.Members ?? 0)).Select(index => Member(index + 2, $"{commune.Code}-{index}", commune.Code))));
        return world.Gathering(women, members);
    }
}
