using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using static HoiPhuNu.Rules.Tests.Training.TrainingVillage;

namespace HoiPhuNu.Rules.Tests.Training;

public sealed class TrainingTracerTests
{
    [Theory]
    [InlineData("2020-01-01", null, "counted TRN-3")]
    [InlineData("2024-12-31", "2025-01-01", "counted TRN-3")]
    [InlineData("2025-01-01", null, "not_yet TRN-3")]
    [InlineData("2020-01-01", "2024-12-31", "ended TRN-3")]
    public void Trace_APost_NamesTheRuleThatDecides(string from, string? until, string expected)
    {
        var world = AsOf("2024-12-31");
        var trace = Fate(world, Head("A", "00001-01", from, until), TrainingPopulation.BranchHeads);

        Assert.Equal((expected, 2L, "A", "00001-01", null), ($"{trace.Fate} {trace.Fate.Rule}", trace.Row, trace.PersonId, trace.Place.Recorded!.Code, trace.CompletedOn));
        Assert.Equal(PostFate.OutsidePopulation, Fate(world, Head("A", "00001-01", from, until), TrainingPopulation.Cadres).Fate);
    }

    [Fact]
    public void Trace_ACadreWhoIsNotFullTime_IsOutsideThePopulationOfFullTimeCadres()
    {
        var world = AsOf("2024-12-31");

        Assert.Equal(PostFate.OutsidePopulation, Fate(world, Cadre("A", "00001", fullTime: false), TrainingPopulation.Cadres).Fate);
        Assert.Equal(PostFate.Counted, Fate(world, Cadre("A", "00001", fullTime: false), TrainingPopulation.BaseCadres).Fate);
    }

    [Theory]
    [InlineData(TrainedHolder.InPostAtD, "2023-10-01", "2023-01-01", "ended")]
    [InlineData(TrainedHolder.InPostWhenTrained, "2023-10-01", "2023-01-01", "held_when_trained")]
    [InlineData(TrainedHolder.InPostWhenTrained, "2023-03-15", "2023-01-01", "ended")]
    [InlineData(TrainedHolder.InPostWhenTrained, "2023-10-01", "2023-03-16", "ended")]
    public void Trace_APostThatIsOver_MayCountForThePeriod(TrainedHolder reading, string until, string periodFrom, string expected)
    {
        var post = Head("A", "00001-01", until: until);
        var world = AsOf("2024-12-31", Readings.Default with { TrainedHolder = reading }) with
        {
            Posts = [post],
            Trainings = [HeadCourse("A", "2023-03-15", true)],
            Period = (Date(periodFrom), Date("2024-12-31")),
        };

        var trace = world.Tracer(TrainingPopulation.BranchHeads).Trace(post)!.Value;
        Assert.Equal((expected, Date("2023-03-15")), (trace.Fate.Code, trace.CompletedOn));
        Assert.Equal(expected == "ended" ? TrainingFate.NotInPopulation : TrainingFate.Completes, world.Tracer(TrainingPopulation.BranchHeads).Trace(world.Trainings[0])!.Value.Fate);
    }

    /// <summary>One row of each fate, for a cadre who is trained with the last of the three subjects.</summary>
    [Fact]
    public void Trace_TheTrainingsOfACadre_NameTheRuleThatDecides()
    {
        var world = AsOf("2024-12-31", Readings.Default with { FrameworkAppliesTo = FrameworkAppliesTo.Both }) with
        {
            Posts = [Cadre("A", "01")],
            Trainings =
            [
                Course("A", "2023-05-10", TrainingSubject.StatisticsReporting, true),
                Course("A", "2023-11-20", TrainingSubject.EmulationCommendation, true),
                Course("A", "2024-01-20", TrainingSubject.EmulationCommendation, true),
                Course("A", "2024-03-15", TrainingSubject.PeopleManagement, true),
                Course("A", "2024-05-15", TrainingSubject.PeopleManagement, true),
                Course("A", "2022-05-15", TrainingSubject.PeopleManagement, false),
                Course("A", "2021-12-31", TrainingSubject.PeopleManagement, true),
                Course("A", "2025-01-01", TrainingSubject.PeopleManagement, true),
                Course("A", "2024-05-15", TrainingSubject.BranchWork, true),
                Course("B", "2024-05-15", TrainingSubject.PeopleManagement, true),
            ],
        };
        var tracer = world.Tracer(TrainingPopulation.Cadres);

        Assert.Equal(
            [
                "needed TRN-5", "needed TRN-5", "adds_nothing TRN-6", "completes TRN-6", "adds_nothing TRN-6", "outside_framework TRN-4",
                "before_term TRN-4", "after_day DATA-12", "other_subject TRN-1", "not_in_population TRN-3",
            ],
            world.Trainings.Select(row => tracer.Trace(row)!.Value.Fate).Select(fate => $"{fate} {fate.Rule}"));
        Assert.Equal(Date("2024-03-15"), tracer.CompletionOf("A"));
        Assert.Null(tracer.CompletionOf("B"));
    }

