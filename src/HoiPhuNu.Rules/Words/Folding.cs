using System.Text;

namespace HoiPhuNu.Rules.Words;

/// <summary>
/// What of a header or a word matters for recognising it: case, blanks, Unicode form, diacritics and their placement, đ/d and i/y do not.
/// Depends on no culture.
/// </summary>
internal static class Folding
{
    /// <summary>The folded text: "Tỷ lệ" and "ti LE" are both <c>tile</c>.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Blanks.IsBlank(character) && !VietnameseLetters.IsMark(character))
            {
                folded.Append(Fold(character));
            }
        }

        return folded.ToString();
    }

    private static char Fold(char character) => char.ToLowerInvariant(VietnameseLetters.Unmarked(character)) switch
    {
        'đ' or 'ð' => 'd',
        'y' => 'i',
        var letter => letter,
    };
}
