using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using static HoiPhuNu.Rules.Tests.Training.TrainingVillage;

namespace HoiPhuNu.Rules.Tests.Training;

/// <summary>Worked examples of target 6, those of the catalogue among them.</summary>
public sealed class TrainingCoverageTests
{
    private const string YearEnd = "2024-12-31";

    /// <summary>A full-time chair who also heads a branch is in both populations; a part-time vice-chair is in the third only.</summary>
    [Fact]
    [BoundaryOf("TRN-1")]
    public void InPost_ChairWhoHeadsABranch_IsInBothPopulations()
    {
        var commune = (AsOf(YearEnd) with
        {
            Posts = [Cadre("CT", "00001", fullTime: true), Head("CT", "00001-01"), Cadre("PCT", "00001", fullTime: false)],
        }).At("00001");

        Assert.Equal((1, 1, 2), (commune.Cadres.InPost, commune.BranchHeads.InPost, commune.BaseCadres.InPost));
    }

    /// <summary>Full-time cadres are those of all levels, affiliated units and special-type bases too; base cadres those of bases of every kind, not of branches.</summary>
    [Theory]
    [InlineData("TW", null, 1, 0)]
    [InlineData("01", true, 1, 0)]
    [InlineData("001", null, 1, 0)]
    [InlineData("001", false, 0, 0)]
    [InlineData("QD", null, 1, 0)]
    [InlineData("CHO", null, 1, 1)]
    [InlineData("CHO", false, 0, 1)]
    [InlineData("00001", false, 0, 1)]
    [InlineData("00001-01", false, 0, 0)]
    [BoundaryOf("TRN-1")]
    public void InPost_CadreOfAUnit_IsInThePopulationsOfItsLevel(string unit, bool? fullTime, long cadres, long baseCadres)
    {
        var world = AsOf(YearEnd) with { Posts = [Cadre("A", unit, fullTime: fullTime)] };

        Assert.Equal((cadres, 0, baseCadres), (world.At(unit).Cadres.InPost, world.At(unit).BranchHeads.InPost, world.At(unit).BaseCadres.InPost));
        Assert.Equal((cadres, baseCadres), (world.At("TW").Cadres.InPost, world.At("TW").BaseCadres.InPost));
    }

    /// <summary>Two communes with 10 and 12 branch heads, one of them in both: 21 in the district, not 22.</summary>
    [Fact]
    [BoundaryOf("TRN-2")]
    public void InPost_AHeadInTwoCommunes_CountsOnceAboveThem()
    {
        var world = AsOf(YearEnd) with
        {
            Posts =
            [
                .. Enumerable.Range(0, 10).Select(number => Head($"H{number}", "00001-01")),
                .. Enumerable.Range(9, 12).Select(number => Head($"H{number}", number % 2 == 0 ? "00002-01" : "00002-02")),
            ],
        };

        Assert.Equal((10, 12, 21, 21), (world.At("00001").BranchHeads.InPost, world.At("00002").BranchHeads.InPost, world.At("001").BranchHeads.InPost, world.At("TW").BranchHeads.InPost));
    }

    [Fact]
    [BoundaryOf("TRN-2")]
    public void Trained_AHeadWhoAttendedThreeTimes_CountsOnce()
    {
        var world = AsOf(YearEnd) with
        {
            Posts = [Head("H1", "00001-01"), Head("H1", "00002-01")],
            Trainings = [HeadCourse("H1", "2023-03-15", true), HeadCourse("H1", "2023-04-15", true), HeadCourse("H1", "2024-06-20", true)],
        };

        Assert.Equal((1, 1), (world.At("01").BranchHeads.Trained, world.At("00002").BranchHeads.Trained));
        Assert.Equal(new Ratio(1, 1), world.At("01").BranchHeads.Share);
    }

    [Theory]
    [InlineData("2024-12-30", 1, 1)]
    [InlineData("2024-12-31", 0, 0)]
    [BoundaryOf("TRN-3")]
    public void InPost_PostThatEnds_IsOutOnItsLastDate(string day, long inPost, long trained)
    {
        var commune = (AsOf(day) with { Posts = [Head("H1", "00001-01", until: "2024-12-31")], Trainings = [HeadCourse("H1", "2023-03-15", true)] }).At("00001");

        Assert.Equal((inPost, trained), (commune.BranchHeads.InPost, commune.BranchHeads.Trained));
    }

