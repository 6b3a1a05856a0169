namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A key figure: what it is, how much, and a word beside it; it unfolds where there is something to unfold.</summary>
internal static class HtmlTile
{
    /// <summary>Writes it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="label">What it is.</param>
    /// <param name="value">How much.</param>
    /// <param name="note">A word beside it.</param>
    /// <param name="tone">A class for its colour, always beside words that say the same.</param>
    /// <param name="explain">What it unfolds into.</param>
    public static void Write(HtmlWriter html, string label, string value, string? note = null, string? tone = null, Action<HtmlWriter>? explain = null)
    {
        var look = tone is null ? "tile" : $"tile {tone}";
        using var tile = explain is null ? html.In("div", ("class", look)) : html.In("details", ("class", look));
        using (explain is null ? html.In("div", ("class", "face")) : html.In("summary", ("class", "face")))
        {
            html.Element("span", label, ("class", "label"));
            html.Element("strong", value);
            if (note is not null)
            {
                html.Element("span", note, ("class", "note"));
            }
        }

        if (explain is not null)
        {
            using var inside = html.In("div", ("class", "why"));
            explain(html);
        }
    }
}
