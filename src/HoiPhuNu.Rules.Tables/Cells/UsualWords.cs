using System.Collections.Frozen;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>Usual words and abbreviations that stand in cells beside those that are written out; to be added to where forms show others.</summary>
internal static class UsualWords
{
    private static readonly FrozenDictionary<string, string> Levels = Of(
        ("cấp trung ương", "central"), ("TW", "central"), ("TƯ", "central"),
        ("cấp tỉnh", "province"), ("tỉnh, thành phố", "province"),
        ("cấp huyện", "district"), ("quận", "district"), ("thị xã", "district"), ("quận, huyện", "district"),
        ("xã", "commune"), ("phường", "commune"), ("thị trấn", "commune"), ("đặc khu", "commune"), ("cấp xã", "commune"), ("cấp cơ sở", "commune"), ("cơ sở Hội", "commune"), ("Hội cơ sở", "commune"));

    private static readonly FrozenDictionary<string, string> Ratings = Of(
        ("VM", "strong"), ("K", "fair"), ("TB", "average"), ("Y", "weak"));

    private static readonly FrozenDictionary<string, string> Marks = Of(
        ("x", "yes"), ("✓", "yes"), ("✔", "yes"), ("√", "yes"), ("☑", "yes"), ("TRUE", "yes"), ("đúng", "yes"), ("FALSE", "no"), ("sai", "no"), ("☐", "no"));

    private static readonly FrozenSet<string> Counted = new[]
    {
        "người", "hội viên", "HV", "phụ nữ", "PN", "chị", "đồng chí", "đ/c", "đc", "cán bộ", "CB", "chi hội", "CH", "chi hội trưởng", "CHT", "lượt", "lượt người", "lượt cán bộ", "cơ sở", "đơn vị", "máy", "máy tính", "bộ", "tổ", "nhóm", "CLB", "câu lạc bộ",
    }.Select(word => Folding.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The code of a level that a word says.</summary>
    public static string? LevelOf(string text) => Levels.GetValueOrDefault(Folding.Fold(text));

    /// <summary>The code of a rating that an abbreviation says.</summary>
    public static string? RatingOf(string text) => Ratings.GetValueOrDefault(Folding.Fold(text));

    /// <summary>The code of a source of women that a text names: "Cục Thống kê", "Niên giám 2024", "Công an xã". One that names both is none.</summary>
    public static string? SourceOf(string text)
    {
        var folded = Folding.Fold(text);
        var isStatistics = folded.Contains("thongke", StringComparison.Ordinal) || folded.Contains("niengiam", StringComparison.Ordinal);
        var isPolice = folded.Contains("congan", StringComparison.Ordinal);
        return isStatistics == isPolice ? null : isPolice ? "police" : "statistics";
    }

    /// <summary>Yes or no by a mark.</summary>
    public static string? YesOrNoOf(string text) => Marks.GetValueOrDefault(Folding.Fold(text));

    /// <summary>Whether a text behind a number says only what is counted. A word such as "nghìn" would change the number and is none.</summary>
    public static bool IsCounted(ReadOnlySpan<char> text) => Counted.Contains(Folding.Fold(text));

    private static FrozenDictionary<string, string> Of(params ReadOnlySpan<(string Text, string Code)> words)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (text, code) in words)
        {
            all[Folding.Fold(text)] = code;
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
