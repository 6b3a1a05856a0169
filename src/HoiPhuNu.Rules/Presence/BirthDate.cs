using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// A birth date, known to the day, the month or only the year (common for older women). It counts as the last day of what is known:
/// 1950 counts as 1950-12-31. Rule AGE-2 [outside]. <see langword="default"/> is the first day of the calendar.
/// </summary>
[JsonConverter(typeof(BirthDateJsonConverter))]
public readonly record struct BirthDate : ISpanParsable<BirthDate>
{
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");

    private BirthDate(LocalDate latestDay, BirthDatePrecision precision)
    {
        LatestDay = latestDay;
        Precision = precision;
    }

    /// <summary>The day the birth date counts as: the last one it can be.</summary>
    public LocalDate LatestDay { get; }

    /// <summary>The first day it can be.</summary>
    internal LocalDate FirstDay => Precision switch
    {
        BirthDatePrecision.Year => new LocalDate(LatestDay.Year, 1, 1),
        BirthDatePrecision.Month => new LocalDate(LatestDay.Year, LatestDay.Month, 1),
        _ => LatestDay,
    };

    /// <summary>How exactly it is known.</summary>
    public BirthDatePrecision Precision { get; }

    /// <summary>A birth date known to the day.</summary>
    public static BirthDate OfDay(LocalDate day) => new(day, BirthDatePrecision.Day);

    /// <summary>A birth date known to the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static BirthDate OfMonth(int year, int month) =>
        new(new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth), BirthDatePrecision.Month);

    /// <summary>A birth date known to the year only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static BirthDate OfYear(int year) => new(new LocalDate(year, 12, 31), BirthDatePrecision.Year);

    /// <summary>Reads <c>1950-06-12</c>, <c>1950-06</c> or <c>1950</c>.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static BirthDate Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static BirthDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static BirthDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var birth) ? birth : throw new FormatException("Not a birth date such as 1950-06-12, 1950-06 or 1950.");

    /// <summary>Reads <c>1950-06-12</c>, <c>1950-06</c> or <c>1950</c>; <see langword="false"/> when the text is something else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BirthDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out BirthDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BirthDate result)
    {
        result = default;
        if (s.Length < 4 || !int.TryParse(s[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
        {
            return false;
        }

        switch (s.Length)
        {
            case 4:
                result = OfYear(year);
                return true;
            case 7 when s[4] == '-' && int.TryParse(s[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12:
                result = OfMonth(year, month);
                return true;
            case 10 when LocalDatePattern.Iso.Parse(s.ToString()) is { Success: true } day:
                result = OfDay(day.Value);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What is known, in ISO form; <see cref="Parse(string)"/> reads it back.</summary>
    public override string ToString() => Precision switch
    {
        BirthDatePrecision.Year => LatestDay.Year.ToString("0000", CultureInfo.InvariantCulture),
        BirthDatePrecision.Month => MonthPattern.Format(LatestDay),
        _ => LocalDatePattern.Iso.Format(LatestDay),
    };
}
