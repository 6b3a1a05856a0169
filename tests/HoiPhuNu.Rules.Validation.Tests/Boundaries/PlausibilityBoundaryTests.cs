using HoiPhuNu.Rules.Findings;
using NodaTime;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Figures that are worth a second look: REP-24 to REP-27, REP-32, REP-33.</summary>
public sealed class PlausibilityBoundaryTests
{
    private const string Women = "women";

    [Theory]
    [BoundaryOf("REP-24")]
    [InlineData("909", true)]
    [InlineData("910", false)]
    [InlineData("1000", false)]
    [InlineData("1111", false)]
    [InlineData("1112", true)]
    public void Women_ChangedByMoreThanATenth_AreRep24(string before, bool isRaised)
    {
        // 1,000 women now: a tenth of 909 is 90.9 and of 1,111 it is 111.1.
        var report = new SampleReport().WithPrevious(Women, before);
        Assert.Equal(isRaised ? [(5L, Women, Severity.Warning)] : [], Found(report.All("REP-24")));
    }

    [Theory]
    [BoundaryOf("REP-24")]
    [InlineData("711", false)]
    [InlineData("712", true)]
    public void Members_ChangedByMoreThanATenth_AreRep24(string before, bool isRaised) =>
        Assert.Equal(isRaised ? [(5L, "members_total", Severity.Warning)] : [], Found(new SampleReport().WithPrevious("members_total", before).All("REP-24")));

    [Theory]
    [BoundaryOf("REP-24")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("x")]
    public void Women_WithoutACountToCompareWith_AreNotRep24(string before) => new SampleReport().WithPrevious(Women, before).Not("REP-24");

    [Fact]
    [BoundaryOf("REP-24")]
    public void Women_OfASuperior_AreLookedAtInItsBases() => new SampleReport().WithPreviousRow("001", "district", (Women, "10")).Not("REP-24");

    [Fact]
    [BoundaryOf("REP-24")]
    public void Women_OfTheYearBeforeInTheReportItself_AreComparedToo()
    {
        var report = new SampleReport().WithYearBefore(CommuneA, 20, (Women, "909")).WithPrevious(Women, "1000");
        Assert.Equal((5L, Women), (report.Only("REP-24").Place.Row, report.Only("REP-24").Place.Column));
    }

    [Theory]
    [BoundaryOf("REP-25")]
    [InlineData("1000", "police", true)]
    [InlineData("999", "police", false)]
    [InlineData("1000", "statistics", false)]
    [InlineData("1000", "", false)]
    public void PoliceCount_OfLastYearAgain_IsRep25(string before, string source, bool isRaised)
    {
        var report = new SampleReport().With(CommuneA, "women_source", "police").WithPreviousRow("00001", "commune", (Women, before), ("women_source", source));
        Assert.Equal(isRaised ? [(5L, Women, Severity.Warning)] : [], Found(report.All("REP-25")));
    }

    [Fact]
    [BoundaryOf("REP-25")]
    public void PoliceCount_NobodyTwice_IsNotRep25() =>
        new SampleReport().With(CommuneA, "women_source", "police").With(CommuneA, Women, "0")
            .WithPreviousRow("00001", "commune", (Women, "0"), ("women_source", "police")).Not("REP-25");

    [Theory]
    [BoundaryOf("REP-25")]
    [InlineData("999", "2024-05-01", true)]
    [InlineData("1000", "2024-05-01", false)]
    [InlineData("999", "2024-04-30", false)]
    [InlineData("999", "", false)]
    public void Statistics_OfOnePublicationWithTwoCounts_AreRep25(string before, string published, bool isRaised)
    {
        var report = new SampleReport().WithPreviousRow("00001", "commune", (Women, before), ("women_source", "statistics"), ("women_published", published));
        Assert.Equal(isRaised ? ["REP-25.publication"] : [], report.All("REP-25").Select(finding => finding.MessageKey));
    }

    [Theory]
    [BoundaryOf("REP-26")]
    [InlineData(CommuneA, "2024-12-31", false)]
    [InlineData(CommuneA, "2025-01-01", true)]
    [InlineData(District, "2025-01-01", true)]
    [InlineData(Market, "2025-01-01", false)]
    public void Publication_AfterTheDay_IsRep26(int row, string published, bool isRaised) =>
        Assert.Equal(
            isRaised ? [(row, "women_published", Severity.Warning)] : [],
            Found(new SampleReport().With(row, "women_published", published).All("REP-26")));

    [Fact]
    [BoundaryOf("REP-26")]
    public void Publication_AfterTheDayThatIsAskedFor_IsRep26() =>
        Assert.Equal([2L, 3, 4, 5, 6], new SampleReport().AsOf(new LocalDate(2024, 4, 30)).All("REP-26").Select(finding => finding.Place.Row!.Value));

