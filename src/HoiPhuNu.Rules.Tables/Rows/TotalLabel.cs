using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>How people label the row that adds a table up: Tổng, Cộng, Tổng cộng, Tổng số, also “Tổng cộng toàn tỉnh” and “Cộng (I+II)”.</summary>
internal static partial class TotalLabel
{
    private const int MostLength = 60;

    /// <summary>Whether a text is such a label and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var label = Blanks.Trim(text);
        if (label.IsEmpty || label.Length > MostLength || char.ToLowerInvariant(label[0]) is not ('t' or 'c' or 'g'))
        {
            return false;
        }

        var letters = new StringBuilder(label.Length);
        foreach (var character in Folding.Fold(Parenthesis().Replace(label.ToString(), string.Empty)))
        {
            if (char.IsLetterOrDigit(character))
            {
                letters.Append(character);
            }
        }

        return Label().IsMatch(letters.ToString());
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Parenthesis();

    /// <summary>Folded: without blanks and marks, y as i.</summary>
    [GeneratedRegex("^(tong|cong|tongcong|congtong|tongso|total|grandtotal)(toan(quoc|tinh|thanhpho|huien|quan|xa|phuong|diaban|nganh|hoi))?$")]
    private static partial Regex Label();
}
