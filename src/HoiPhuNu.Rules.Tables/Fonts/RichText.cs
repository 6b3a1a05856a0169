using System.Text;

namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>A text of several fonts, read run by run: the font of a run precedes that of the cell.</summary>
internal static class RichText
{
    /// <summary>Reads it.</summary>
    /// <param name="text">All of the text as it is stored.</param>
    /// <param name="runs">Where which font begins, in order; what stands before the first one has the font of the cell.</param>
    /// <param name="font">The font of the cell.</param>
    /// <returns>What it shows, and the first legacy font that was read otherwise than it is stored; nothing where none was.</returns>
    public static (string Text, string? LegacyFont) Read(string text, IReadOnlyList<FontRun> runs, string? font)
    {
        string? legacy = null;
        var shown = new StringBuilder(text.Length);
        var start = 0;
        var own = font;
        foreach (var run in runs)
        {
            var end = Math.Clamp(run.Start, start, text.Length);
            Append(start, end);
            (start, own) = (end, run.Font ?? font);
        }

        Append(start, text.Length);
        return (legacy is null ? text : shown.ToString(), legacy);

        void Append(int from, int to)
        {
            if (LegacyFont.Of(own) is { } encoding && LegacyText.TryRead(text.AsSpan(from, to - from), encoding, out var read))
            {
                legacy ??= own;
                shown.Append(read);
            }
            else
            {
                shown.Append(text, from, to - from);
            }
        }
    }
}
