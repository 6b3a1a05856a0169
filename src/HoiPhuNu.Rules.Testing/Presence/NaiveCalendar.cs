using NodaTime;

namespace HoiPhuNu.Rules.Testing.Presence;

/// <summary>TIME-3 and AGE-1 written down once more, by hand and slowly, to hold the library against.</summary>
public static class NaiveCalendar
{
    /// <summary>Adds months; where the month lacks the day, its last day is taken.</summary>
    public static (int Year, int Month, int Day) PlusMonths(LocalDate start, int months)
    {
        var (year, month) = (start.Year, start.Month);
        for (var step = 0; step < months; step++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        return (year, month, Math.Min(start.Day, DaysIn(year, month)));
    }

    /// <summary>start + months ≤ day.</summary>
    public static bool IsComplete(LocalDate start, int months, LocalDate day) =>
        PlusMonths(start, months).CompareTo((day.Year, day.Month, day.Day)) <= 0;

    /// <summary>birth + years ≤ day; a leap-day child's birthday in a common year may be 1 March instead.</summary>
    public static bool IsAdult(LocalDate birth, int years, bool leapDayIsFirstOfMarch, LocalDate day)
    {
        var isLeapDayChild = birth.Month == 2 && birth.Day == 29;
        var birthday = isLeapDayChild && leapDayIsFirstOfMarch && !IsLeap(birth.Year + years)
            ? (birth.Year + years, 3, 1)
            : PlusMonths(birth, years * 12);
        return birthday.CompareTo((day.Year, day.Month, day.Day)) <= 0;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => IsLeap(year) ? 29 : 28,
        _ => 31,
    };

    private static bool IsLeap(int year) => year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
}
