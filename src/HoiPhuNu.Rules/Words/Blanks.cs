namespace HoiPhuNu.Rules.Words;

/// <summary>What people do not see: blanks of every width, line breaks, and characters of no width.</summary>
internal static class Blanks
{
    /// <summary>Whether the character is a blank: white space (the no-break ones too), a zero-width space or joiner, a stray byte order mark.</summary>
    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\u00AD' or '\u180E' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Whether people group the digits of a number with it: a space, a no-break space, a narrow or a thin one.</summary>
    public static bool IsDigitGroupBlank(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009';

    /// <summary>The text without blanks around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }
}
