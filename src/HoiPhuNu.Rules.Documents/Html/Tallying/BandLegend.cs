using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>What the colours and shapes of bands mean.</summary>
internal static class BandLegend
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, PageWords words, DocumentTexts texts, bool withUnknown)
    {
        using var list = html.In("ul", ("class", "legend"));
        foreach (var band in words.Bands.Reverse())
        {
            Item(html, band.Code, words.Of(band));
        }

        if (withUnknown)
        {
            Item(html, "unknown", texts["page.band-none"]);
            Item(html, "own", texts["page.own-rate"]);
        }
    }

    /// <summary>One entry.</summary>
    public static void Item(HtmlWriter html, string look, string text)
    {
        using var item = html.In("li");
        html.Element("span", string.Empty, ("class", $"key {look}"));
        html.Text(text);
    }
}
