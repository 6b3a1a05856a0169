using FsCheck.Xunit;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Calendar;

public sealed class ValidityTests
{
    private static readonly LocalDate[] Days = [.. Enumerable.Range(-2, 12).Select(new LocalDate(2024, 2, 27).PlusDays)];

    [Theory]
    [BoundaryOf("TIME-2")]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2024-12-30", true)]
    [InlineData("2024-12-31", false)]
    public void IsInForce_AtBothEnds_IncludesTheFirstDayOnly(string day, bool expected) =>
        Assert.Equal(expected, new Validity(Date("2023-01-01"), Date("2024-12-31")).IsInForce(Date(day)));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void IsInForce_WithoutLimits_HoldsAlways(string day) => Assert.True(default(Validity).IsInForce(Date(day)));

    [Fact]
    public void Constructor_EndBeforeStart_Throws() =>
        Assert.Throws<ArgumentException>(() => new Validity(Date("2024-01-02"), Date("2024-01-01")));

    [Fact]
    public void IsEmpty_SameDayTwice_HoldsNoDay()
    {
        var empty = new Validity(Date("2024-01-01"), Date("2024-01-01"));

        Assert.True(empty.IsEmpty);
        Assert.False(empty.IsInForce(Date("2024-01-01")));
        Assert.False(default(Validity).IsEmpty);
        Assert.False(new Validity(Date("2024-01-01"), null).IsEmpty);
    }

    [Fact]
    public void ToString_OpenSides_AreLeftEmpty()
    {
        Assert.Equal("2022-01-01..2028-01-01", new Validity(Date("2022-01-01"), Date("2028-01-01")).ToString());
        Assert.Equal("..2028-01-01", new Validity(null, Date("2028-01-01")).ToString());
        Assert.Equal("..", default(Validity).ToString());
    }

    [Property(Arbitrary = [typeof(Dates)])]
    public void IsEmpty_Any_IsThatNoDayIsInIt(Validity validity) =>
        Assert.Equal(!Days.Any(day => Holds(validity, day)), validity.IsEmpty);

    [Property(Arbitrary = [typeof(Dates)])]
    public void IsInForce_AnyDay_IsTheRuleAsWritten(Validity validity) =>
        Assert.All(Days, day => Assert.Equal(Holds(validity, day), validity.IsInForce(day)));

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 500)]
    public void Covers_AnyTwo_IsThatEveryDayIsShared(Validity whole, Validity part)
    {
        var everyDayIsShared = Days.All(day => !Holds(part, day) || Holds(whole, day));

        Assert.Equal(everyDayIsShared, whole.Covers(part));
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 500)]
    public void Overlaps_AnyTwo_IsThatADayIsShared(Validity left, Validity right)
    {
        Assert.Equal(Days.Any(day => Holds(left, day) && Holds(right, day)), left.Overlaps(right));
        Assert.Equal(left.Overlaps(right), right.Overlaps(left));
    }

    /// <summary>TIME-2 as it is written: from ≤ D, and until absent or D &lt; until.</summary>
    private static bool Holds(Validity validity, LocalDate day) =>
        (validity.From is null || validity.From.Value.CompareTo(day) <= 0)
        && (validity.Until is null || day.CompareTo(validity.Until.Value) < 0);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
