using NodaTime;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>When a person comes of age. Rule AGE-1 (CĐ6 III.1.b, III.1.e).</summary>
internal static class Adulthood
{
    /// <summary>The day on which somebody born on <paramref name="birth"/> turns <paramref name="years"/>.</summary>
    public static LocalDate ReachedOn(LocalDate birth, int years, LeapDayBirthday leapDay)
    {
        var birthday = birth.PlusYears(years);
        var wasClamped = birthday.Day != birth.Day;
        return wasClamped && leapDay == LeapDayBirthday.Mar1 ? birthday.PlusDays(1) : birthday;
    }

    /// <summary>The latest birth date whose bearer is adult at the end of <paramref name="day"/>, found with the same addition (TIME-3).</summary>
    public static LocalDate LatestBirth(LocalDate day, int years, LeapDayBirthday leapDay)
    {
        var birth = day.PlusYears(-years);
        while (ReachedOn(birth.PlusDays(1), years, leapDay) <= day)
        {
            birth = birth.PlusDays(1);
        }

        return birth;
    }
}
