using FsCheck.Xunit;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tests.Growth;

namespace HoiPhuNu.Rules.Tests.Explaining;

/// <summary>An explanation names the readings that its figure rests on: whatever reading changes a figure is named, and those that cannot are not.</summary>
public sealed class FigureReadingTests
{
    private const string Presence = "LeapDayBirthday SeveralCommunes SixMonthsAppliesTo";
    private const string Rate = "CategoryPrecedence LeapDayBirthday SeveralCommunes SixMonthsAppliesTo StatisticsYear";

    [Theory]
    [InlineData("women", Presence + " StatisticsYear")]
    [InlineData("workingAway", Presence + " StatisticsYear")]
    [InlineData("members.residential", "CategoryPrecedence " + Presence)]
    [InlineData("members.honorary", "CategoryPrecedence " + Presence)]
    [InlineData("counted", "CategoryPrecedence " + Presence)]
    [InlineData("rate", Rate)]
    [InlineData("band", Rate)]
    [InlineData("targetMet", "CategoryPrecedence LeapDayBirthday SeveralCommunes SixMonthsAppliesTo SixtyPercent StatisticsYear")]
    [InlineData("support", Rate)]
    [InlineData("growth.admitted", "BaseClubsInGrowth SuperiorClubsInGrowth")]
    [InlineData("growth.moved_in", "ArrivalsCount BaseClubsInGrowth SuperiorClubsInGrowth")]
    [InlineData("growth.moved_out", "BaseClubsInGrowth SuperiorClubsInGrowth")]
    [InlineData("growth.club", "ArrivalsCount BaseClubsInGrowth SuperiorClubsInGrowth")]
    [InlineData("growth.net", "ArrivalsCount BaseClubsInGrowth Recategorised SuperiorClubsInGrowth")]
    [InlineData("cadres.inPost", "")]
    [InlineData("cadres.trained", "BasicSoftware FrameworkAppliesTo")]
    [InlineData("cadres.trainedInPeriod", "BasicSoftware FrameworkAppliesTo TrainedHolder")]
    [InlineData("branchHeads.trained", "FrameworkAppliesTo")]
    [InlineData("baseCadres.trained", "BasicSoftware FrameworkAppliesTo")]
    [InlineData("computers.withComputer", "")]
    public void Readings_OfAFigure_AreThoseItRestsOn(string figure, string readings) =>
        Assert.Equal(readings, string.Join(' ', Named(Figure.FromCode(figure))));

    [Property(Arbitrary = [typeof(TallyWorlds)], MaxTest = 60)]
    public void Readings_ThatChangeWomenMembersOrRate_AreNamed(TallyWorld world)
    {
        AssertNamed(world.Readings, readings => ListsOf(world with { Readings = readings }) with { Women = (world with { Readings = readings }).CountedWomen() });
        AssertNamed(world.Readings, readings => ListsOf(world with { Readings = readings }) with { Population = (world with { Readings = readings }).CountedPopulation() });
    }

    [Property(Arbitrary = [typeof(MovementWorlds)], MaxTest = 60)]
    public void Readings_ThatChangeGrowth_AreNamed(MovementWorld world)
    {
        var movements = MovementSample.Tally(world.Units, world.Rows);
        AssertNamed(world.Rules.Readings, readings => new TallyLists((world.Rules with { Readings = readings }).AsOf(world.To), world.Units, world.Units.AsOf(world.To)) { From = world.From, Movements = movements });
    }

    [Property(Arbitrary = [typeof(TrainingWorlds)], MaxTest = 60)]
    public void Readings_ThatChangeCoverage_AreNamed(TrainingWorld world)
    {
        AssertNamed(world.RuleSet.Readings, readings =>
        {
            var other = world with { RuleSet = world.RuleSet with { Readings = readings } };
            return new TallyLists(other.Rules, other.Units, other.Tree) { Posts = other.PostTally(), Trainings = other.TrainingTally() };
        });
    }

    private static TallyLists ListsOf(TallyWorld world) => new(world.Rules, world.Units, world.Tree) { Members = world.CountedMembers() };

    private static void AssertNamed(Readings usual, Func<Readings, TallyLists> count)
    {
        var before = TallyFigures.Of(count(usual));
        foreach (var other in usual.Alternatives())
        {
            var after = TallyFigures.Of(count(other.Readings));
            var changed = Figure.Explained.Where(figure => before.Units.Zip(after.Units).Any(pair => figure.Of(pair.First) != figure.Of(pair.Second)));
            Assert.All(changed, figure => Assert.Contains(other.Name, Named(figure)));
        }
    }

    private static IEnumerable<string> Named(Figure figure)
    {
        var tree = MovementSample.Tree;
        var lists = new TallyLists(RuleSet.TermXIII.AsOf(tree.Day), MovementSample.Units, tree);
        return FigureExplanation.Outline(lists, TallyFigures.Of(lists), tree.Units[0], figure).Readings.Keys;
    }
}
