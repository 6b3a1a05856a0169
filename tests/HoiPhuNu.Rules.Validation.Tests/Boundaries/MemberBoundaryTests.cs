using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Members and the rate: REP-10 to REP-13, REP-17.</summary>
public sealed class MemberBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-10")]
    [InlineData("639")]
    [InlineData("641")]
    public void Total_OneOff_IsRep10(string total)
    {
        var finding = new SampleReport().With(CommuneA, "members_total", total).Only("REP-10");
        Assert.Equal((5L, "members_total", total, "640"), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Fact]
    [BoundaryOf("REP-10")]
    public void Total_WithHonoraryMembers_LeavesThemOut() => new SampleReport().With(CommuneA, "members_honorary", "7").Not("REP-10");

    [Fact]
    [BoundaryOf("REP-10")]
    public void Total_OnAMarket_IsSummedToo() => Assert.Equal("30", new SampleReport().With(Market, "members_total", "31").Only("REP-10").Expected);

    [Fact]
    [BoundaryOf("REP-10")]
    public void Total_WithAnEmptyCategory_CannotBeTold() =>
        new SampleReport().With(CommuneA, "members_club", "").With(CommuneA, "members_total", "7").Not("REP-10");

    [Fact]
    [BoundaryOf("REP-10")]
    public void Total_BeyondSixtyFourBits_IsSummedExactly() =>
        Assert.Equal("18446744073709551714", new SampleReport()
            .With(CommuneA, "members_residential", "9223372036854775807").With(CommuneA, "members_club", "9223372036854775807").Only("REP-10").Expected);

    [Theory]
    [BoundaryOf("REP-11")]
    [InlineData("64.01", "64.00")]
    [InlineData("63.9", "64.0")]
    [InlineData("65", "64")]
    [InlineData("0.64", "64.00")]
    public void Rate_OtherThanTheExactOne_IsRep11(string reported, string expected)
    {
        var finding = new SampleReport().With(CommuneA, "rate_percent", reported).Only("REP-11");
        Assert.Equal((5L, "rate_percent", reported, expected, Findings.Severity.Error),
            (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected, finding.Severity));
    }

    [Theory]
    [BoundaryOf("REP-11")]
    [InlineData("2000", "1001", "50.05")]
    [InlineData("2000", "1001", "50.1")]
    [InlineData("2000", "1001", "50")]
    [InlineData("8", "1", "12.5")]
    [InlineData("8", "1", "13")]
    [InlineData("6", "4", "66.67")]
    [InlineData("6", "4", "66.6666666667")]
    public void Rate_RoundedHalfAwayFromZero_IsNotRep11(string women, string members, string reported) =>
        new SampleReport().With(CommuneA, "women", women).With(CommuneA, "members_total", members).With(CommuneA, "rate_percent", reported).Not("REP-11");

    [Fact]
    [BoundaryOf("REP-11")]
    public void Rate_OfASuperior_IsAWarning()
    {
        var finding = new SampleReport().With(District, "rate_percent", "38.43").Only("REP-11");
        Assert.Equal((Findings.Severity.Warning, "38.42"), (finding.Severity, finding.Expected));
    }

    [Theory]
    [BoundaryOf("REP-12")]
    [InlineData(Market)]
    [InlineData(Barracks)]
    [InlineData(Affiliated)]
    public void Rate_WhereNoneApplies_IsRep12(int row)
    {
        var finding = new SampleReport().With(row, "rate_percent", "0").Only("REP-12");
        Assert.Equal((row, "rate_percent", "0"), ((int)finding.Place.Row!, finding.Place.Column, finding.Reported));
    }

    [Theory]
    [BoundaryOf("REP-12")]
    [InlineData(CommuneA)]
    [InlineData(Province)]
    public void Rate_WithoutWomen_IsRep12(int row)
    {
        var report = new SampleReport().With(row, "women", "0");
        Assert.Equal(row, report.Only("REP-12").Place.Row);
        report.Not("REP-11");
    }

    [Fact]
    [BoundaryOf("REP-12")]
    public void Rate_WithOneWoman_IsNotRep12() => new SampleReport().With(CommuneA, "women", "1").Not("REP-12");

    [Fact]
    [BoundaryOf("REP-13")]
    public void Members_OneMoreThanWomen_AreRep13()
    {
        var finding = new SampleReport().With(CommuneA, "women", "639").Only("REP-13");
        Assert.Equal((5L, "members_total", "640", "<= 639"), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Fact]
    [BoundaryOf("REP-13")]
    public void Members_AsManyAsWomen_AreNotRep13() => new SampleReport().With(CommuneA, "women", "640").Not("REP-13");

    [Fact]
    [BoundaryOf("REP-13")]
    public void Members_OfAMarket_HaveNoWomenBesideThem() => new SampleReport().With(Market, "women", "1").Not("REP-13");

    [Theory]
    [BoundaryOf("REP-17")]
    [InlineData("37.00")]
    [InlineData("37")]
    public void Rate_AverageOfTheChildren_IsRep17InPlaceOfRep11(string reported)
    {
        var report = new SampleReport().With(District, "rate_percent", reported);
        var finding = report.Only("REP-17");
        Assert.Equal((4L, "rate_percent", Findings.Severity.Warning), (finding.Place.Row, finding.Place.Column, finding.Severity));
        report.Not("REP-11");
    }

    [Fact]
    [BoundaryOf("REP-17")]
    public void Rate_NearTheAverage_IsRep11()
    {
        var report = new SampleReport().With(District, "rate_percent", "37.01");
        report.Not("REP-17");
        report.Only("REP-11");
    }

    [Fact]
    [BoundaryOf("REP-17")]
    public void Rate_AverageOfTheRatesAsReported_IsRep17() =>
        new SampleReport().With(CommuneA, "rate_percent", "66.00").With(District, "rate_percent", "38.00").Only("REP-17");

    [Fact]
    [BoundaryOf("REP-17")]
    public void Rate_ExactAndAverage_IsNeither()
    {
        var report = new SampleReport().With(CommuneA, "women", "950").With(CommuneB, "women", "950");
        report.Not("REP-17");
    }
}
