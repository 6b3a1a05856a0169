using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>One word of a written name. Where a tone mark stands in its syllable does not matter (hòa, hoà).</summary>
/// <param name="Letters">The word in small letters, its tones behind it.</param>
/// <param name="Folded">The same without any mark, i and y alike.</param>
internal readonly record struct NameWord(string Letters, string Folded)
{
    /// <summary>Whether the word is a number; it then stands without leading zeros.</summary>
    public bool IsNumber => Folded.Length > 0 && char.IsAsciiDigit(Folded[0]);

    /// <summary>The words of a text: letters and digits that stand together, one of the two kinds each. An apostrophe is no end of a word.</summary>
    public static List<NameWord> In(string text)
    {
        var words = new List<NameWord>();
        var nfc = VietnameseLetters.ToNfc(text);
        var start = -1;
        for (var at = 0; at <= nfc.Length; at++)
        {
            var isPart = at < nfc.Length && (char.IsLetterOrDigit(nfc[at]) || VietnameseLetters.IsMark(nfc[at]) || (start >= 0 && IsApostrophe(nfc[at])));
            if (start >= 0 && (!isPart || char.IsAsciiDigit(nfc[at]) != char.IsAsciiDigit(nfc[start])))
            {
                words.Add(Of(nfc.AsSpan(start, at - start)));
                start = -1;
            }

            if (isPart && start < 0)
            {
                start = at;
            }
        }

        return words;
    }

    private static NameWord Of(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            var number = text.TrimStart('0') is { Length: > 0 } digits ? digits.ToString() : "0";
            return new NameWord(number, number);
        }

        var (letters, tones) = (new List<char>(text.Length), new List<char>(1));
        foreach (var character in text)
        {
            if (IsApostrophe(character))
            {
                continue;
            }

            if (VietnameseLetters.TryTakeTone(char.ToLowerInvariant(character), out var bare, out var tone))
            {
                tones.Add(tone);
            }

            letters.Add(bare == 'ð' ? 'đ' : bare);
        }

        return new NameWord(new string([.. letters, .. tones]), Folding.Fold(new string([.. letters])));
    }

    private static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u2018' or '`' or '\u00B4' or '\u02BC';
}
