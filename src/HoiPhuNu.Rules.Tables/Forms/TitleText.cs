using System.Globalization;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>What stands over a table, or below it, and is no part of it: who writes, what of, signatures.</summary>
internal static partial class TitleText
{
    private const int Longest = 400;

    /// <summary>Whether a row is of a title, not of headers: any of its texts is one of those that every form has.</summary>
    public static bool Is(HeadRow row) => row.Cells.Any(text => text.Length is > 0 and <= Longest && Title().IsMatch(text));

    /// <summary>The year that titles say a table is of; nothing where they say none, or several. The day and place of a signature say none.</summary>
    public static int? YearIn(IEnumerable<string> texts)
    {
        var years = texts.Where(text => text.Length is > 0 and <= Longest && !SignedOn().IsMatch(text) && !Reference().IsMatch(text))
            .SelectMany(text => OfYear().Matches(text).Concat(UntilDay().Matches(text)))
            .Select(match => int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture))
            .Distinct()
            .Take(2)
            .ToList();
        return years is [var only] ? only : null;
    }

    /// <summary>The unit that titles say a table is of ("HỘI LHPN TỈNH HỒNG LAM"); nothing where they name none.</summary>
    public static string? UnitIn(IEnumerable<string> texts) => UnitsIn(texts).FirstOrDefault();

    /// <summary>All units that titles name, in order.</summary>
    public static IEnumerable<string> UnitsIn(IEnumerable<string> texts) => texts
        .Select(text => text.Length <= Longest ? Body().Replace(text.Trim(), string.Empty) : string.Empty)
        .Where(text => text.Length <= 100 && OfUnit().IsMatch(text));

    /// <summary>Whose report it is, before the unit: "Hội LHPN", "UBND", "Công an", "Đơn vị:".</summary>
    [GeneratedRegex(@"^\W*(?:(?:tên\s+)?đơn\s+vị(?:\s+báo\s+cáo)?\s*:\s*)?(?:(?:bch|ban\s+chấp\s+hành|ban\s+thường\s+vụ|btv)\s+)?(?:hội\s+(?:lhpn|liên\s+hiệp\s+phụ\s+nữ|phụ\s+nữ)|hpn|ubnd|công\s+an|chi\s+cục\s+thống\s+kê|cục\s+thống\s+kê)?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Body();

    [GeneratedRegex(@"^(?:tỉnh|thành\s+phố|tp\.?|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn|đặc\s+khu)\s+(?!phố\b)[^\d,;:]+(?:\d+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OfUnit();

    [GeneratedRegex(
        @"cộng\s+h[oò]a|độc\s+lập|hội\s+liên\s+hiệp|hội\s+lhpn|hội\s+phụ\s+nữ|đơn\s+vị\s+tính|đvt|^\W*biểu|mẫu\s+số|phụ\s+lục|kèm\s+theo|ban\s+hành|ngày\s+\d+|ngày\s*…|^\W*$|^\W*báo\s+cáo|danh\s+sách|tổng\s+hợp|kết\s+quả\s+thực\s+hiện\s+chỉ|số\s+liệu\s+năm|năm\s+\d{4}\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    /// <summary>"Hồng Lam, ngày 10 tháng 12 năm 2025".</summary>
    [GeneratedRegex(@"ngày\s*[\d.…_ ]+\s*tháng\s*[\d.…_ ]+\s*năm", RegexOptions.IgnoreCase)]
    private static partial Regex SignedOn();

    /// <summary>"Kèm theo Báo cáo số 145/BC-BTV ngày 10/12/2025", "Nghị quyết …".</summary>
    [GeneratedRegex(@"kèm\s+theo|công\s+văn|quyết\s+định|nghị\s+quyết|thông\s+tư|căn\s+cứ", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<!tháng\s*\d{0,2}\s*)năm\s+(?<year>(?:19|20)\d{2})(?!\d|\s*[-–]\s*\d)", RegexOptions.IgnoreCase)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*(?<year>(?:19|20)\d{2})", RegexOptions.IgnoreCase)]
    private static partial Regex UntilDay();
}
