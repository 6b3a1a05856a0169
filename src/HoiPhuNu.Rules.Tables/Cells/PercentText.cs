using System.Globalization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Percents: <c>75.42</c>, <c>75,42</c> and <c>75,42 %</c> are the same. One separator is that of the decimals; thousands are grouped only
/// where nothing else can be meant (<c>1.234,5</c>, <c>1 234</c>).
/// </summary>
internal static class PercentText
{
    /// <summary>As many digits as a <see cref="decimal"/> holds whatever they are.</summary>
    private const int MaxDigits = 28;

    /// <summary>Reads a percent that is not negative and keeps the decimals it was written with: <c>60,0</c> has one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var number = text is [.., '%'] ? Blanks.Trim(text[..^1]) : text;
        var separator = number.LastIndexOfAny('.', ',');
        var isGroupingOnly = separator < 0 || (number[separator] == '.' && number[..separator].Contains('.'));
        var whole = isGroupingOnly ? number : number[..separator];
        var decimals = isGroupingOnly ? [] : number[(separator + 1)..];
        var isWritten = isGroupingOnly || (decimals.Length > 0 && !decimals.ContainsAnyExceptInRange('0', '9'));
        return isWritten
            && WholeNumberText.TryUngroup(whole, out var digits)
            && digits.TrimStart('0').Length + decimals.Length <= MaxDigits
            && decimal.TryParse($"{digits}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
