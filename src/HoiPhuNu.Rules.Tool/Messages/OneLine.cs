namespace HoiPhuNu.Rules.Tool.Messages;

/// <summary>Foreign text made fit to stand inside one sentence on a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text without line breaks and other control characters, which could also play tricks on a terminal.</summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 && !text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
            ? text
            : string.Create(text.Length, text, static (line, source) =>
            {
                for (var i = 0; i < line.Length; i++)
                {
                    line[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            });
}
