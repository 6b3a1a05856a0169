using System.Text;

namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>Reads a text of a legacy font as the letters that it shows, in Unicode (NFC). A text of Unicode that only stands in such a font is left as it is.</summary>
internal static class LegacyText
{
    /// <summary>Reads it.</summary>
    /// <param name="text">The text as it is stored.</param>
    /// <param name="encoding">How its font lays out letters.</param>
    /// <param name="read">What it shows.</param>
    /// <returns>Whether that is anything else than what is stored.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, LegacyEncoding encoding, out string read)
    {
        read = string.Empty;
        if (encoding != LegacyEncoding.Tcvn3Capitals && !text.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            return false;
        }

        var letters = new StringBuilder(text.Length);
        if (!(encoding == LegacyEncoding.Vni ? TryVni(text, letters) : TryTcvn3(text, letters, encoding == LegacyEncoding.Tcvn3Capitals)))
        {
            return false;
        }

        read = letters.ToString();
        return !text.SequenceEqual(read);
    }

    /// <summary>Whether a text of which no font is known looks like one of a legacy font: signs of it stand where no letter of Unicode does.</summary>
    public static bool LooksLike(string text, LegacyEncoding encoding)
    {
        if (text.Length > 400 || !TryRead(text, encoding, out _))
        {
            return false;
        }

        for (var at = 1; at < text.Length; at++)
        {
            if (encoding == LegacyEncoding.Vni
                ? char.ToUpperInvariant(text[at - 1]) is 'A' or 'E' && Vni.TryMarked(text[at - 1], text[at], out _)
                : (char.IsAsciiLetter(text[at - 1]) && IsSignOfLetter(text[at])) || (IsSignOfLetter(text[at - 1]) && char.IsAsciiLetter(text[at])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sign, not a letter, that stands for a letter.</summary>
    private static bool IsSignOfLetter(char character) => character > '\u00A0' && !char.IsLetter(character) && Tcvn3.TryLetter(character, out var letter) && letter != character;

    private static bool TryTcvn3(ReadOnlySpan<char> text, StringBuilder letters, bool areCapitals)
    {
        foreach (var character in text)
        {
            if (!Tcvn3.TryLetter(character, out var letter))
            {
                return false;
            }

            letters.Append(areCapitals ? char.ToUpperInvariant(letter) : letter);
        }

        return true;
    }

    private static bool TryVni(ReadOnlySpan<char> text, StringBuilder letters)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && Vni.TryMarked(text[at], text[at + 1], out var letter))
            {
                at++;
            }
            else if (!Vni.TryLetter(text[at], out letter))
            {
                return false;
            }

            letters.Append(letter);
        }

        return true;
    }
}
