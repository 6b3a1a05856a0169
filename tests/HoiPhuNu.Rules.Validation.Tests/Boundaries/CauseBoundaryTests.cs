using HoiPhuNu.Rules.Validation.Causes;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Which cell, row or column is behind findings: CAUSE-1 to CAUSE-7, on a report of two communes.</summary>
public sealed class CauseBoundaryTests
{
    [Fact]
    [BoundaryOf("CAUSE-1")]
    [BoundaryOf("CAUSE-6")]
    public void Total_300TooHigh_IsOneCauseWithWhatFollows()
    {
        var cause = Assert.Single(new SampleReport().With(CommuneA, "members_total", "940").Causes());

        Assert.Equal((CauseKind.Cell, Certainty.Certain), (cause.Kind, cause.Certainty));
        Assert.Equal(("members_total", "940", "640", Slip.Digit), Said(Assert.Single(cause.Cells)));
        Assert.Equal(
            [("REP-16", 4L, true), ("REP-10", 5L, false), ("REP-11", 5L, true)],
            cause.Findings.Select(finding => (finding.Rule, finding.Place.Row!.Value, cause.IsDerived(finding))));
    }

    [Fact]
    [BoundaryOf("CAUSE-2")]
    public void Cells_OfARowExchanged_AreOneRepair()
    {
        var cause = Assert.Single(new SampleReport().With(CommuneA, "members_residential", "640").With(CommuneA, "members_total", "500").Causes());

        Assert.Equal(
            [("members_residential", "640", "500", Slip.Exchange), ("members_total", "500", "640", Slip.Exchange)],
            cause.Cells.Select(Said));
    }

    /// <summary>The row's own sums hold: only the district's two columns tell.</summary>
    [Theory]
    [BoundaryOf("CAUSE-2")]
    [InlineData("members_residential", "40", "members_club", "500")]
    [InlineData("died", "5", "moved_out", "3")]
    public void Cells_ExchangedThatOneSumAddsUp_AreOneRepair(string one, string ofOne, string other, string ofOther)
    {
        var cause = Assert.Single(new SampleReport().With(CommuneA, one, ofOne).With(CommuneA, other, ofOther).Causes());

        Assert.Equal([(one, ofOne, ofOther, Slip.Exchange), (other, ofOther, ofOne, Slip.Exchange)], cause.Cells.Select(Said));
    }

    [Theory]
    [BoundaryOf("CAUSE-3")]
    [InlineData("rate_percent", "64.10")]
    [InlineData("working_away", "1001")]
    public void Rate_OrBoundAlone_HasNoCauseBesideItself(string column, string text)
    {
        var report = new SampleReport().With(CommuneA, column, text);
        if (column == "working_away")
        {
            report.With(District, column, "1101").With(Province, column, "1101").With(Central, column, "1101");
        }

        Assert.NotEmpty(report.All());
        Assert.Empty(report.Causes());
    }

    /// <summary>The superiors were summed from the wrong total: it or any of the six categories may be wrong, and no cell is accused.</summary>
    [Fact]
    [BoundaryOf("CAUSE-3")]
    public void Total_ThatEverythingWasComputedFrom_LeavesSeveral()
    {
        var report = new SampleReport().With(CommuneA, "members_total", "657").With(CommuneA, "rate_percent", "65.70");
        foreach (var row in new[] { District, Province, Central })
        {
            report.With(row, "members_total", "747").With(row, "rate_percent", "39.32");
        }

        var cause = Assert.Single(report.Causes());
        Assert.Equal((CauseKind.Group, Certainty.Several), (cause.Kind, cause.Certainty));
        Assert.Empty(cause.Cells);
        Assert.Equal(7, cause.Alternatives.Length);
        Assert.Equal(4, cause.Findings.Length);
    }

    [Fact]
    [BoundaryOf("CAUSE-4")]
    public void Row_OfAnotherYear_IsTheCauseOfTheMissingBase()
    {
        var cause = new SampleReport().With(CommuneA, "year", "2042").Causes()[0];

        Assert.Equal((CauseKind.Row, Certainty.Certain), (cause.Kind, cause.Certainty));
        Assert.Equal(("year", "2042", "2024", null), Said(Assert.Single(cause.Cells)));
        Assert.Contains("REP-03", cause.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    [BoundaryOf("CAUSE-4")]
    public void Figures_OfTarget5OnAMarket_AreOneCause()
    {
        var cause = Assert.Single(new SampleReport().With(Market, "women", "50").With(Market, "admitted", "3").With(Market, "net_growth", "3").Causes());

        Assert.Equal((CauseKind.Row, 3), (cause.Kind, cause.Findings.Length));
        Assert.DoesNotContain(cause.Findings, cause.IsDerived);
    }

    [Theory]
    [BoundaryOf("CAUSE-5")]
    [InlineData(8, true)]
    [InlineData(6, false)]
    public void Year_TheSameWrongOneInFourFifthsOfTheRows_IsTheColumn(int rows, bool isColumn)
    {
        var report = new SampleReport();
        for (var row = Central; row < Central + rows; row++)
        {
            report.With(row, "year", "2042");
        }

        Assert.Equal(isColumn, report.Causes().Any(cause => cause.Kind == CauseKind.Column && cause.Findings.Length == rows && cause.Cells is [{ Place: { Row: null, Column: "year" } }]));
    }

    [Fact]
    [BoundaryOf("CAUSE-7")]
    public void Causes_OfMoreFindings_ComeFirst()
    {
        var causes = new SampleReport().With(CommuneA, "members_total", "940").With(CommuneB, "admitted", "15").Causes();

        Assert.Equal(["members_total", "admitted"], causes.Select(cause => cause.Cells[0].Place.Column));
        Assert.Equal([3, 2], causes.Select(cause => cause.Findings.Length));
    }

    private static (string?, string?, string?, Slip?) Said(CauseCell cell) => (cell.Place.Column, cell.Reported, cell.Suggested, cell.Slip);
}
