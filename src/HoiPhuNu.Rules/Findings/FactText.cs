using System.Globalization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// How values are written for people: in Vietnamese <c>1.234</c>, <c>75,42</c> and <c>31/12/2024</c>, in English <c>1,234</c>, <c>75.42</c>
/// and <c>2024-12-31</c>. Depends on no culture of the machine.
/// </summary>
public static class FactText
{
    private static readonly NumberFormatInfo VietnameseNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly LocalDatePattern VietnameseDates = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    /// <summary>The value in <paramref name="language"/>. Years are given as <see cref="string"/>, because an <see cref="int"/> is a count and is grouped.</summary>
    public static string Of(object value, Language language)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            string text => text,
            int number => Of((Int128)number, language),
            long number => Of((Int128)number, language),
            Int128 number => Of(number, language),
            decimal number => Of(number, language),
            LocalDate date => Of(date, language),
            Ratio ratio => ratio.ToPercent() is { } percent ? Of(percent, language) + "%" : "–",
            IWord word => language == Language.English ? word.Code : word.Vietnamese,
            IEnumerable<IWord> words => string.Join(", ", words.Select(word => Of(word, language))),
            IEnumerable<string> texts => string.Join(", ", texts),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
        };
    }

    /// <summary>A whole number with its groups of three.</summary>
    public static string Of(Int128 number, Language language) => number.ToString("N0", Numbers(language));

    /// <summary>A decimal with just the decimals it carries.</summary>
    public static string Of(decimal number, Language language) =>
        number.ToString($"N{number.Scale.ToString(CultureInfo.InvariantCulture)}", Numbers(language));

    /// <summary>A civil date.</summary>
    public static string Of(LocalDate date, Language language) =>
        (language == Language.English ? LocalDatePattern.Iso : VietnameseDates).Format(date);

    private static NumberFormatInfo Numbers(Language language) =>
        language == Language.English ? NumberFormatInfo.InvariantInfo : VietnameseNumbers;
}
