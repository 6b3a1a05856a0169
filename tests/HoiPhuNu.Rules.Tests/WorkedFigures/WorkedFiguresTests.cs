using System.Globalization;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.WorkedFigures;

/// <summary>The worked figures of the rulebook, section 10, as far as the core can express them.</summary>
public sealed class WorkedFiguresTests
{
    [Fact]
    public void Growth_20172022_WasTwiceTheTarget()
    {
        var share = new Ratio(2_182_324, 1_000_000);

        Assert.Equal(218m, share.ToPercent(0));
        Assert.True(share.RoundsTo(218.23m));
        Assert.True(share > new Ratio(218, 100) && share < new Ratio(219, 100));
    }

    [Fact]
    public void Rate_Nationwide20172022_IsPrintedWithTwoDecimals()
    {
        var printed = Ratio.FromPercent(75.42m);

        Assert.Equal(75.42m, printed.ToPercent());
        Assert.Equal(Outcome.Met, RuleSet.TermXIII.AsOf(new LocalDate(2022, 1, 1)).JudgeRate(printed.Numerator, printed.Denominator, RuleSet.TermXIII.RateTarget).Outcome);
    }

    [Fact]
    public void BasesBelow50_From1037To8_FellBy992Permille()
    {
        var fall = new Ratio(1_037 - 8, 1_037);

        Assert.Equal(1_029, fall.Numerator);
        Assert.Equal(99.2m, fall.ToPercent(1));
        Assert.True(fall.RoundsTo(99.2m));
        Assert.False(fall.RoundsTo(99.3m));
    }

    [Theory]
    [InlineData(11_162, 10_603, 559, "5.01")]
    [InlineData(713, 705, 8, "1.12")]
    [InlineData(367, 232, 135, "36.78")]
    public void Units_20172022_BecameFewer(long before, long after, long fewer, string percent)
    {
        var fall = new Ratio(before - after, before);

        Assert.Equal(fewer, fall.Numerator);
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), fall.ToPercent());
    }

    [Fact]
    public void Growth_AProvincesYear_IsNetted() =>
        Assert.Equal(3_163, new GrowthTerms(Admitted: 4_640, MovedIn: 0, Left: 1_477, Died: 0, MovedOut: 0, Club: 0).Net(Readings.Default));

    [Theory]
    [InlineData(600, 1000, Outcome.NotMet)]
    [InlineData(601, 1000, Outcome.Met)]
    [InlineData(3, 5, Outcome.NotMet)]
    [InlineData(4, 6, Outcome.Met)]
    public void Rate_AroundSixtyPercent_MustBeAbove(long members, long women, Outcome expected) =>
        Assert.Equal(expected, On("2024-12-31").JudgeRate(members, women, RuleSet.TermXIII.RateTarget).Outcome);

    [Fact]
    public void Rate_FourOfSix_IsShownRounded() => Assert.Equal(66.67m, new Ratio(4, 6).ToPercent());

    [Theory]
    [InlineData("2006-12-31", "2024-12-31", Answer.Yes)]
    [InlineData("2006-12-31", "2024-12-30", Answer.No)]
    [InlineData("2004-02-29", "2022-02-28", Answer.Yes)]
    public void Adulthood_OnTheDay_IsReached(string birth, string day, Answer expected) =>
        Assert.Equal(expected, On(day).IsAdult(BirthDate.Parse(birth, null)));

    [Theory]
    [InlineData("2024-06-30", "2024-12-31", Answer.Yes)]
    [InlineData("2024-06-30", "2024-12-29", Answer.No)]
    [InlineData("2024-08-31", "2025-02-28", Answer.Yes)]
    public void TemporaryResidence_AfterSixMonths_IsPresence(string since, string day, Answer expected) =>
        Assert.Equal(expected, On(day).IsPresent(new Residence(ResidenceKind.Temporary, Date(since))));

    [Fact]
    public void Rate_TwoCommunes_IsOfTheSumsAndNotTheAverage()
    {
        var (one, other) = (new Ratio(90, 100), new Ratio(10, 900));
        var average = new Ratio((one.Numerator * other.Denominator) + (other.Numerator * one.Denominator), 2 * one.Denominator * other.Denominator);

        Assert.Equal(new Ratio(100, 1000), one + other);
        Assert.Equal(10.00m, (one + other).ToPercent());
        Assert.Equal(45.56m, average.ToPercent());
    }

    private static DayRules On(string day) => RuleSet.TermXIII.AsOf(Date(day));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
