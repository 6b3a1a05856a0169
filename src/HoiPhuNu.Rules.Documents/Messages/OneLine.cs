using System.Buffers;

namespace HoiPhuNu.Rules.Documents.Messages;

/// <summary>
/// Foreign text made fit to stand inside one sentence, on a terminal and on a page. Whatever is written there goes through here: it is the one place that knows
/// which characters could play tricks. What programs read keeps its data as they are; see <see cref="Printing.EscapedJsonStream"/>.
/// </summary>
internal static class OneLine
{
    /// <summary>
    /// Control characters (line breaks, escape sequences), the marks and controls that turn the direction of writing around (U+061C, U+200E, U+200F, U+202A to
    /// U+202E, U+2066 to U+2069), and the separators of lines and paragraphs (U+2028, U+2029).
    /// </summary>
    private static readonly SearchValues<char> Tricks = SearchValues.Create(
        [.. Range(0x00, 0x1F), .. Range(0x7F, 0x9F), '\u061C', '\u200E', '\u200F', .. Range(0x2028, 0x202E), .. Range(0x2066, 0x2069)]);

    /// <summary>The text with a blank in place of each such character.</summary>
    public static string Of(string text) =>
        !text.AsSpan().ContainsAny(Tricks)
            ? text
            : string.Create(text.Length, text, static (line, source) => source.AsSpan().ReplaceAny(line, Tricks, ' '));

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
