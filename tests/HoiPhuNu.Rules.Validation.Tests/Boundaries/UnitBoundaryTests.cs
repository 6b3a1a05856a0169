using HoiPhuNu.Rules.Findings;
using NodaTime;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Which unit a row is about: REP-01, REP-02, REP-03, REP-05, REP-60.</summary>
public sealed class UnitBoundaryTests
{
    [Fact]
    [BoundaryOf("REP-01")]
    public void Unit_NotInRegister_IsRep01AtUnit()
    {
        var finding = new SampleReport().With(CommuneA, "unit", "99999").Only("REP-01");
        Assert.Equal((5L, "unit", "99999", 2024, "99999", "REP-01"),
            (finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year, finding.Reported, finding.MessageKey));
    }

    [Fact]
    [BoundaryOf("REP-01")]
    public void Unit_EndsOnTheDay_IsGone()
    {
        var finding = new SampleReport().WithUnitUntil("00001", new LocalDate(2024, 12, 31)).Only("REP-01");
        Assert.Equal(("REP-01.gone", 5L, "00001"), (finding.MessageKey, finding.Place.Row, finding.Unit));
    }

    [Fact]
    [BoundaryOf("REP-01")]
    public void Unit_EndsTheDayAfter_IsInForce() => new SampleReport().WithUnitUntil("00001", new LocalDate(2025, 1, 1)).Not("REP-01");

    [Fact]
    [BoundaryOf("REP-01")]
    public void Unit_ThatLostItsLeadingZeros_IsMatchedByLevel() => new SampleReport().With(CommuneA, "unit", "1").Not("REP-01");

    [Fact]
    [BoundaryOf("REP-01")]
    public void Unit_ThatLostItsLeadingZerosWithoutLevel_FitsSeveral() =>
        Assert.Equal("1", new SampleReport().With(CommuneA, "unit", "1").With(CommuneA, "level", "").Only("REP-01").Unit);

    [Fact]
    [BoundaryOf("REP-02")]
    public void Row_SecondOfUnitAndYear_IsRep02AtTheLaterRow()
    {
        var finding = new SampleReport().WithCopyOf(CommuneA, at: 10).Only("REP-02");
        Assert.Equal((10L, "unit", "00001", 2024), (finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year));
    }

    [Fact]
    [BoundaryOf("REP-02")]
    public void Row_OfAnotherYear_IsNotRep02() => new SampleReport().WithCopyOf(CommuneA, at: 10).With(10, "year", "2025").Not("REP-02");

    [Fact]
    [BoundaryOf("REP-02")]
    public void Row_SecondOfUnknownUnit_IsRep01Only()
    {
        var report = new SampleReport().With(CommuneA, "unit", "99999").WithCopyOf(CommuneA, at: 10);
        report.Not("REP-02");
        Assert.Equal([5L, 10L], report.All("REP-01").Select(finding => finding.Place.Row!.Value));
    }

    [Fact]
    [BoundaryOf("REP-03")]
    public void Province_WithoutARowOfACommune_IsRep03WithoutARow()
    {
        var finding = new SampleReport().Without(CommuneB).Only("REP-03");
        Assert.Equal((null, null, "00002", 2024), (finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year));
    }

    [Fact]
    [BoundaryOf("REP-03")]
    public void Province_WithoutRowsOfOtherBases_IsComplete() => new SampleReport().Without(Market, Barracks, Affiliated).Not("REP-03");

    [Fact]
    [BoundaryOf("REP-03")]
    public void Province_WithoutAnyRow_IsAskedForOnlyWhereTheCentralUnitReports()
    {
        var report = new SampleReport().WithUnit(new NaiveUnit("03", "province", null, "TW", null, null)).WithUnit(new NaiveUnit("00009", "commune", "xa", "03", null, null));
        Assert.Equal("00009", report.Only("REP-03").Unit);
        report.Without(Central).Not("REP-03");
    }

    /// <summary>One commune's file alone does not claim to be complete.</summary>
    [Fact]
    [BoundaryOf("REP-03")]
    public void Commune_WithoutARowAboveIt_IsNotAskedFor() => new SampleReport().Without(Central, Province, District, CommuneB).Not("REP-03");

    [Fact]
    [BoundaryOf("REP-03")]
    public void Superior_WithoutARowOfABaseBelowIt_IsNotAskedFor() => new SampleReport().Without(CommuneA, CommuneB, Market, Barracks, Affiliated).Not("REP-03");

    [Fact]
    [BoundaryOf("REP-03")]
    public void Province_CommuneFromTheDayAfter_IsNotAskedFor() =>
        new SampleReport().WithUnit(new NaiveUnit("00009", "commune", "xa", "001", new LocalDate(2025, 1, 1), null)).Not("REP-03");

    [Fact]
    [BoundaryOf("REP-03")]
    public void Province_CommuneFromTheDay_IsAskedFor() =>
        Assert.Equal("00009", new SampleReport().WithUnit(new NaiveUnit("00009", "commune", "xa", "001", new LocalDate(2024, 12, 31), null)).Only("REP-03").Unit);

    [Fact]
    [BoundaryOf("REP-05")]
    public void Level_OtherThanInRegister_IsRep05()
    {
        var finding = new SampleReport().With(CommuneA, "level", "district").Only("REP-05");
        Assert.Equal((5L, "level", "district", "commune"), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Theory]
    [BoundaryOf("REP-05")]
    [InlineData("")]
    [InlineData("làng")]
    public void Level_ThatCannotBeRead_IsRep04Only(string level)
    {
        var report = new SampleReport().With(CommuneA, "level", level);
        report.Not("REP-05");
        Assert.Equal("level", report.Only("REP-04").Place.Column);
    }

    [Theory]
    [BoundaryOf("REP-60")]
    [InlineData("2021")]
    [InlineData("2028")]
    public void Year_OutsideTheTerm_IsRep60AndNothingElse(string year)
    {
        var report = new SampleReport().WithCopyOf(CommuneA, at: 10).With(10, "year", year).With(10, "rate_percent", "99").With(10, "women", "x");
        var finding = Assert.Single(report.All());
        Assert.Equal(("REP-60", Severity.Error, 10L, "year", year), (finding.Rule, finding.Severity, finding.Place.Row, finding.Place.Column, finding.Reported));
    }

    [Theory]
    [BoundaryOf("REP-60")]
    [InlineData("2022")]
    [InlineData("2027")]
    public void Year_FirstAndLastOfTheTerm_AreNotRep60(string year) => new SampleReport().With(CommuneA, "year", year).Not("REP-60");
}