    [Theory]
    [BoundaryOf("REP-27")]
    [InlineData("police", true)]
    [InlineData("statistics", false)]
    [InlineData("", false)]
    public void Source_OtherThanLastYears_IsRep27AtTheProvince(string before, bool isRaised)
    {
        var findings = new SampleReport().WithPreviousRow("00001", "commune", ("women_source", before)).All("REP-27");
        Assert.Equal(isRaised ? [(3L, "women_source", Severity.Warning)] : [], Found(findings));
        Assert.All(findings, finding => Assert.Equal(("01", 2024), (finding.Unit, finding.Year)));
    }

    [Fact]
    [BoundaryOf("REP-27")]
    public void Source_WhereTheProvinceHasNoRow_StandsAtTheFirstRowThatNamesIt() =>
        Assert.Equal(4, new SampleReport().Without(Province).WithPreviousRow("01", "province", ("women_source", "police")).Only("REP-27").Place.Row);

    [Fact]
    [BoundaryOf("REP-27")]
    public void Source_TwoInOneYear_CannotBeTold()
    {
        new SampleReport().WithPreviousRow("00001", "commune", ("women_source", "police")).WithPreviousRow("00002", "commune", ("women_source", "statistics")).Not("REP-27");
        new SampleReport().With(CommuneB, "women_source", "police").WithPreviousRow("00001", "commune", ("women_source", "police")).Not("REP-27");
    }

    [Fact]
    [BoundaryOf("REP-32")]
    public void Counts_OfLastYearAgain_AreRep32()
    {
        var copy = new SampleReport().WithYearBefore(CommuneA, 20);
        Assert.Equal([(5L, "unit", Severity.Warning)], Found(copy.All("REP-32")));
        copy.With(20, "branch_heads_attendances", "11").Not("REP-32");
    }

    [Fact]
    [BoundaryOf("REP-32")]
    public void Counts_OfAnotherCommune_AreRep32AtTheLaterRow()
    {
        var copy = new SampleReport().WithCopyOf(CommuneA, at: 20).With(20, "unit", "00002").Without(CommuneB);
        var finding = copy.Only("REP-32");
        Assert.Equal((20L, "unit", "00002", "REP-32.commune"), (finding.Place.Row, finding.Place.Column, finding.Unit, finding.MessageKey));
        copy.With(20, "members_honorary", "2").Not("REP-32");
    }

    [Fact]
    [BoundaryOf("REP-32")]
    public void Counts_InAColumnThatOneReportLacks_AreLeftAside()
    {
        var report = new SampleReport().WithYearBefore(CommuneA, 20, ("working_away", "77"));
        report.Not("REP-32");
        report.WithoutColumn("working_away").Only("REP-32");
    }

    [Theory]
    [BoundaryOf("REP-32")]
    [InlineData("members_total", "0")]
    [InlineData("admitted", "")]
    [InlineData("working_away", "x")]
    public void Counts_WithoutMembersOrIncomplete_AreNotCompared(string column, string text) =>
        new SampleReport().With(CommuneA, column, text).WithYearBefore(CommuneA, 20).Not("REP-32");

    [Fact]
    [BoundaryOf("REP-32")]
    public void Counts_OfARowSentTwiceOrOfAMarket_AreNotRep32()
    {
        new SampleReport().WithCopyOf(CommuneA, at: 20).Not("REP-32");
        new SampleReport().WithYearBefore(Market, 20).Not("REP-32");
    }

    [Theory]
    [BoundaryOf("REP-33")]
    [InlineData("1000", "0", "0", "0", true)]
    [InlineData("999", "0", "0", "0", false)]
    [InlineData("1000", "0", "1", "0", false)]
    [InlineData("1000", "1", "0", "0", false)]
    [InlineData("1000", "0", "0", "1", false)]
    [InlineData("1000", "0", "0", "", false)]
    public void Members_OfWhomNobodyLeft_AreRep33(string members, string left, string died, string moved, bool isRaised)
    {
        var report = new SampleReport().With(CommuneA, "members_residential", members)
            .With(CommuneA, "left", left).With(CommuneA, "died", died).With(CommuneA, "moved_out", moved);
        Assert.Equal(isRaised ? [(5L, "died", Severity.Warning)] : [], Found(report.All("REP-33")));
    }

    [Fact]
    [BoundaryOf("REP-33")]
    public void Members_AsManyAsTheRuleSetSays_AreRep33()
    {
        var report = new SampleReport().With(CommuneA, "left", "0").With(CommuneA, "died", "0").With(CommuneA, "moved_out", "0");
        Assert.Equal(5, report.Within(new NaivePlausibility { MembersWithLosses = 500 }).Only("REP-33").Place.Row);
        report.Within(new NaivePlausibility { MembersWithLosses = 501 }).Not("REP-33");
    }

    private static IEnumerable<(long, string, Severity)> Found(IEnumerable<Finding> findings) =>
        findings.Select(finding => (finding.Place.Row!.Value, finding.Place.Column!, finding.Severity));
}
