using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Calendar;
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

    private const int MonthsAYear = 16;
    private const int LengthBits = 5;

    /// <summary>By year and month: the number of its first day, and its length in the bits below; no length where there is no such month.</summary>
    private static readonly int[] Months = [.. Enumerable.Range(FirstYear * MonthsAYear, Years * MonthsAYear).Select(MonthOf)];

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
                var pairs = PairsOf(iso);
                return TryDay(((int)(pairs & 0xFF) * 100) + (int)((pairs >> 16) & 0xFF), (int)((pairs >> 40) & 0xFF), LastOf(last), out day);
            }

            var slash = text ^ SlashPattern;
            if (((slash | (slash + SlashLift)) & Highest) == 0 && isDigits)
            {
                var pairs = PairsOf(slash);
                return TryDay(((int)((pairs >> 48) & 0xFF) * 100) + LastOf(last), (int)((pairs >> 24) & 0xFF), (int)(pairs & 0xFF), out day);
            }

            return false;
        }
    }

    /// <summary>In each byte a digit and the one behind it as one number; it has room in the byte.</summary>
    private static ulong PairsOf(ulong digits) => unchecked((digits * 10) + (digits >> 8));

    private static int LastOf(uint digits) => unchecked(((int)(digits & 0xFF) * 10) + (int)(digits >> 8));

    private static bool TryDay(int year, int month, int dayOfMonth, out int day)
    {
        unchecked
        {
            if ((uint)(year - FirstYear) >= Years || month >= MonthsAYear)
            {
                day = 0;
                return false;
            }

            var found = Months[((year - FirstYear) * MonthsAYear) + month];
            day = (found >> LengthBits) + dayOfMonth - 1;
            return (uint)(dayOfMonth - 1) < (found & ((1 << LengthBits) - 1));
        }
    }

    private static int MonthOf(int number)
    {
        var (year, month) = (number / MonthsAYear, number % MonthsAYear);
        return month is < 1 or > 12 ? 0 : (DayNumber.Of(new LocalDate(year, month, 1)) << LengthBits) + CalendarSystem.Iso.GetDaysInMonth(year, month);
    }
}
