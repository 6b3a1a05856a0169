using System.Collections.Frozen;
using System.Text;

namespace HoiPhuNu.Rules.Words;

/// <summary>
/// The Vietnamese letters with their marks. An own table, because <see cref="string.Normalize()"/> does nothing in programs that run
/// without culture data.
/// </summary>
internal static class VietnameseLetters
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>The tone marks in the order of <see cref="Rows"/>: grave, acute, hook above, tilde, dot below.</summary>
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>Each row is a letter without tone and then with each of <see cref="Tones"/>.</summary>
    private static readonly string[] Rows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
        "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    /// <summary>Letter, mark, letter with the mark (circumflex, breve, horn).</summary>
    private static readonly string[] Shapes =
    [
        "a\u0302â", "a\u0306ă", "e\u0302ê", "o\u0302ô", "o\u031Bơ", "u\u031Bư",
        "A\u0302Â", "A\u0306Ă", "E\u0302Ê", "O\u0302Ô", "O\u031BƠ", "U\u031BƯ",
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Compositions().ToFrozenDictionary();

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Parts =
        Compositions().ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Whether the character is a mark on the letter before it.</summary>
    public static bool IsMark(char character) => character is >= FirstMark and <= LastMark;

    /// <summary>The letter without any mark; another character as it is. (đ is a letter of its own.)</summary>
    public static char Unmarked(char character)
    {
        while (character > '\u007F' && Parts.TryGetValue(character, out var parts))
        {
            character = parts.Letter;
        }

        return character;
    }

    /// <summary>Takes the tone off a letter; its shape (â, ơ) stays. <see langword="false"/> where it carries none.</summary>
    public static bool TryTakeTone(char letter, out char bare, out char tone)
    {
        if (letter > '\u007F' && Parts.TryGetValue(letter, out var parts) && Tones.Contains(parts.Mark))
        {
            (bare, tone) = parts;
            return true;
        }

        (bare, tone) = (letter, default);
        return false;
    }

    /// <summary>
    /// The text with Vietnamese letters in one piece (NFC) however their marks were written, in whatever order. Marks that make no
    /// Vietnamese letter stay as they are.
    /// </summary>
    public static string ToNfc(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, LastMark))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (composed.Length > 0 && IsMark(character) && TryCompose(composed[^1], Canonical(character), out var letter))
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    /// <summary>A mark joins a letter that may carry a tone already: ẹ and a circumflex are ệ.</summary>
    private static bool TryCompose(char letter, char mark, out char composed)
    {
        if (Composed.TryGetValue((letter, mark), out composed))
        {
            return true;
        }

        return Parts.TryGetValue(letter, out var parts)
            && Composed.TryGetValue((parts.Letter, mark), out var shaped)
            && Composed.TryGetValue((shaped, parts.Mark), out composed);
    }

    private static IEnumerable<KeyValuePair<(char Letter, char Mark), char>> Compositions()
    {
        var toned = Rows.SelectMany(row => Tones.Select((tone, index) => KeyValuePair.Create((row[0], tone), row[index + 1])));
        return toned.Concat(Shapes.Select(shape => KeyValuePair.Create((shape[0], shape[1]), shape[2])));
    }

    /// <summary>Two tone marks have a deprecated double.</summary>
    private static char Canonical(char mark) => mark switch
    {
        '\u0340' => '\u0300',
        '\u0341' => '\u0301',
        _ => mark,
    };
}
