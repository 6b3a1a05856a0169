using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Training;
using static HoiPhuNu.Rules.Tests.Training.TrainingVillage;

namespace HoiPhuNu.Rules.Tests.Training;

public sealed class TrainingFindingTests
{
    private static readonly PostRow CleanPost = Cadre("A", "00001");
    private static readonly TrainingRow CleanTraining = HeadCourse("A", "2024-05-10", true);

    public static TheoryData<string, string, string> PlantedPosts() => new()
    {
        { "no person", "DATA-02", "person_id" },
        { "no unit", "DATA-02", "unit" },
        { "no role", "DATA-02", "role" },
        { "no from", "DATA-02", "from" },
        { "unknown code", "DATA-01", "unit" },
        { "later code", "DATA-01", "unit" },
        { "ends before", "DATA-06.post", "until" },
    };

    public static TheoryData<string, string, string> PlantedTrainings() => new()
    {
        { "no person", "DATA-02", "person_id" },
        { "no date", "DATA-02", "date" },
        { "no subject", "DATA-02", "subject" },
        { "no framework", "DATA-02.framework", "central_framework" },
        { "future", "DATA-12", "date" },
    };

    [Theory]
    [MemberData(nameof(PlantedPosts))]
    public void Findings_OneProblemOfAPost_IsToldAtItsCellAndTheRowDoesNotCount(string problem, string key, string column)
    {
        var row = CleanPost with { Row = 7, PersonId = "B" };
        var figures = (AsOf("2024-12-31") with
        {
            Posts =
            [
                CleanPost,
                problem switch
                {
                    "no person" => row with { PersonId = " " },
                    "no unit" => row with { Unit = null },
                    "no role" => row with { Role = null },
                    "no from" => row with { From = null },
                    "unknown code" => row with { Unit = "99999" },
                    "later code" => row with { Unit = "00004" },
                    _ => row with { Until = row.From!.Value.PlusDays(-1) },
                },
            ],
        }).Figures();

        var finding = Assert.Single(figures.Findings);
        Assert.Equal((key, Severity.Error, new Place("posts.csv", 7, column)), (finding.MessageKey, finding.Severity, finding.Place));
        Assert.Equal(1, figures.Units[0].Cadres.InPost);
    }

    [Theory]
    [MemberData(nameof(PlantedTrainings))]
    public void Findings_OneProblemOfATraining_IsToldAtItsCellAndTheRowDoesNotCount(string problem, string key, string column)
    {
        var row = CleanTraining with { Row = 7, PersonId = "B" };
        var figures = (AsOf("2024-12-31") with
        {
            Posts = [Head("A", "00001"), Head("B", "00001")],
            Trainings =
            [
                CleanTraining,
                problem switch
                {
                    "no person" => row with { PersonId = null },
                    "no date" => row with { Date = null },
                    "no subject" => row with { Subject = null },
                    "no framework" => row with { CentralFramework = null },
                    _ => row with { Date = Date("2025-01-01") },
                },
            ],
        }).Figures();

        var finding = Assert.Single(figures.Findings);
        Assert.Equal((key, key == "DATA-12" ? Severity.Warning : Severity.Error, new Place("training.csv", 7, column)), (finding.MessageKey, finding.Severity, finding.Place));
        Assert.Equal((2, 1), (figures.Units[0].BranchHeads.InPost, figures.Units[0].BranchHeads.Trained));
    }

    /// <summary>Posts that end or begin later, an empty interval, full-time said of a branch head, and software without a word on the framework.</summary>
    [Fact]
    public void Findings_CleanRows_AreNone()
    {
        var figures = (AsOf("2024-12-31") with
        {
            Posts =
            [
                CleanPost with { Until = Date("2026-01-01") },
                CleanPost with { From = Date("2025-01-01") },
                CleanPost with { Until = CleanPost.From },
                Head("A", "00001-01") with { FullTime = true },
            ],
            Trainings = [CleanTraining with { Date = Date("2024-12-31") }, .. Software("A", "2019-01-01")],
        }).Figures();

        Assert.Empty(figures.Findings);
    }

    [Fact]
    public void Findings_FrameworkNotSaidUnderBoth_IsAnErrorForEverySubject()
    {
        var world = AsOf("2024-12-31", Readings.Default with { FrameworkAppliesTo = FrameworkAppliesTo.Both }) with
        {
            Posts = [CleanPost],
            Trainings = [.. Software("A", "2023-05-10").Select((row, index) => row with { Row = index + 2 })],
        };

        Assert.Equal([("DATA-02.framework", 2L, "central_framework"), ("DATA-02.framework", 3, "central_framework"), ("DATA-02.framework", 4, "central_framework")], FoundCells.Of(world.Figures().Findings));
    }

    [Fact]
    public void Findings_ADefaultRow_LacksItsCells()
    {
        var figures = (AsOf("2024-12-31") with { Posts = [default], Trainings = [default] }).Figures();

        Assert.Equal(["from", "person_id", "role", "unit", "date", "person_id", "subject"], figures.Findings.Select(finding => finding.Place.Column));
    }
}
