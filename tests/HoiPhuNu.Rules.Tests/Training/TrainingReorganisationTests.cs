using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using static HoiPhuNu.Rules.Tests.Training.TrainingVillage;

namespace HoiPhuNu.Rules.Tests.Training;

/// <summary>Posts written down on the old tree, counted on the new one. Rules ORG-6, ORG-9.</summary>
public sealed class TrainingReorganisationTests
{
    /// <summary>Where a post of an old unit counts after the change; base cadres stay base cadres wherever they count.</summary>
    [Theory]
    [InlineData("00002", "00001", true)]
    [InlineData("00002-01", "00001", false)]
    [InlineData("00003", "01", true)]
    [InlineData("001", "01", false)]
    [InlineData("CHO", "CHO", true)]
    public void InPost_OldUnit_CountsWhereItsPeopleWent(string recorded, string counted, bool isBase)
    {
        var world = AsOf("2025-12-31", "2025-06-30") with { Posts = [Cadre("A", recorded)] };

        var figures = world.Figures();

        Assert.Empty(figures.Findings);
        var lowest = figures.Units.Last(unit => unit.Cadres.InPost == 1);
        Assert.Equal(counted, lowest.Unit.Code);
        Assert.Equal(isBase ? 1 : 0, lowest.BaseCadres.InPost);
    }

    /// <summary>Two communes that merged share a head: she was one person above them, and is one in the merged commune.</summary>
    [Fact]
    public void InPost_PostsInTwoCommunesThatMerged_AreOnePerson()
    {
        var world = AsOf("2025-12-31", "2025-06-30") with { Posts = [Head("H1", "00001-01"), Head("H1", "00002-01"), Head("H2", "00002-02")] };

        Assert.Equal((2, 2), (world.At("00001").BranchHeads.InPost, world.At("01").BranchHeads.InPost));
    }

    [Fact]
    public void InPost_LostLeadingZeros_AreANote()
    {
        var figures = (AsOf("2024-12-31") with { Posts = [Cadre("A", "3")] }).Figures();

        Assert.Equal(("3", "00003"), (Assert.Single(figures.PaddedCodes).Written, figures.PaddedCodes[0].Meant.Code));
        Assert.Equal("00003", figures.Units.Last(unit => unit.Cadres.InPost == 1).Unit.Code);
        Assert.Empty(figures.Findings);
    }

    /// <summary>Held in 00002 when she completed: she counts at the commune it merged into.</summary>
    [Fact]
    public void TrainedInPeriod_HeldInAUnitThatIsGone_CountsAtItsSuccessor()
    {
        var world = AsOf("2025-12-31", "2025-06-30", Readings.Default with { TrainedHolder = TrainedHolder.InPostWhenTrained }) with
        {
            Posts = [Cadre("A", "00002", until: "2025-07-01"), Cadre("A", "01", from: "2025-07-01")],
            Trainings = [.. Software("A", "2025-06-30")],
        };

        Assert.Equal((0, 1), (world.At("00001").Cadres.InPost, world.At("00001").Cadres.TrainedInPeriod));
        Assert.Equal((1, 1), (world.At("01").Cadres.InPost, world.At("01").Cadres.TrainedInPeriod));
    }

    [Fact]
    public void PopulationsOf_APost_AreThoseOfItsUnitOnTheDay()
    {
        var rules = AsOf("2024-12-31").Rules;
        var commune = Units.Find("00001", rules.Day)!;

        Assert.Equal([TrainingPopulation.Cadres, TrainingPopulation.BaseCadres], rules.PopulationsOf(Cadre("A", "00001"), commune));
        Assert.Equal([TrainingPopulation.BaseCadres], rules.PopulationsOf(Cadre("A", "00001", fullTime: false), commune));
        Assert.Equal([TrainingPopulation.BranchHeads], rules.PopulationsOf(Head("A", "00001"), commune));
        Assert.Empty(rules.PopulationsOf(Cadre("A", "00001", until: "2024-12-31"), commune));
        Assert.Empty(rules.PopulationsOf(Cadre("A", "00001", from: "2025-01-01"), commune));
        Assert.Empty(rules.PopulationsOf(default, commune));
    }
}
