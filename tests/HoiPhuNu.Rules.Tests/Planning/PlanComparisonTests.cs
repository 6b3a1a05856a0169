using System.Numerics;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class PlanComparisonTests
{
    /// <summary>The catalogue's examples, nothing registered, negative growth, and figures that rounding would level.</summary>
    [Theory]
    [BoundaryOf("PLAN-4")]
    [InlineData(490, 500, -10, "98.00", false, false)]
    [InlineData(500, 500, 0, "100.00", true, false)]
    [InlineData(501, 500, 1, "100.20", true, false)]
    [InlineData(0, 0, 0, null, true, false)]
    [InlineData(-1, 0, -1, null, false, false)]
    [InlineData(-5, 400, -405, "-1.25", false, false)]
    [InlineData(99_999, 100_000, -1, "100.00", false, true)]
    public void Comparison_AchievedAgainstPlanned_IsExact(long achieved, long planned, long difference, string? percent, bool reached, bool misleads)
    {
        var comparison = new PlanComparison(achieved, planned);

        Assert.Equal((difference, reached, misleads), ((long)comparison.Difference, comparison.IsReached, comparison.RoundingMisleads));
        Assert.Equal(percent, comparison.ToPercent()?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(percent is not null, comparison.HasRatio);
    }

    [Fact]
    public void Comparison_FiguresAtTheLimit_StaysExact()
    {
        var comparison = new PlanComparison(long.MinValue, (Int128)long.MaxValue * 6);

        Assert.Equal(((Int128)long.MaxValue * -7) - 1, comparison.Difference);
        Assert.Equal(-16.67m, comparison.ToPercent());
        Assert.Equal(922337203685477580700.0000000m, new PlanComparison(long.MaxValue, 1).ToPercent(7));
        Assert.Throws<ArgumentOutOfRangeException>(() => comparison.ToPercent(8));
    }

    [Property]
    public void Comparison_AnyFigures_AgreeWithIntegers(long achieved, long planned)
    {
        var comparison = new PlanComparison(achieved, planned);

        Assert.Equal((BigInteger)achieved - planned >= 0, comparison.IsReached);
        Assert.Equal((BigInteger)achieved - planned, comparison.Difference);
    }

    /// <summary>After the first of six years, 1/6 of the days and a little less: 365 of 2,191.</summary>
    [Theory]
    [InlineData("2022-12-31", 365, 365, 2191)]
    [InlineData("2022-12-31", -365, 365, -2191)]
    [InlineData("2022-12-31", 100, 365, 600)]
    [InlineData("2022-01-01", 1, 1, 2191)]
    [InlineData("2027-12-31", 800_000, 2191, 800_000)]
    [InlineData("2022-01-02", 1, 2, 1096)]
    [InlineData("2022-01-02", -1, 2, -1096)]
    public void Projection_InsideTheTerm_GoesOnAtThePresentPace(string day, long achieved, int elapsed, long atEnd)
    {
        var projection = TermProjection.Of(RuleSet.TermXIII.AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), achieved);

        Assert.Equal((elapsed, 2191, (Int128)atEnd), (projection!.DaysElapsed, projection.DaysInTerm, projection.AtEnd));
    }

    /// <summary>Nobody is trained twice: 30 of 40 in half of the term are 40 at its end. What was achieved cannot be more than there is.</summary>
    [Theory]
    [InlineData(30, 40, 40)]
    [InlineData(15, 40, 30)]
    [InlineData(-5, 40, -10)]
    public void Projection_OfPersons_NeverExceedsTheirNumber(long achieved, long most, long expected)
    {
        var day = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

        Assert.Equal(expected, (long)TermProjection.Of(day, achieved, most)!.AtEnd);
        Assert.Throws<ArgumentOutOfRangeException>(() => TermProjection.Of(day, most + 1, most));
    }

    [Fact]
    public void Projection_OutsideTheTerm_IsNone()
    {
        Assert.Null(TermProjection.Of(RuleSet.TermXIII.AsOf(new LocalDate(2028, 1, 1)), 5));
        Assert.Null(TermProjection.Of(RuleSet.TermXIII.AsOf(new LocalDate(2021, 12, 31)), 5));
    }
}
