using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The bases to support, with the reasons of each.</summary>
internal sealed class SupportSection(TallyScope scope, PageWords words, DocumentTexts texts)
{
    private const int RowsTogether = 200;

    /// <summary>Writes the list.</summary>
    public void Write(HtmlWriter html)
    {
        var marked = scope.Units.Where(figures => figures.Support is { Needed: Answer.Yes })
            .OrderBy(figures => figures.Parent?.Code, StringComparer.Ordinal)
            .ThenBy(figures => figures.Unit.Code, StringComparer.Ordinal)
            .ToList();
        var unknown = scope.Units.Count(figures => figures.Support is { Needed: Answer.CannotTell });
        html.Element("p", texts.With("page.support-caption", ("count", marked.Count)) + (unknown > 0 ? " " + texts.With("page.support-unknown", ("count", unknown)) : string.Empty));
        using var rows = html.In("div", ("class", marked.Count > HtmlPage.LongTable ? "long" : null));
        var parts = marked.Chunk(RowsTogether).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            WriteTable(html, parts.Count == 1 ? null : texts.With("page.part", ("name", texts["page.support"]), ("part", i + 1), ("of", parts.Count)), parts[i]);
        }
    }

    private void WriteTable(HtmlWriter html, string? caption, UnitFigures[] marked)
    {
        using var piece = html.In("div", ("class", "piece"));
        using var table = html.In("table", ("class", "support"));
        html.Element("caption", caption ?? texts["page.support"], ("class", caption is null ? "hidden-text" : null));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.unit"], ("scope", "col"), ("class", "c-name"));
            html.Element("th", texts["page.superior"], ("scope", "col"), ("class", "c-name wide"));
            html.Element("th", texts["tally.rate"], ("scope", "col"), ("class", "c-figure"));
            html.Element("th", texts["page.reasons"], ("scope", "col"));
        }

        using var body = html.In("tbody");
        foreach (var figures in marked)
        {
            using var row = html.In("tr");
            using (html.In("th", ("scope", "row"), ("class", "name")))
            {
                html.Foreign(figures.Unit.Name);
                html.Element("span", figures.Unit.Code, ("class", "sub"));
            }

            html.ForeignElement("td", figures.Parent?.Name ?? string.Empty, ("class", "wide"));
            html.Element("td", words.Rate(figures), ("class", "figure"));
            html.Element("td", PageWords.Capital(string.Join("; ", figures.Support!.Reasons.Select(words.Word))));
        }
    }
}
