using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed class AdulthoodTests
{
    [Theory]
    [BoundaryOf("AGE-1")]
    [InlineData("2006-12-31", "2024-12-30", Answer.No)]
    [InlineData("2006-12-31", "2024-12-31", Answer.Yes)]
    [InlineData("2006-12-31", "2025-01-01", Answer.Yes)]
    [InlineData("2006-02-28", "2024-02-27", Answer.No)]
    [InlineData("2006-02-28", "2024-02-28", Answer.Yes)]
    [InlineData("2006-03-01", "2024-02-29", Answer.No)]
    [InlineData("2006-03-01", "2024-03-01", Answer.Yes)]
    [InlineData("1900-01-01", "2022-01-01", Answer.Yes)]
    [InlineData("2024-12-31", "2024-12-31", Answer.No)]
    [InlineData("0001-01-01", "2024-12-31", Answer.Yes)]
    [InlineData("9999-12-31", "2024-12-31", Answer.No)]
    public void IsAdult_AroundTheBirthday_TurnsOnTheDayItself(string birth, string day, Answer expected) =>
        Assert.Equal(expected, RuleSet.TermXIII.AsOf(Date(day)).IsAdult(BirthDate.OfDay(Date(birth))));

    [Theory]
    [BoundaryOf("AGE-1")]
    [BoundaryOf("TIME-3")]
    [InlineData(LeapDayBirthday.Feb28, "2004-02-29", "2022-02-27", Answer.No)]
    [InlineData(LeapDayBirthday.Feb28, "2004-02-29", "2022-02-28", Answer.Yes)]
    [InlineData(LeapDayBirthday.Mar1, "2004-02-29", "2022-02-28", Answer.No)]
    [InlineData(LeapDayBirthday.Mar1, "2004-02-29", "2022-03-01", Answer.Yes)]
    [InlineData(LeapDayBirthday.Mar1, "2004-02-28", "2022-02-28", Answer.Yes)]
    [InlineData(LeapDayBirthday.Mar1, "2004-03-01", "2022-03-01", Answer.Yes)]
    [InlineData(LeapDayBirthday.Mar1, "2006-02-28", "2024-02-28", Answer.Yes)]
    [InlineData(LeapDayBirthday.Mar1, "2006-12-31", "2024-12-30", Answer.No)]
    [InlineData(LeapDayBirthday.Mar1, "2006-12-31", "2024-12-31", Answer.Yes)]
    public void IsAdult_LeapDayBirthdays_FollowTheReading(LeapDayBirthday reading, string birth, string day, Answer expected)
    {
        var rules = RuleSet.TermXIII with { Readings = Readings.Default with { LeapDayBirthday = reading } };

        Assert.Equal(expected, rules.AsOf(Date(day)).IsAdult(BirthDate.OfDay(Date(birth))));
    }

    [Theory]
    [InlineData(LeapDayBirthday.Feb28)]
    [InlineData(LeapDayBirthday.Mar1)]
    public void IsAdult_LeapDayBirthdayInALeapYear_IsTheLeapDayUnderBothReadings(LeapDayBirthday reading)
    {
        var rules = RuleSet.TermXIII with { AdultYears = 20, Readings = Readings.Default with { LeapDayBirthday = reading } };
        var birth = BirthDate.OfDay(new LocalDate(2004, 2, 29));

        Assert.Equal(Answer.No, rules.AsOf(new LocalDate(2024, 2, 28)).IsAdult(birth));
        Assert.Equal(Answer.Yes, rules.AsOf(new LocalDate(2024, 2, 29)).IsAdult(birth));
    }

    [Theory]
    [BoundaryOf("AGE-2")]
    [InlineData("2006", "2024-12-30", Answer.No)]
    [InlineData("2006", "2024-12-31", Answer.Yes)]
    [InlineData("2006-06", "2024-06-29", Answer.No)]
    [InlineData("2006-06", "2024-06-30", Answer.Yes)]
    [InlineData("2006-02", "2024-02-27", Answer.No)]
    [InlineData("2006-02", "2024-02-28", Answer.Yes)]
    [InlineData("2004-02", "2022-02-27", Answer.No)]
    [InlineData("2004-02", "2022-02-28", Answer.Yes)]
    [InlineData("1950", "2022-01-01", Answer.Yes)]
    public void IsAdult_BirthKnownInPart_CountsAsItsLastDay(string birth, string day, Answer expected) =>
        Assert.Equal(expected, RuleSet.TermXIII.AsOf(Date(day)).IsAdult(BirthDate.Parse(birth, null)));

    [Theory]
    [InlineData("1950", BirthDatePrecision.Year, "1950-12-31")]
    [InlineData("1950-06", BirthDatePrecision.Month, "1950-06-30")]
    [InlineData("2004-02", BirthDatePrecision.Month, "2004-02-29")]
    [InlineData("1950-06-12", BirthDatePrecision.Day, "1950-06-12")]
    public void Parse_EachPrecision_KeepsTheLastDay(string text, BirthDatePrecision precision, string latest)
    {
        var birth = BirthDate.Parse(text, null);

        Assert.Equal(precision, birth.Precision);
        Assert.Equal(Date(latest), birth.LatestDay);
        Assert.Equal(text, birth.ToString());
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
