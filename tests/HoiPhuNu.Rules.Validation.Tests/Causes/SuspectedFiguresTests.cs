using HoiPhuNu.Rules.Validation.Boundaries;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>A value is suggested only where nothing that it is made of may be wrong. Rule CAUSE-3.</summary>
public sealed class SuspectedFiguresTests
{
    [Theory]
    [InlineData(District, true)]
    [InlineData(Central, false)]
    public void Total_OfASuperior_IsCertainWhereTheRowAboveSaysTheSame(int row, bool isCertain)
    {
        var cause = Assert.Single(new SampleReport().With(row, "members_total", "703").Causes());

        Assert.Equal(isCertain ? (Certainty.Certain, "730") : (Certainty.Likely, null), (cause.Certainty, Assert.Single(cause.Cells).Suggested));
    }

    /// <summary>A commune's rate does not fit its figures: its total may be wrong, and with it what the district's is made of.</summary>
    [Fact]
    public void Total_MadeOfAFigureUnderSuspicion_IsNotSuggested()
    {
        var causes = new SampleReport().With(District, "members_total", "703").With(CommuneA, "rate_percent", "64.10").Causes();

        var cause = Assert.Single(causes);
        Assert.Equal((Certainty.Likely, (int?)District, null), (cause.Certainty, (int?)cause.Cells[0].Place.Row, cause.Cells[0].Suggested));
    }

    [Fact]
    public void Total_BesideAnotherCommunesSuspicion_StaysCertain()
    {
        var causes = new SampleReport().With(CommuneA, "members_total", "703").With(CommuneB, "rate_percent", "10.30").Causes();

        Assert.Equal((Certainty.Certain, "640"), (Assert.Single(causes).Certainty, causes[0].Cells[0].Suggested));
    }
}
