using System.Globalization;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Whole numbers as programs and people elsewhere write them: with decimals that are zeros (<c>170.0</c>, <c>170,00</c>; three zeros are a group), and grouped the English way where that was asked for.
/// </summary>
internal static class UsualNumber
{
    /// <summary>Reads one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, NumberStyle numbers, out long value, out CellForm form)
    {
        form = CellForm.AsWritten;
        if (numbers == NumberStyle.English)
        {
            return TryEnglish(text, out value, out form);
        }

        if (WholeNumberText.TryRead(text, out value))
        {
            return true;
        }

        var separator = text.LastIndexOfAny('.', ',');
        var isGroupedBySame = separator > 0 && text[..separator].Contains(text[separator]);
        if (separator <= 0 || isGroupedBySame || !AreZeros(text[(separator + 1)..]) || text.Length - separator - 1 == 3 || !WholeNumberText.TryRead(text[..separator], out value))
        {
            return false;
        }

        form = CellForm.ZeroDecimals;
        return true;
    }

    /// <summary>Commas group, by three; a point is that of decimals, of which a whole number has only zeros.</summary>
    private static bool TryEnglish(ReadOnlySpan<char> text, out long value, out CellForm form)
    {
        (value, form) = (0, CellForm.AsWritten);
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if ((point >= 0 && !AreZeros(text[(point + 1)..])) || !TryUngroup(whole, out var digits))
        {
            return false;
        }

        form = whole.Contains(',') ? CellForm.EnglishGroups : point >= 0 ? CellForm.ZeroDecimals : CellForm.AsWritten;
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A percent written the English way: <c>1,075.42</c>. It then stands as everywhere else.</summary>
    public static string? EnglishPercent(string text) =>
        text.Contains(',', StringComparison.Ordinal)
            ? text.IndexOf('.', StringComparison.Ordinal) is var point && TryUngroup(text.AsSpan(0, point < 0 ? text.TrimEnd('%', ' ').Length : point), out var digits) ? digits + (point < 0 ? string.Empty : text[point..]) : null
            : text;

    private static bool TryUngroup(ReadOnlySpan<char> text, out string digits)
    {
        var start = text is ['-' or '\u2212', ..] ? 1 : 0;
        var groups = text[start..];
        digits = string.Concat(start == 1 ? "-" : string.Empty, groups.ToString().Replace(",", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal));
        var first = groups.IndexOf(',');
        if (first < 0)
        {
            return groups.Length > 0 && WholeNumberText.TryUngroup(groups, out _) && !groups.Contains('.');
        }

        if (first is < 1 or > 3 || groups[0] == '0' || (groups.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var at = 0; at < groups.Length; at++)
        {
            var isComma = at >= first && (at - first) % 4 == 0;
            if (isComma ? groups[at] != ',' : !char.IsAsciiDigit(groups[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreZeros(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept('0');
}
