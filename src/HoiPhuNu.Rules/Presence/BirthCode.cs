using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// A birth date as one number, in the order of the days that birth dates count as (AGE-2): the day number, and how exactly it is known in the two
/// bits below.
/// </summary>
internal static class BirthCode
{
    private const int PrecisionBits = 2;
    private const int Precisions = 1 << PrecisionBits;

    /// <summary>The number of a birth date.</summary>
    public static int Of(BirthDate birth) => (DayNumber.Of(birth.LatestDay) * Precisions) + (int)birth.Precision;

    /// <summary>The number of a birth date that is known to the day.</summary>
    public static int OfDay(int day) => (day * Precisions) + (int)BirthDatePrecision.Day;

    /// <summary>The largest number of those that count as a day or an earlier one.</summary>
    public static int UpTo(int day) => (day * Precisions) + Precisions - 1;

    /// <summary>The birth date of a number.</summary>
    public static BirthDate ToBirthDate(int code)
    {
        var day = DayNumber.ToDay(code >> PrecisionBits);
        return (BirthDatePrecision)(code & (Precisions - 1)) switch
        {
            BirthDatePrecision.Year => BirthDate.OfYear(day.Year),
            BirthDatePrecision.Month => BirthDate.OfMonth(day.Year, day.Month),
            _ => BirthDate.OfDay(day),
        };
    }

    /// <summary>Whether two birth dates may be one: 1980 and 1980-05 may, 1980-04 and 1980-05 may not. Rule DATA-15.</summary>
    public static bool MayAgree(int left, int right)
    {
        var (one, other) = (ToBirthDate(left), ToBirthDate(right));
        return one.FirstDay <= other.LatestDay && other.FirstDay <= one.LatestDay;
    }
}
