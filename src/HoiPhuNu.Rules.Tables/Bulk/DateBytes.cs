using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Bulk;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>
/// Days as programs write them, <c>2024-12-31</c> or <c>31/12/2024</c>, from bytes to day numbers. Whatever else may stand for a day is not read
/// here: see <see cref="Cells.DateText"/>, which this agrees with.
/// </summary>
internal static class DateBytes
{
    /// <summary>How many bytes a day has.</summary>
    public const int Length = 10;

    private const int FirstYear = 1900;
    private const int Years = 200;
    private const ulong Highest = 0x8080_8080_8080_8080;

    // What makes zeros of "0000-00-" and "00/00/00"; and what lifts anything above 9, or above 0 where there must be a mark, to the highest bit.
    private const ulong IsoPattern = 0x2D30_302D_3030_3030;
    private const ulong IsoLift = 0x7F76_767F_7676_7676;
    private const ulong SlashPattern = 0x3030_2F30_302F_3030;
    private const ulong SlashLift = 0x7676_7F76_767F_7676;

    private static readonly int[] FirstDays = [.. Enumerable.Range(FirstYear, Years).Select(year => DayNumber.Of(new LocalDate(year, 1, 1)))];

    /// <summary>By month, from 16 on in leap years: the days before it, and its length.</summary>
    private static readonly (short Before, short Length)[] Months = [.. MonthsOf(2023), .. MonthsOf(2024)];

    /// <summary>Reads a day.</summary>
    /// <param name="bytes">The bytes from the day on.</param>
    /// <param name="length">How many of them are its.</param>
    /// <param name="day">The day's number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> bytes, int length, out int day)
    {
        day = 0;
        if (length != Length)
        {
            return false;
        }

        unchecked
        {
            var text = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            var last = BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]) ^ 0x3030u;
            var iso = text ^ IsoPattern;
            var isDigits = ((last | (last + 0x7676)) & 0x8080) == 0;
            if (((iso | (iso + IsoLift)) & Highest) == 0 && isDigits)
            {
                return TryDay(
                    ((int)(iso & 0xFF) * 1000) + ((int)((iso >> 8) & 0xFF) * 100) + ((int)((iso >> 16) & 0xFF) * 10) + (int)((iso >> 24) & 0xFF),
                    ((int)((iso >> 40) & 0xFF) * 10) + (int)((iso >> 48) & 0xFF),
                    ((int)(last & 0xFF) * 10) + (int)(last >> 8),
                    out day);
            }

            var slash = text ^ SlashPattern;
            return ((slash | (slash + SlashLift)) & Highest) == 0 && isDigits && TryDay(
                ((int)((slash >> 48) & 0xFF) * 1000) + ((int)(slash >> 56) * 100) + ((int)(last & 0xFF) * 10) + (int)(last >> 8),
                ((int)((slash >> 24) & 0xFF) * 10) + (int)((slash >> 32) & 0xFF),
                ((int)(slash & 0xFF) * 10) + (int)((slash >> 8) & 0xFF),
                out day);
        }
    }

    private static bool TryDay(int year, int month, int dayOfMonth, out int day)
    {
        day = 0;
        var index = year - FirstYear;
        if (index is < 0 or >= Years || month is < 1 or > 12)
        {
            return false;
        }

        var isLeap = (year & 3) == 0 && year != 1900;
        var (before, length) = Months[(isLeap ? 16 : 0) + month];
        day = FirstDays[index] + before + dayOfMonth - 1;
        return dayOfMonth >= 1 && dayOfMonth <= length;
    }

    private static IEnumerable<(short Before, short Length)> MonthsOf(int year)
    {
        var before = 0;
        for (var month = 0; month < 16; month++)
        {
            var length = month is >= 1 and <= 12 ? CalendarSystem.Iso.GetDaysInMonth(year, month) : 0;
            yield return ((short)before, (short)length);
            before += length;
        }
    }
}
