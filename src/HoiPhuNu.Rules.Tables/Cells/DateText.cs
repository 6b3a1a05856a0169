using System.Globalization;
using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Dates: <c>2024-12-31</c> or <c>31/12/2024</c>; birth dates also <c>1950</c>, <c>1950-06</c>, <c>06/1950</c> (AGE-2).
/// A year before any living memory is a slip of the pen and is not read; of a birth date it is read, and the tally doubts it (DATA-17).
/// 9999-12-31 is how some programs say "no end".
/// </summary>
internal static class DateText
{
    private const int FirstYear = 1900;
    private const int FirstYearOfBirth = 1800;
    private const int LastYear = 9999;

    /// <summary>Reads a day.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate date) => TryRead(text, FirstYear, out date);

    /// <summary>Reads a birth date, known to the day, the month or the year.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out BirthDate birth)
    {
        birth = default;
        if (TryRead(text, FirstYearOfBirth, out var day))
        {
            birth = BirthDate.OfDay(day);
            return true;
        }

        if (TryYear(text, FirstYearOfBirth, out var yearAlone))
        {
            birth = BirthDate.OfYear(yearAlone);
            return true;
        }

        var slash = text.IndexOf('/');
        var isRead = slash > 0
            ? TryMonth(text[..slash], out var month) & TryYear(text[(slash + 1)..], FirstYearOfBirth, out var year)
            : TryIsoMonth(text, out year, out month);
        birth = isRead ? BirthDate.OfMonth(year, month) : default;
        return isRead;
    }

    /// <summary>Reads a year of four digits, whatever term it lies in.</summary>
    public static bool TryAnyYear(ReadOnlySpan<char> text, out int year) => TryDigits(text, 4, 4, out year) && year >= 1000;

    private static bool TryRead(ReadOnlySpan<char> text, int firstYear, out LocalDate date)
    {
        if (text.Length == 10 && text[4] == '-' && text[7] == '-')
        {
            return TryDate(text[..4], text[5..7], text[8..], firstYear, out date);
        }

        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, '/') == 3)
        {
            return TryDate(text[parts[2]], text[parts[1]], text[parts[0]], firstYear, out date);
        }

        date = default;
        return false;
    }

    private static bool TryIsoMonth(ReadOnlySpan<char> text, out int year, out int month)
    {
        year = month = 0;
        return text.Length == 7 && text[4] == '-' && TryYear(text[..4], FirstYearOfBirth, out year) && TryMonth(text[5..], out month);
    }

    private static bool TryDate(ReadOnlySpan<char> yearText, ReadOnlySpan<char> monthText, ReadOnlySpan<char> dayText, int firstYear, out LocalDate date)
    {
        date = default;
        if (!TryYear(yearText, firstYear, out var year) || !TryMonth(monthText, out var month) || !TryDigits(dayText, 1, 2, out var day)
            || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, int firstYear, out int year) => TryDigits(text, 4, 4, out year) && year >= firstYear && year <= LastYear;

    private static bool TryMonth(ReadOnlySpan<char> text, out int month) => TryDigits(text, 1, 2, out month) && month is >= 1 and <= 12;

    private static bool TryDigits(ReadOnlySpan<char> text, int least, int most, out int value)
    {
        value = 0;
        return text.Length >= least && text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
