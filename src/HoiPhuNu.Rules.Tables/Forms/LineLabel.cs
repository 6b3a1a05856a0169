using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>What the label of a line says of it.</summary>
internal static partial class LineLabel
{
    private const int Longest = 200;

    /// <summary>What may follow a word of adding up; a unit may be called Cộng Hòa.</summary>
    private static readonly HashSet<string> Counted =
    [
        .. "tổng cộng số toàn hợp tỉnh thành phố huyện quận thị xã phường trấn đặc khu các cả cụm khối đơn vị địa bàn hội mục ngành và tp tx tt p x h q trực thuộc trên dưới cơ sở chi hội lhpn nhóm phần quốc bộ miền vùng"
            .Split(' ').Select(word => Folding.Fold(word)),
    ];

    private static readonly HashSet<string> Adding = [.. "tổng cộng toàn tc".Split(' ').Select(word => Folding.Fold(word))];

    /// <summary>Whether a label adds rows up: Tổng, Cộng, Toàn tỉnh, TC, Cụm thi đua số 1, Khối xã.</summary>
    public static bool AddsUp(string label)
    {
        if (label.Length is 0 or > Longest)
        {
            return false;
        }

        var words = WordsOf(Bracketed().Replace(Numeral().Replace(label, string.Empty), " "));
        if (words.Count == 0)
        {
            return false;
        }

        return words[0] is "cum" or "khoi" || (Adding.Contains(words[0]) && (words.Skip(1).All(IsCounted) || NamesSuperior(label)));
    }

    /// <summary>Whether it names a unit above communes: Huyện Sóc Sơn, TX. Sơn Tây, Tỉnh Hồng Lam.</summary>
    public static bool NamesSuperior(string label) => label.Length <= Longest && Superior().IsMatch(label);

    /// <summary>Whether it names a commune with its kind: Xã Tân Minh, P. 1, TT. Sóc Sơn, Đặc khu Phú Quốc.</summary>
    public static bool NamesCommune(string label) => label.Length <= Longest && Commune().IsMatch(label);

    /// <summary>Whether it is a roman numeral, as groups are numbered by.</summary>
    public static bool IsNumeral(string label) => label.Length <= 8 && OnlyNumeral().IsMatch(label);

    /// <summary>Whether a roman numeral stands before its words.</summary>
    public static bool HasNumeral(string label) => label.Length <= Longest && Numeral().IsMatch(label);

    /// <summary>Whether it is of what stands below a table: notes, signatures, copies to whom, telephone numbers.</summary>
    public static bool Ends(string text) => text.Length > 0 && (text.Length > Longest ? Ending().IsMatch(text[..Longest]) : Ending().IsMatch(text));

    private static bool IsCounted(string word) => Counted.Contains(word) || word.All(char.IsAsciiDigit) || word.All(letter => letter is 'i' or 'v' or 'x');

    private static List<string> WordsOf(string label) =>
        [.. Separator().Split(label).Where(word => word.Length > 0).Select(word => Folding.Fold(word)).Where(word => word.Length > 0)];

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[^\p{L}\p{M}\d]+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\s*[IVX]{1,6}\s*[.\)\-–:/]\s*")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^\s*[IVX]{1,6}\s*[.\)]?\s*$")]
    private static partial Regex OnlyNumeral();

    [GeneratedRegex(
        @"^\W*(?:(?:tổng|cộng|tổng\s+cộng|toàn)\s+)?(?:(?:[IVX]{1,6}|\d+)\s*[.\)\-–:]\s*)?(?:(?:hội\s+(?:lhpn|liên\s+hiệp\s+phụ\s+nữ|phụ\s+nữ)|hpn|ubnd)\s+)?(?:(?:huyện|quận|thị\s+xã|thành\s+phố|tỉnh)\s+\S|(?:h|q|tx|tp)\s*\.\s*\S|(?:tx|tp)\s+\S)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Superior();

    [GeneratedRegex(
        @"^\W*(?:\d+\s*[.\)\-–:]\s*)?(?:(?:hội\s+(?:lhpn|liên\s+hiệp\s+phụ\s+nữ|phụ\s+nữ)|hpn|ubnd)\s+)?(?:(?:xã|phường|thị\s+trấn|đặc\s+khu)\s+\S|(?:x|p|tt|đk)\s*\.\s*\S|(?:tt)\s+\S)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Commune();

    [GeneratedRegex(
        @"^\W*(?:ghi\s*chú|lưu\s*ý|chú\s*thích|nơi\s+nhận|người\s+(?:lập|tổng\s+hợp|báo\s+cáo|kiểm|viết)|lập\s+(?:biểu|bảng)|t\s*/?\s*m\s*[.:]|tm\s+|kt\s*[.:]|tl\s*[.:]|tuq\s*[.:]|q\s*\.\s*chủ|(?:phó\s+)?chủ\s+tịch|(?:phó\s+)?trưởng\s+ban|(?:phó\s+)?giám\s+đốc|ban\s+thường\s+vụ|ban\s+chấp\s+hành|thủ\s+trưởng|kế\s+toán|xác\s+nhận|đã\s+ký|\(?\s*ký|họ\s+và\s+tên\s*:|danh\s+sách\s+(?:này\s+)?(?:có|gồm)|nguồn\s*(?:số\s+liệu)?\s*:|đơn\s+vị\s+tính|(?:số\s+)?điện\s+thoại|đ\s*/?\s*t\s*[:.]|sđt|email|ngày\s*[\d.…_ ]+\s*tháng|tên\s+người)|,\s*ngày\s*[\d.…_ ]+\s*tháng|\./\.\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