    /// <summary>Under Any the first course completes; a first one in another subject adds nothing any more.</summary>
    [Fact]
    public void Trace_UnderAny_TheFirstCourseCompletes()
    {
        var world = AsOf("2024-12-31", Readings.Default with { BasicSoftware = BasicSoftware.Any }) with
        {
            Posts = [Cadre("A", "01")],
            Trainings = [Course("A", "2023-05-10", TrainingSubject.StatisticsReporting), Course("A", "2023-11-20", TrainingSubject.PeopleManagement)],
        };
        var tracer = world.Tracer(TrainingPopulation.Cadres);

        Assert.Equal([TrainingFate.Completes, TrainingFate.AddsNothing], world.Trainings.Select(row => tracer.Trace(row)!.Value.Fate));
    }

    [Fact]
    public void Trace_OutsideTheTerm_CannotTell()
    {
        var world = AsOf("2028-01-01") with { Posts = [Head("A", "01")], Trainings = [HeadCourse("A", "2023-05-10", true)] };

        Assert.Equal(TrainingFate.OutsideTerm, world.Tracer(TrainingPopulation.BranchHeads).Trace(world.Trainings[0])!.Value.Fate);
    }

    [Fact]
    public void Trace_ListsNotGiven_SayNothing()
    {
        var world = AsOf("2024-12-31") with { Posts = [Head("A", "01")] };
        var tracer = new TrainingTracer(world.PostTally(), null, TrainingPopulation.BranchHeads, world.Day);

        Assert.Null(tracer.Trace(HeadCourse("A", "2023-05-10", true)));
        Assert.Null(tracer.CompletionOf("A"));
        Assert.Equal(PostFate.Counted, tracer.Trace(world.Posts[0])!.Value.Fate);
    }

    /// <summary>The rows explain the figures: their distinct persons are the figures, and rows without a trace are those with an error.</summary>
    [Property(Arbitrary = [typeof(TrainingWorlds)], MaxTest = 300)]
    public void Trace_AllRows_ExplainTheFigures(TrainingWorld world)
    {
        var figures = world.Figures();
        foreach (var population in TrainingPopulation.All)
        {
            var tracer = world.Tracer(population);
            var posts = world.Posts.Select(row => tracer.Trace(row)).OfType<PostTrace>().ToList();
            var completed = world.Trainings.Select(row => tracer.Trace(row)).OfType<TrainingTrace>().Where(trace => trace.Fate == TrainingFate.Completes).ToList();
            foreach (var (unit, number) in figures.Units.Select((unit, number) => (unit[population], number)))
            {
                var counted = posts.Where(trace => trace.Fate == PostFate.Counted && IsAtOrBelow(world, trace.Place.Number, number)).DistinctBy(trace => trace.PersonId).ToList();
                Assert.Equal(unit.InPost, counted.Count);
                if (unit.Trained is { } trained)
                {
                    Assert.Equal(trained, counted.Count(trace => trace.CompletedOn is not null));
                    Assert.Equal(trained, counted.Count(trace => completed.Exists(training => training.PersonId == trace.PersonId && training.Date == trace.CompletedOn)));
                }
            }
        }

        var wrong = figures.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Place.File, finding.Place.Row)).Distinct().Count();
        var any = world.Tracer(TrainingPopulation.Cadres);
        Assert.Equal(wrong, world.Posts.Count(row => any.Trace(row) is null) + world.Trainings.Count(row => any.Trace(row) is null));
    }

    private static bool IsAtOrBelow(TrainingWorld world, int place, int number) => place == number || world.Tree.SuperiorsOf(place).Contains(number);

    private static PostTrace Fate(TrainingWorld world, PostRow row, TrainingPopulation population) =>
        (world with { Posts = [row] }).Tracer(population).Trace(row)!.Value;
}