    [Theory]
    [InlineData("2024-12-30", 0)]
    [InlineData("2024-12-31", 1)]
    [BoundaryOf("TRN-3")]
    public void InPost_PostThatBegins_IsInOnItsFirstDateWithoutAnyFinding(string day, long inPost)
    {
        var world = AsOf(day) with { Posts = [Head("H1", "00001-01", from: "2024-12-31")] };

        Assert.Equal(inPost, world.At("00001").BranchHeads.InPost);
        Assert.Empty(world.Figures().Findings);
    }

    [Theory]
    [InlineData("2021-12-31", true, 0)]
    [InlineData("2022-01-01", true, 1)]
    [InlineData("2024-12-31", true, 1)]
    [InlineData("2025-01-01", true, 0)]
    [InlineData("2024-05-10", false, 0)]
    [BoundaryOf("TRN-4")]
    public void Trained_ABranchHead_NeedsTheFrameworkWithinTheTerm(string date, bool framework, long trained) =>
        Assert.Equal(trained, (AsOf(YearEnd) with { Posts = [Head("H1", "00001-01")], Trainings = [HeadCourse("H1", date, framework)] }).At("01").BranchHeads.Trained);

    [Theory]
    [InlineData(FrameworkAppliesTo.BranchHeads, false, 1)]
    [InlineData(FrameworkAppliesTo.Both, false, 0)]
    [InlineData(FrameworkAppliesTo.Both, true, 1)]
    [BoundaryOf("TRN-4")]
    public void Trained_ACadreUnderTheFrameworkReading_NeedsItUnderBoth(FrameworkAppliesTo reading, bool framework, long trained)
    {
        var world = AsOf(YearEnd, Readings.Default with { FrameworkAppliesTo = reading }) with
        {
            Posts = [Cadre("A", "01")],
            Trainings = [.. Software("A", "2023-05-10").Select(row => row with { CentralFramework = framework })],
        };

        Assert.Equal(trained, world.At("01").Cadres.Trained);
    }

    [Theory]
    [InlineData("2024-03-14", BasicSoftware.All, 0)]
    [InlineData("2024-03-15", BasicSoftware.All, 1)]
    [InlineData("2023-05-09", BasicSoftware.Any, 0)]
    [InlineData("2023-05-10", BasicSoftware.Any, 1)]
    [BoundaryOf("TRN-5")]
    public void Trained_ACadre_NeedsAllOrAnyOfTheSoftware(string day, BasicSoftware reading, long trained)
    {
        var world = AsOf(day, Readings.Default with { BasicSoftware = reading }) with
        {
            Posts = [Cadre("A", "00001")],
            Trainings =
            [
                Course("A", "2023-05-10", TrainingSubject.StatisticsReporting),
                Course("A", "2023-11-20", TrainingSubject.EmulationCommendation),
                Course("A", "2024-03-15", TrainingSubject.PeopleManagement),
            ],
        };

        Assert.Equal((trained, trained), (world.At("00001").Cadres.Trained, world.At("00001").BaseCadres.Trained));
    }

    /// <summary>The set required as of the day decides; a training from before its subject was required counts for it.</summary>
    [Theory]
    [InlineData("2024-12-31", 1)]
    [InlineData("2025-01-01", 0)]
    [BoundaryOf("TRN-5")]
    public void Trained_RequiredSetThatGrows_IsThatOfTheDay(string day, long trained)
    {
        var world = AsOf(day) with
        {
            RuleSet = RuleSet.TermXIII with
            {
                RequiredSoftware = [new(TrainingSubject.StatisticsReporting, Date("2022-01-01")), new(TrainingSubject.PeopleManagement, Date("2025-01-01"))],
            },
            Posts = [Cadre("A", "01"), Cadre("B", "01")],
            Trainings = [Course("A", "2023-05-10", TrainingSubject.StatisticsReporting), Course("B", "2023-05-10", TrainingSubject.PeopleManagement)],
        };

        Assert.Equal(trained, world.At("01").Cadres.Trained);
        var both = world with { Trainings = world.Trainings.Add(Course("A", "2023-06-10", TrainingSubject.PeopleManagement)) };
        Assert.Equal(1, both.At("01").Cadres.Trained);
        Assert.Equal(Date(day) < Date("2025-01-01") ? Date("2023-05-10") : Date("2023-06-10"), both.Rules.CompletionOf(both.Trainings.Where(row => row.PersonId == "A"), TrainingPopulation.Cadres));
    }

