using System.Buffers;
using System.Globalization;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Days as people type them: <c>1/5/25</c>, <c>01-05-2025</c>, <c>01.5.2025</c>, <c>2025/05/01</c>, with a time behind that is left out. The day comes first, as in Vietnam. Two digits of a year are read only
/// where no other century can be meant: 00 to 30 are this one's, 60 to 99 the last one's; of a birth date never.
/// </summary>
internal static class UsualDate
{
    private const int LastOfThisCentury = 30;
    private const int FirstOfTheLastCentury = 60;

    private static readonly SearchValues<char> TimeSigns = SearchValues.Create("0123456789:. AMPamp");

    /// <summary>Reads a day.</summary>
    public static bool TryRead(string text, bool shortYears, out LocalDate date)
    {
        date = default;
        var day = WithoutTime(text);
        var separator = day.IndexOfAny('/', '-', '.');
        if (separator < 0)
        {
            return false;
        }

        Span<Range> parts = stackalloc Range[4];
        if (day.Split(parts, day[separator]) != 3)
        {
            return false;
        }

        var first = Blanks.Trim(day[parts[0]]);
        var month = Blanks.Trim(day[parts[1]]);
        var last = Blanks.Trim(day[parts[2]]);
        return first.Length == 4
            ? DateText.TryRead($"{last}/{month}/{first}", out date)
            : YearOf(last, shortYears) is { } year && DateText.TryRead($"{first}/{month}/{year}", out date);
    }

    private static string? YearOf(ReadOnlySpan<char> text, bool shortYears)
    {
        if (text.Length == 4)
        {
            return text.ToString();
        }

        return shortYears && text.Length == 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year <= LastOfThisCentury ? $"20{text}" : year >= FirstOfTheLastCentury ? $"19{text}" : null
            : null;
    }

    /// <summary>The text before a time of day: <c>0:00</c>, <c>00:00:00</c>, <c>T00:00:00</c>.</summary>
    private static ReadOnlySpan<char> WithoutTime(string text)
    {
        var at = text.IndexOfAny(['T', ' ', '\u00A0']);
        return at > 0 && text.IndexOf(':', at) > 0 && !text.AsSpan(at + 1).ContainsAnyExcept(TimeSigns) ? text.AsSpan(0, at) : text;
    }
}
