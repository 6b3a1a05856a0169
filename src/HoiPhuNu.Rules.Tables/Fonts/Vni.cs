using System.Collections.Frozen;

namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>
/// VNI for Windows, as texts of fonts such as <c>VNI-Times</c> are stored: a vowel and behind it one character for its marks; ơ, ư, đ and the letters of i
/// (and ỵ) are one character. A mark has a small and a capital form; the vowel says which letter it is.
/// </summary>
internal static class Vni
{
    /// <summary>Letters that stand by themselves: character, letter.</summary>
    private const string Single = "ñđôơöưííììæỉóĩòịîỵ";

    /// <summary>The marks on a vowel without shape, and on ơ and ư: grave, acute, hook above, tilde, dot below.</summary>
    private const string Tones = "øùûõï";

    /// <summary>The marks of a circumflex: alone, then with each tone.</summary>
    private const string Circumflex = "âàáåãä";

    /// <summary>The marks of a breve: alone, then with each tone.</summary>
    private const string Breve = "êèéúüë";

    private static readonly FrozenDictionary<char, char> Alone = Pairs(Single).SelectMany(Cases).ToFrozenDictionary();

    private static readonly FrozenDictionary<(char Vowel, char Mark), char> Marked =
        Rows().SelectMany(row => row.Marks.Zip(row.Letters, (mark, letter) => (row.Vowel, Mark: mark, Letter: letter)))
            .SelectMany(each => new[]
            {
                (Key: (each.Vowel, each.Mark), Letter: each.Letter),
                (Key: (each.Vowel, Upper(each.Mark)), Letter: each.Letter),
                (Key: (Upper(each.Vowel), each.Mark), Letter: Upper(each.Letter)),
                (Key: (Upper(each.Vowel), Upper(each.Mark)), Letter: Upper(each.Letter)),
            })
            .ToFrozenDictionary(each => each.Key, each => each.Letter);

    private static readonly FrozenSet<char> Marks = $"{Tones}{Circumflex}{Breve}".SelectMany(mark => new[] { mark, Upper(mark) }).ToFrozenSet();

    /// <summary>The letter that a vowel and the mark behind it are.</summary>
    public static bool TryMarked(char vowel, char mark, out char letter) => Marked.TryGetValue((vowel, mark), out letter);

    /// <summary>The letter that a character is by itself; itself where it is no Vietnamese letter.</summary>
    /// <returns><see langword="false"/> where no text of this set has such a character there: a mark without its vowel, or a letter of Unicode.</returns>
    public static bool TryLetter(char character, out char letter)
    {
        if (Alone.TryGetValue(character, out letter))
        {
            return true;
        }

        letter = character;
        return !Marks.Contains(character) && (character < '\u0080' || !char.IsLetter(character)) && !Words.VietnameseLetters.IsMark(character);
    }

    private static IEnumerable<(char Vowel, string Marks, string Letters)> Rows() =>
    [
        ('a', Tones, "àáảãạ"), ('e', Tones, "èéẻẽẹ"), ('o', Tones, "òóỏõọ"), ('u', Tones, "ùúủũụ"), ('y', Tones[..4], "ỳýỷỹ"),
        ('ô', Tones, "ờớởỡợ"), ('ö', Tones, "ừứửữự"),
        ('a', Circumflex, "âầấẩẫậ"), ('e', Circumflex, "êềếểễệ"), ('o', Circumflex, "ôồốổỗộ"), ('a', Breve, "ăằắẳẵặ"),
    ];

    private static IEnumerable<(char Character, char Letter)> Pairs(string pairs)
    {
        for (var at = 0; at < pairs.Length; at += 2)
        {
            yield return (pairs[at], pairs[at + 1]);
        }
    }

    private static IEnumerable<KeyValuePair<char, char>> Cases((char Character, char Letter) pair) =>
        [new(pair.Character, pair.Letter), new(Upper(pair.Character), Upper(pair.Letter))];

    private static char Upper(char letter) => char.ToUpperInvariant(letter);
}