    /// <summary>First completed in 2023, repeated in 2024: she counts in 2023.</summary>
    [Theory]
    [InlineData("2023-01-01", "2023-12-31", 1)]
    [InlineData("2024-01-01", "2024-12-31", 0)]
    [InlineData("2023-03-15", "2023-03-15", 1)]
    [InlineData("2022-01-01", "2023-03-14", 0)]
    [BoundaryOf("TRN-6")]
    public void TrainedInPeriod_Repeated_CountsOnItsFirstDate(string from, string to, long trained)
    {
        var world = AsOf(YearEnd) with
        {
            Posts = [Head("H1", "00001-01")],
            Trainings = [HeadCourse("H1", "2024-06-20", true), HeadCourse("H1", "2023-03-15", true)],
            Period = (Date(from), Date(to)),
        };

        Assert.Equal((1, trained), (world.At("01").BranchHeads.Trained, world.At("01").BranchHeads.TrainedInPeriod));
    }

    /// <summary>Completed on 2023-03-15 as head in 00001, out of post from 2023-10-01, then head in 00002.</summary>
    [Theory]
    [InlineData(TrainedHolder.InPostAtD, "2023-09-30", 1, 0)]
    [InlineData(TrainedHolder.InPostAtD, "2023-12-31", 0, 0)]
    [InlineData(TrainedHolder.InPostAtD, "2024-12-31", 0, 1)]
    [InlineData(TrainedHolder.InPostWhenTrained, "2023-12-31", 1, 0)]
    [InlineData(TrainedHolder.InPostWhenTrained, "2024-12-31", 1, 0)]
    [BoundaryOf("TRN-6")]
    public void TrainedInPeriod_WhoLeftHerPost_CountsByTheReading(TrainedHolder reading, string day, long inFirst, long inSecond)
    {
        var world = AsOf(day, Readings.Default with { TrainedHolder = reading }) with
        {
            Posts = [Head("H1", "00001-01", until: "2023-10-01"), Head("H1", "00002-01", from: "2024-02-01")],
            Trainings = [HeadCourse("H1", "2023-03-15", true)],
            Period = (Date("2023-01-01"), Date(day)),
        };

        Assert.Equal((inFirst, inSecond), (world.At("00001").BranchHeads.TrainedInPeriod, world.At("00002").BranchHeads.TrainedInPeriod));
        Assert.Equal(world.At("01").BranchHeads.InPost, world.At("01").BranchHeads.Trained);
    }

    [Theory]
    [InlineData(200L, 199L, Outcome.NotMet)]
    [InlineData(1250L, 1250L, Outcome.Met)]
    [InlineData(0L, 0L, Outcome.NotApplicable)]
    [BoundaryOf("TRN-7")]
    public void JudgeCoverage_AllButOne_IsNotMet(long inPost, long trained, Outcome expected)
    {
        var coverage = AsOf(YearEnd).Rules.JudgeCoverage(TrainingPopulation.Cadres, inPost, trained);

        Assert.Equal((expected, null), (coverage.Outcome, coverage.Missing));
        Assert.Equal(new Ratio(trained, inPost), coverage.Share);
    }

    /// <summary>A trained full-time chair and an untrained part-time vice-chair: 1/1 of TRN-3, and 1/2 of this share.</summary>
    [Fact]
    [BoundaryOf("TRN-8")]
    public void BaseCadres_PartTimeViceChair_IsInThisShareOnly()
    {
        var commune = (AsOf(YearEnd) with { Posts = [Cadre("CT", "00001"), Cadre("PCT", "00001", fullTime: false)], Trainings = [.. Software("CT", "2023-05-10")] }).At("00001");

        Assert.Equal((new Ratio(1, 1), Outcome.Met), (commune.Cadres.Share, commune.Cadres.Outcome));
        Assert.Equal((new Ratio(1, 2), Outcome.NotMet), (commune.BaseCadres.Share, commune.BaseCadres.Outcome));
    }
}
