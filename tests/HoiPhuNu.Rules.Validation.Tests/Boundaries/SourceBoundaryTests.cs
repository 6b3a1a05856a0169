using HoiPhuNu.Rules.Findings;
using NodaTime;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Where women present come from: REP-20 to REP-23.</summary>
public sealed class SourceBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-20")]
    [InlineData(CommuneA, "")]
    [InlineData(District, "")]
    [InlineData(Province, "hội")]
    public void Source_MissingOrOther_IsRep20(int row, string source)
    {
        var finding = new SampleReport().With(row, "women_source", source).Only("REP-20");
        Assert.Equal((row, "women_source", source, "police|statistics"), ((int)finding.Place.Row!, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Theory]
    [BoundaryOf("REP-20")]
    [InlineData(Central)]
    [InlineData(Market)]
    [InlineData(Barracks)]
    [InlineData(Affiliated)]
    public void Source_MissingElsewhere_IsNotAskedFor(int row) => new SampleReport().With(row, "women_source", "").Not("REP-20");

    [Fact]
    [BoundaryOf("REP-21")]
    public void Source_SecondInAProvince_IsRep21AtTheFirstRowThatDiffers()
    {
        var finding = new SampleReport().With(CommuneA, "women_source", "police").With(CommuneB, "women_source", "police").Only("REP-21");
        Assert.Equal((5L, "women_source", "01", 2024, "police", "statistics"),
            (finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year, finding.Reported, finding.Expected));
    }

    [Fact]
    [BoundaryOf("REP-21")]
    public void Source_OneInTheProvinceAnotherAtTheCentre_IsNotRep21() => new SampleReport().With(Central, "women_source", "police").Not("REP-21");

    [Fact]
    [BoundaryOf("REP-22")]
    public void Publication_OlderThanTheLatestByADay_IsRep22()
    {
        var findings = new SampleReport().Published(new LocalDate(2024, 5, 2)).All("REP-22");
        Assert.Equal([2L, 3L, 4L, 5L, 6L], findings.Select(finding => finding.Place.Row!.Value));
        Assert.All(findings, finding => Assert.Equal(
            ("women_published", "2024-05-01", "2024-05-02", Severity.Warning), (finding.Place.Column, finding.Reported, finding.Expected, finding.Severity)));
    }

    [Fact]
    [BoundaryOf("REP-22")]
    public void Publication_TheLatest_IsNotRep22() => new SampleReport().Published(new LocalDate(2024, 5, 1)).Not("REP-22");

    [Fact]
    [BoundaryOf("REP-22")]
    public void Publication_LatestOnTheDay_IsRep22() => Assert.NotEmpty(new SampleReport().Published(new LocalDate(2024, 12, 31)).All("REP-22"));

    [Fact]
    [BoundaryOf("REP-22")]
    public void Publication_LatestAfterTheDay_WasNotKnown() => new SampleReport().Published(new LocalDate(2025, 1, 1)).Not("REP-22");

    [Fact]
    [BoundaryOf("REP-22")]
    public void Publication_FrozenForTheTerm_IsNotRep22() =>
        new SampleReport().Published(new LocalDate(2024, 6, 1)).Under(new NaiveReadings { StatisticsFrozenForTerm = true }).Not("REP-22");

    [Theory]
    [BoundaryOf("REP-23")]
    [InlineData("police", Severity.Error)]
    [InlineData("statistics", Severity.Warning)]
    [InlineData("", Severity.Warning)]
    public void WorkingAway_OneMoreThanWomen_IsRep23BySource(string source, Severity severity)
    {
        var finding = new SampleReport().With(CommuneA, "women_source", source).With(CommuneA, "working_away", "1001").Only("REP-23");
        Assert.Equal((5L, "working_away", "1001", "<= 1000", severity),
            (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected, finding.Severity));
    }

    [Fact]
    [BoundaryOf("REP-23")]
    public void WorkingAway_AllWomen_IsNotRep23() => new SampleReport().With(CommuneA, "working_away", "1000").Not("REP-23");
}
