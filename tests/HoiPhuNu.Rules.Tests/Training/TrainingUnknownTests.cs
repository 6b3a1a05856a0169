using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using static HoiPhuNu.Rules.Tests.Training.TrainingVillage;

namespace HoiPhuNu.Rules.Tests.Training;

/// <summary>Unknown is not zero, and misuse throws.</summary>
public sealed class TrainingUnknownTests
{
    private static readonly TrainingWorld World = AsOf("2024-12-31") with { Posts = [Cadre("A", "01")] };

    [Fact]
    public void Of_NoPosts_KnowsNothing() =>
        Assert.All(World.Figures(null, World.TrainingTally()).Units, unit => Assert.Equal(new Coverage { Outcome = Outcome.CannotTell, Missing = "posts" }, unit.Cadres));

    [Fact]
    public void Of_PostsOnly_KnowsWhoIsInPost()
    {
        var units = World.Figures(World.PostTally(), null).Units;

        Assert.Equal(new Coverage { InPost = 1, Outcome = Outcome.CannotTell, Missing = "training" }, units.Single(unit => unit.Unit.Code == "01").Cadres);
        Assert.Equal(new Coverage { InPost = 0, Outcome = Outcome.NotApplicable }, units.Single(unit => unit.Unit.Code == "QD").Cadres);
    }

    [Fact]
    public void Of_AnEmptyListOfTrainings_IsNobodyTrained() =>
        Assert.Equal(new Coverage { InPost = 1, Trained = 0, TrainedInPeriod = 0, Outcome = Outcome.NotMet }, World.At("01").Cadres);

    [Fact]
    public void Of_OutsideTheTerm_KnowsWhoIsInPostAndNotWhoIsTrained()
    {
        var world = AsOf("2028-01-01") with { Posts = [Cadre("A", "01")], Trainings = [.. Software("A", "2023-05-10")] };

        Assert.Equal(new Coverage { InPost = 1, Outcome = Outcome.CannotTell, Missing = "term" }, world.At("01").Cadres);
        Assert.Equal(Answer.CannotTell, world.Rules.CountsFor(world.Trainings[0], TrainingPopulation.Cadres));
        Assert.Null(world.Rules.CompletionOf(world.Trainings, TrainingPopulation.Cadres));
    }

    /// <summary>A rule set that requires no software says nothing about who is trained in it; branch heads are not touched.</summary>
    [Fact]
    public void Of_NothingRequired_CannotTellOfCadres()
    {
        var world = World with { RuleSet = RuleSet.TermXIII with { RequiredSoftware = [] }, Posts = [Cadre("A", "01"), Head("A", "00001-01")], Trainings = [.. Software("A", "2023-05-10")] };

        Assert.Equal(new Coverage { InPost = 1, Outcome = Outcome.CannotTell, Missing = "required_software" }, world.At("01").Cadres);
        Assert.Equal(new Coverage { InPost = 1, Trained = 0, TrainedInPeriod = 0, Outcome = Outcome.NotMet }, world.At("01").BranchHeads);
    }

    [Fact]
    public void Share_WithAPartMissing_IsNone()
    {
        Assert.Null(new Coverage { InPost = 1, Outcome = Outcome.CannotTell }.Share);
        Assert.Equal(new Ratio(0, 0), new Coverage { InPost = 0, Trained = 0, Outcome = Outcome.NotApplicable }.Share);
    }

    [Fact]
    public void Misuse_OfTalliesAndPeriods_Throws()
    {
        var (posts, trainings) = (World.PostTally(), World.TrainingTally());
        var other = AsOf("2024-12-30");
        Assert.Throws<ArgumentException>(() => posts.Merge(posts));
        Assert.Throws<ArgumentException>(() => trainings.Merge(trainings));
        Assert.Throws<ArgumentException>(() => posts.Merge(other.PostTally()));
        Assert.Throws<ArgumentException>(() => trainings.Merge(other.TrainingTally()));
        Assert.Throws<ArgumentException>(() => trainings.Merge(new TrainingTally(World.Rules, "another.csv")));
        Assert.Throws<ArgumentException>(() => World.Figures(other.PostTally(), trainings));
        Assert.Throws<ArgumentException>(() => World.Figures(posts, other.TrainingTally()));
        Assert.Throws<ArgumentException>(() => new TrainingTracer(posts, other.TrainingTally(), TrainingPopulation.Cadres, World.Day));
        Assert.Throws<ArgumentException>(() => (World with { Period = (World.Day, World.Day.PlusDays(-1)) }).Figures());
        Assert.Throws<ArgumentException>(() => (World with { Period = (World.Day, World.Day.PlusDays(1)) }).Figures());
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Rules.JudgeCoverage(TrainingPopulation.Cadres, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.Rules.JudgeCoverage(TrainingPopulation.Cadres, 1, -1));
    }
}
