using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>What must be filled in, and how: REP-04.</summary>
public sealed class CellBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-04")]
    [InlineData("women", "", "integer >= 0")]
    [InlineData("women", "-1", "integer >= 0")]
    [InlineData("women", "9223372036854775808", "integer >= 0")]
    [InlineData("left", "1.5", "integer >= 0")]
    [InlineData("net_growth", "", "integer")]
    [InlineData("club_growth", "x", "integer")]
    [InlineData("rate_percent", "", "percent >= 0")]
    [InlineData("rate_percent", "-0.5", "percent >= 0")]
    [InlineData("women_published", "31.12", "date")]
    [InlineData("has_computer", "3", "yes|no")]
    [InlineData("rating", "xấu", "strong|fair|average|weak")]
    public void Cell_ThatCannotStand_IsRep04(string column, string text, string expected)
    {
        var finding = new SampleReport().With(CommuneA, column, text).Only("REP-04");
        Assert.Equal((5L, column, text, expected), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Theory]
    [BoundaryOf("REP-04")]
    [InlineData("women", "0")]
    [InlineData("net_growth", "-1")]
    [InlineData("club_growth", "-1")]
    [InlineData("rate_percent", "0")]
    [InlineData("rate_percent", "100.01")]
    [InlineData("working_away", "")]
    [InlineData("moved_in", "")]
    [InlineData("has_computer", "")]
    [InlineData("rating", "")]
    [InlineData("unit_name", "")]
    public void Cell_ThatMayStand_IsNotRep04(string column, string text) => new SampleReport().With(CommuneA, column, text).Not("REP-04");

    [Theory]
    [BoundaryOf("REP-04")]
    [InlineData(Market)]
    [InlineData(Barracks)]
    [InlineData(Affiliated)]
    public void Cadres_EmptyOutsideTarget5_AreStillRequired(int row)
    {
        var place = new SampleReport().With(row, "cadres", "").Only("REP-04").Place;
        Assert.Equal((row, "cadres"), (place.Row, place.Column));
    }

    [Fact]
    [BoundaryOf("REP-04")]
    public void Women_EmptyOnAMarket_AreNotRequired() => new SampleReport().With(Market, "members_total", "").With(Market, "women", "").Not("REP-04");

    [Fact]
    [BoundaryOf("REP-04")]
    public void Rate_EmptyWithoutWomen_IsNotRequired() => new SampleReport().With(CommuneA, "women", "0").With(CommuneA, "rate_percent", "").Not("REP-04");

    [Fact]
    [BoundaryOf("REP-04")]
    public void Rate_EmptyOnASuperior_IsNotRequired() => new SampleReport().With(Province, "rate_percent", "").Not("REP-04");

    [Fact]
    [BoundaryOf("REP-04")]
    public void Computer_WordOnASuperior_IsRep04() =>
        Assert.Equal("integer >= 0", new SampleReport().With(District, "has_computer", "yes").Only("REP-04").Expected);

    [Fact]
    [BoundaryOf("REP-04")]
    public void Column_Required_MissingAltogether_IsOneRep04AtTheHeader()
    {
        var report = new SampleReport().WithoutColumn("members_total");
        var finding = report.Only("REP-04");
        Assert.Equal((1L, "members_total", null, null), (finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year));
        report.Not("REP-11");
    }

    [Fact]
    [BoundaryOf("REP-04")]
    public void Column_ThatMayBeLeftOut_MissingAltogether_IsNotRep04() => new SampleReport().WithoutColumn("branches").Not("REP-04");

    [Theory]
    [BoundaryOf("REP-04")]
    [InlineData("")]
    [InlineData("tự đếm")]
    public void Source_Unusable_IsRep20Only(string source)
    {
        var report = new SampleReport().With(CommuneA, "women_source", source);
        report.Not("REP-04");
        report.Only("REP-20");
    }
}
