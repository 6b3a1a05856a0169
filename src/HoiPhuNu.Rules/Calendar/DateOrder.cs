using System.Runtime.CompilerServices;
using NodaTime;

namespace HoiPhuNu.Rules.Calendar;

/// <summary>Dates as numbers that compare as the dates do. They are no counts of days, but got in a few shifts; comparing dates themselves takes several times as long.</summary>
internal static class DateOrder
{
    /// <summary>0001-01-01, which is no date (<see cref="DayNumber.Missing"/>); everything before it neither.</summary>
    public const int LastMissing = (((1 << 4) | 1) << 5) | 1;

    /// <summary>The number of a date of the ISO calendar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(LocalDate day)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("Dates are those of the ISO calendar.", nameof(day));
        }

        return unchecked((((day.Year << 4) | day.Month) << 5) | day.Day);
    }
}
