using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>A superior's row against its children's: REP-16.</summary>
public sealed class SumBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-16")]
    [InlineData("women", "1901", "1900")]
    [InlineData("members_honorary", "0", "1")]
    [InlineData("net_growth", "-45", "45")]
    [InlineData("branches", "14", "15")]
    [InlineData("has_computer", "1", "2")]
    [InlineData("branch_heads", "8", "9..15")]
    [InlineData("branch_heads", "16", "9..15")]
    [InlineData("branch_heads_trained", "7", "8..11")]
    [InlineData("branch_heads_attendances", "12", "13")]
    [InlineData("cadres", "1", ">= 2")]
    [InlineData("cadres_trained", "1", ">= 2")]
    [InlineData("cadres_attendances", "3", ">= 4")]
    public void District_DoesNotFitItsChildren_IsRep16(string column, string reported, string expected)
    {
        var finding = Assert.Single(new SampleReport().With(District, column, reported).All("REP-16"), finding => finding.Unit == "001");
        Assert.Equal((4L, column, reported, expected), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Theory]
    [BoundaryOf("REP-16")]
    [InlineData("branch_heads", "9")]
    [InlineData("branch_heads", "15")]
    [InlineData("branch_heads_trained", "8")]
    [InlineData("cadres", "2")]
    [InlineData("cadres", "900")]
    [InlineData("cadres_trained", "2")]
    [InlineData("cadres_attendances", "4")]
    public void District_WithinItsBounds_IsNotRep16(string column, string reported) =>
        Assert.DoesNotContain(new SampleReport().With(District, column, reported).All("REP-16"), finding => finding.Unit == "001");

    [Fact]
    [BoundaryOf("REP-16")]
    public void Women_OfAMarket_DoNotAddUp() => new SampleReport().With(Market, "women", "50").With(Market, "members_special", "99").Not("REP-16");

    [Theory]
    [BoundaryOf("REP-16")]
    [InlineData("x")]
    [InlineData("")]
    public void Column_AChildCannotBeRead_IsSkipped(string text) => new SampleReport().With(CommuneB, "women", text).Not("REP-16");

    [Fact]
    [BoundaryOf("REP-16")]
    public void Children_WithoutTheirDistrictsRow_AreTheProvincesOwn()
    {
        new SampleReport().Without(District).Not("REP-16");
        Assert.Equal("1900", Assert.Single(new SampleReport().Without(District).With(Province, "women", "1899").All("REP-16"), finding => finding.Unit == "01").Expected);
    }

    [Fact]
    [BoundaryOf("REP-16")]
    public void Children_ThatAreNotThere_AreNotAskedFor() =>
        new SampleReport().Without(CommuneA, CommuneB, Market).Not("REP-16");

    [Fact]
    [BoundaryOf("REP-16")]
    public void Children_TheSecondRowOfOne_DoesNotAddUp() => new SampleReport().WithCopyOf(CommuneA, at: 10).Not("REP-16");
}
