using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>Says what a column of an upright form holds, by its heading.</summary>
internal static partial class ValueHeading
{
    /// <summary>The kind.</summary>
    /// <param name="header">The heading; empty where there is none.</param>
    /// <param name="year">The year of the form.</param>
    public static ValueKind Of(string header, int? year)
    {
        var usual = Wordings.Usual;
        var words = usual.WordsOf(header);
        if (words.Count == 0 || usual.Is("neutral", words))
        {
            return HeadingText.Years(header).Any(named => named != (year ?? named)) ? ValueKind.Other : ValueKind.Plain;
        }

        if (LineLabel.NamesCommune(header) || LineLabel.NamesSuperior(header))
        {
            return ValueKind.Unit;
        }

        if (Compared().IsMatch(header) || LineLabel.AddsUp(header) || Shrinks(words, "plan") || Shrinks(words, "before") || Shrinks(words, "part")
            || (year is { } own && HeadingText.Years(header).ToList() is { Count: > 0 } years && !years.Contains(own)))
        {
            return ValueKind.Other;
        }

        return usual.Without(words, "whole").Where(word => !IsPlain(word)).Any() ? ValueKind.Unit : ValueKind.Plain;

        bool Shrinks(IReadOnlyList<string> said, string kind) => usual.Without(said, kind).Count < said.Count;
    }

    private static bool IsPlain(string word) => word is "so" or "lieu" or "luong" or "tong" or "cong" or "ket" or "qua" or "thuc" or "hien" or "gia" or "tri" or "dat" or "duoc" or "nam" or "co" or "hien" or "nay"
        || word.All(char.IsAsciiDigit);

    [GeneratedRegex(@"so\s+(?:sánh|với)|tăng|giảm|chênh|tỷ\s+lệ|tỉ\s+lệ|%|ghi\s*chú|đvt|đơn\s+vị\s+tính|đạt\s+%|cùng\s+kỳ|chỉ\s+tiêu\s+giao|mã\s+số", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();
}
