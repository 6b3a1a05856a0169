using FsCheck.Xunit;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Presence;

/// <summary>The cut-off dates that are found once per day say the same as TIME-3, person by person.</summary>
public sealed class CutOffTests
{
    [Theory]
    [InlineData(LeapDayBirthday.Feb28)]
    [InlineData(LeapDayBirthday.Mar1)]
    public void LatestAdultBirth_EveryDayOfTheTerm_IsTheLastBirthThatIsAdult(LeapDayBirthday reading)
    {
        var rules = RuleSet.TermXIII with { Readings = Readings.Default with { LeapDayBirthday = reading } };
        for (var day = rules.FirstDay; day <= rules.LastDay; day = day.PlusDays(1))
        {
            var latest = rules.AsOf(day).LatestAdultBirth!.Value;
            Assert.True(NaiveCalendar.IsAdult(latest, 18, reading == LeapDayBirthday.Mar1, day), $"{latest} on {day}");
            Assert.False(NaiveCalendar.IsAdult(latest.PlusDays(1), 18, reading == LeapDayBirthday.Mar1, day), $"after {latest} on {day}");
        }
    }

    [Fact]
    public void LatestSettledSince_EveryDayOfTheTerm_IsTheLastStartThatIsComplete()
    {
        var rules = RuleSet.TermXIII;
        for (var day = rules.FirstDay; day <= rules.LastDay; day = day.PlusDays(1))
        {
            var latest = rules.AsOf(day).LatestSettledSince!.Value;
            Assert.True(NaiveCalendar.IsComplete(latest, 6, day), $"{latest} on {day}");
            Assert.False(NaiveCalendar.IsComplete(latest.PlusDays(1), 6, day), $"after {latest} on {day}");
        }
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 500)]
    public void IsAdult_AnyBirthAnyDay_IsTheNaiveStatement(TermDay asOf, LocalDate birth, bool firstOfMarch, byte offset)
    {
        var readings = Readings.Default with { LeapDayBirthday = firstOfMarch ? LeapDayBirthday.Mar1 : LeapDayBirthday.Feb28 };
        var rules = (RuleSet.TermXIII with { Readings = readings }).AsOf(asOf.Day);

        foreach (var born in new[] { birth, asOf.Day.PlusYears(-18).PlusDays((offset % 9) - 4) })
        {
            var expected = NaiveCalendar.IsAdult(born, 18, firstOfMarch, asOf.Day) ? Answer.Yes : Answer.No;
            Assert.Equal(expected, rules.IsAdult(BirthDate.OfDay(born)));
            Assert.Equal(expected == Answer.Yes, born <= rules.LatestAdultBirth);
        }
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 500)]
    public void IsPresent_AnyStartAnyDay_IsTheNaiveStatement(TermDay asOf, LocalDate since, byte offset)
    {
        var rules = RuleSet.TermXIII.AsOf(asOf.Day);

        foreach (var start in new[] { since, asOf.Day.PlusMonths(-6).PlusDays((offset % 9) - 4) })
        {
            var expected = NaiveCalendar.IsComplete(start, 6, asOf.Day) ? Answer.Yes : Answer.No;
            Assert.Equal(expected, rules.IsPresent(new Residence(ResidenceKind.Temporary, start)));
            Assert.Equal(expected == Answer.Yes, start <= rules.LatestSettledSince);
        }
    }

    [Property(Arbitrary = [typeof(Dates)], MaxTest = 500)]
    public void CutOffs_OtherLengths_AreTheLastThatIsComplete(TermDay asOf, byte length, bool firstOfMarch)
    {
        var rules = RuleSet.TermXIII with
        {
            AdultYears = length % 31,
            PresenceMonths = length % 37,
            Readings = Readings.Default with { LeapDayBirthday = firstOfMarch ? LeapDayBirthday.Mar1 : LeapDayBirthday.Feb28 },
        };
        var day = rules.AsOf(asOf.Day);
        var (birth, since) = (day.LatestAdultBirth!.Value, day.LatestSettledSince!.Value);

        Assert.True(NaiveCalendar.IsAdult(birth, rules.AdultYears, firstOfMarch, asOf.Day));
        Assert.False(NaiveCalendar.IsAdult(birth.PlusDays(1), rules.AdultYears, firstOfMarch, asOf.Day));
        Assert.True(NaiveCalendar.IsComplete(since, rules.PresenceMonths, asOf.Day));
        Assert.False(NaiveCalendar.IsComplete(since.PlusDays(1), rules.PresenceMonths, asOf.Day));
    }

    [Property(Arbitrary = [typeof(Dates), typeof(RuleSets)])]
    public void IsAdult_LaterDays_StaysYes(TermDay first, TermDay second, BirthDate birth, Readings readings)
    {
        var rules = RuleSet.TermXIII with { Readings = readings };
        var (earlier, later) = InOrder(first, second);

        Assert.True(rules.AsOf(earlier).IsAdult(birth) == Answer.No || rules.AsOf(later).IsAdult(birth) == Answer.Yes);
    }

    [Property(Arbitrary = [typeof(Dates), typeof(RuleSets)])]
    public void IsPresent_LaterDays_StaysYes(TermDay first, TermDay second, Residence residence, Readings readings)
    {
        var rules = RuleSet.TermXIII with { Readings = readings };
        var (earlier, later) = InOrder(first, second);

        Assert.True(rules.AsOf(earlier).IsPresent(residence) != Answer.Yes || rules.AsOf(later).IsPresent(residence) == Answer.Yes);
    }

    private static (LocalDate Earlier, LocalDate Later) InOrder(TermDay first, TermDay second) =>
        first.Day <= second.Day ? (first.Day, second.Day) : (second.Day, first.Day);
}
