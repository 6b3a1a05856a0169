using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>The words of a heading, as wordings are compared: folded, without brackets, ordinals and signs.</summary>
internal static partial class HeadingText
{
    /// <summary>More words than any heading of a column has.</summary>
    public const int MostWords = 40;

    /// <summary>The words; none where the heading is longer than any.</summary>
    public static string[] Words(string heading)
    {
        var text = heading.Length > 400 ? string.Empty : Bracketed().Replace(heading, " ");
        text = Ordinal().Replace(text, string.Empty);
        text = AtLeast().Replace(text, " từ $1 tuổi trở lên ");
        text = AndMore().Replace(text, " từ $1 tuổi trở lên ");
        text = UntilDay().Replace(text, " ");
        text = YearWord().Replace(text, " ");
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || VietnameseLetters.IsMark(character) || character == '%')
            {
                word.Append(character);
                continue;
            }

            Close();
        }

        Close();
        return words.Count > MostWords ? [] : [.. words];

        void Close()
        {
            if (word.Length > 0)
            {
                words.Add(Folding.Fold(word.ToString()));
                word.Clear();
            }
        }
    }

    /// <summary>The years that a heading names.</summary>
    public static IEnumerable<int> Years(string heading) =>
        heading.Length > 400 ? [] : Year().Matches(heading).Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Bracketed();

    /// <summary>"1.", "1.1", "a)", "II.", "-", "+" in front, also several.</summary>
    [GeneratedRegex(@"^\s*(?:(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])\s*[.\):]\s*|[-–—+*•:]\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:≥|>\s*=|từ)\s*(\d{2})\s*(?:tuổi|t)?(?:\s*trở\s*lên)?(?![\d\p{L}])", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"(?<!\d)(\d{2})\s*(?:t|tuổi)?\s*\+", RegexOptions.IgnoreCase)]
    private static partial Regex AndMore();

    [GeneratedRegex(@"(?:(?:tính|có|tính\s*có)\s*)?đến\s*(?:hết\s*)?(?:ngày\s*)?\d{1,2}\s*[/.\-]\s*\d{1,2}(?:\s*[/.\-]\s*\d{2,4})?", RegexOptions.IgnoreCase)]
    private static partial Regex UntilDay();

    [GeneratedRegex(@"(?:(?:trong|cuối|hết|đến)\s*)*năm\s*(?:19|20)\d{2}(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex YearWord();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Year();
}
