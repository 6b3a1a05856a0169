using System.Buffers;

namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>
/// TCVN 5712:1993, set VN3, as texts of fonts such as <c>.VnTime</c> are stored: one byte per letter, which spreadsheets keep as the Latin character of
/// that number. It has no capitals with a tone; those are written in a font of capitals (<see cref="LegacyEncoding.Tcvn3Capitals"/>).
/// </summary>
internal static class Tcvn3
{
    private const char First = '\u00A1';

    /// <summary>The letters from A1 to FE; a dot where the set has none.</summary>
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......" // A1–C4
        + ".ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò" // C5–DF
        + ".ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"; // E0–FE

    /// <summary>Characters that the set leaves free and that are no letters: signs that the fonts show as they are.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\u00A0¯°±²³´º¿€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›");

    /// <summary>The character of a letter; itself where it is no Vietnamese letter.</summary>
    /// <returns><see langword="false"/> where no text of this set has such a character: it is of Unicode.</returns>
    public static bool TryLetter(char character, out char letter)
    {
        letter = character;
        if (character < First)
        {
            return true;
        }

        if (character - First < Letters.Length && Letters[character - First] is not '.' and var known)
        {
            letter = known;
            return true;
        }

        return Signs.Contains(character);
    }
}
