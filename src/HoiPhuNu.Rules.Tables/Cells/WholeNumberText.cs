using System.Globalization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Whole numbers as people in Vietnam write them: <c>1234</c>, <c>1.234</c>, <c>1 234</c>. Groups have exactly three digits, the first
/// one to three and no leading zero; one number is grouped in one way. <c>1,234</c> and <c>1.23</c> are not read: that would be a guess.
/// </summary>
internal static class WholeNumberText
{
    private const char MinusSign = '\u2212';

    private const int MaxDigits = 19;

    /// <summary>Reads a number that may be negative; <see langword="false"/> also for one beyond 64 bits.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var isNegative = text is ['-' or MinusSign, ..];
        return TryUngroup(isNegative ? text[1..] : text, out var digits)
            && long.TryParse(isNegative ? "-" + digits : digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The digits alone, without the separators of their groups; <see langword="false"/> where the grouping is not clear.</summary>
    public static bool TryUngroup(ReadOnlySpan<char> text, out string digits)
    {
        digits = string.Empty;
        var separator = text.IndexOfAnyExceptInRange('0', '9');
        if (separator < 0)
        {
            digits = text.TrimStart('0') is { Length: > 0 } significant ? significant.ToString() : new string('0', Math.Min(text.Length, 1));
            return digits.Length is > 0 and <= MaxDigits;
        }

        return text.Length <= 2 * MaxDigits && IsGrouped(text, separator) && TryUngroup(WithoutSeparators(text), out digits);
    }

    private static bool IsGrouped(ReadOnlySpan<char> text, int first)
    {
        if (first is < 1 or > 3 || text[0] == '0' || (text.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var at = first; at < text.Length; at += 4)
        {
            var isSeparator = text[at] == '.' ? text[first] == '.' : Blanks.IsDigitGroupBlank(text[at]) && text[first] != '.';
            if (!isSeparator || text.Slice(at + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutSeparators(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits[length++] = character;
            }
        }

        return digits[..length].ToString();
    }
}
