using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Net growth: REP-14, REP-15, REP-30, REP-31.</summary>
public sealed class GrowthBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-14")]
    [InlineData("41")]
    [InlineData("43")]
    public void NetGrowth_OneOff_IsRep14(string net)
    {
        var finding = new SampleReport().With(CommuneA, "net_growth", net).Only("REP-14");
        Assert.Equal((5L, "net_growth", net, "42"), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Fact]
    [BoundaryOf("REP-14")]
    public void NetGrowth_ArrivalsIgnored_LeavesThemOut()
    {
        var report = new SampleReport().Under(new NaiveReadings { ArrivalsIgnored = true });
        Assert.Equal("38", Assert.Single(report.All("REP-14"), finding => finding.Unit == "00001").Expected);
        Assert.DoesNotContain(report.With(CommuneA, "net_growth", "38").All("REP-14"), finding => finding.Unit == "00001");
    }

    [Fact]
    [BoundaryOf("REP-14")]
    public void NetGrowth_SuperiorClubsOff_LeavesThemOut()
    {
        var report = new SampleReport().Under(new NaiveReadings { SuperiorClubsInGrowth = false });
        Assert.Equal("40", Assert.Single(report.All("REP-14"), finding => finding.Unit == "00001").Expected);
    }

    [Fact]
    [BoundaryOf("REP-14")]
    public void NetGrowth_UnreadableTermThatIsNotAskedFor_IsStillTold()
    {
        var report = new SampleReport().With(CommuneA, "moved_in", "x").With(CommuneA, "club_growth", "x").With(CommuneA, "net_growth", "37");
        Assert.DoesNotContain(report.All("REP-14"), finding => finding.Unit == "00001");
        report.Under(new NaiveReadings { ArrivalsIgnored = true, SuperiorClubsInGrowth = false });
        Assert.Equal("36", Assert.Single(report.All("REP-14"), finding => finding.Unit == "00001").Expected);
    }

    [Fact]
    [BoundaryOf("REP-14")]
    public void NetGrowth_CategoryChangesCounted_CannotBeTold() =>
        new SampleReport().With(CommuneA, "net_growth", "43").Under(new NaiveReadings { RecategorisedCounted = true }).Not("REP-14");

    [Fact]
    [BoundaryOf("REP-14")]
    public void NetGrowth_OptionalTermEmpty_CountsAsNone() =>
        Assert.Equal("38", new SampleReport().With(CommuneA, "moved_in", "").Only("REP-14").Expected);

    [Fact]
    [BoundaryOf("REP-14")]
    public void NetGrowth_RequiredTermEmpty_CannotBeTold() => new SampleReport().With(CommuneA, "died", "").Not("REP-14");

    [Theory]
    [BoundaryOf("REP-15")]
    [InlineData(Market, "women")]
    [InlineData(Barracks, "admitted")]
    [InlineData(Affiliated, "moved_in")]
    [InlineData(Market, "left")]
    [InlineData(Market, "died")]
    [InlineData(Market, "moved_out")]
    [InlineData(Market, "club_growth")]
    [InlineData(Market, "net_growth")]
    public void Target5_OnOtherUnits_IsRep15PerCell(int row, string column)
    {
        var finding = new SampleReport().With(row, column, "1").Only("REP-15");
        Assert.Equal((row, column, "1"), ((int)finding.Place.Row!, finding.Place.Column, finding.Reported));
    }

    [Fact]
    [BoundaryOf("REP-15")]
    public void Target5_ZeroOnAMarket_IsNotRep15() => new SampleReport().With(Market, "women", "0").With(Market, "net_growth", "0").Not("REP-15");

    [Fact]
    [BoundaryOf("REP-30")]
    public void NetGrowth_ChangeOfTheWholeMembership_IsRep30BesideRep14()
    {
        var report = new SampleReport().WithPrevious("members_total", "590").With(CommuneA, "net_growth", "50");
        var finding = report.Only("REP-30");
        Assert.Equal((5L, "net_growth", "50", "42"), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
        report.Only("REP-14");
    }

    [Fact]
    [BoundaryOf("REP-30")]
    public void NetGrowth_NotQuiteTheChangeOfTheMembership_IsRep14Only()
    {
        var report = new SampleReport().WithPrevious("members_total", "591").With(CommuneA, "net_growth", "50");
        report.Not("REP-30");
        report.Only("REP-14");
    }

    [Fact]
    [BoundaryOf("REP-30")]
    public void NetGrowth_RightByItsTermsAndTheChange_IsNotRep30() => new SampleReport().WithPrevious().Not("REP-30");

    [Theory]
    [BoundaryOf("REP-31")]
    [InlineData("457")]
    [InlineData("459")]
    public void Residential_DoesNotFollowFromThePreviousReport_IsRep31(string before)
    {
        var finding = new SampleReport().WithPrevious("members_residential", before).Only("REP-31");
        Assert.Equal((5L, "members_residential", "500", Findings.Severity.Warning),
            (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Severity));
    }

    [Fact]
    [BoundaryOf("REP-31")]
    public void Residential_FollowsFromThePreviousReport_IsNotRep31() => new SampleReport().WithPrevious().Not("REP-31");

    [Fact]
    [BoundaryOf("REP-31")]
    public void Residential_AClubReadingOff_CannotBeTold()
    {
        new SampleReport().WithPrevious("members_residential", "457").Under(new NaiveReadings { BaseClubsInGrowth = false }).Not("REP-31");
        new SampleReport().WithPrevious("members_residential", "457").Under(new NaiveReadings { SuperiorClubsInGrowth = false }).Not("REP-31");
    }

    [Fact]
    [BoundaryOf("REP-31")]
    public void Residential_CodeOfAnotherUnitLastYear_IsNotCompared()
    {
        var report = new SampleReport().WithPrevious("members_residential", "457").WithUnitUntil("00001", new NodaTime.LocalDate(2024, 7, 1))
            .WithUnit(new NaiveUnit("00001", "commune", "xa", "001", new NodaTime.LocalDate(2024, 7, 1), null));
        report.Not("REP-31");
    }
}
