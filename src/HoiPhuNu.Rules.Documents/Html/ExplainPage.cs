using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Figures of one unit explained as a page: one figure with its rows, or all of them in outline.</summary>
internal sealed class ExplainPage(ExplainDocument document, RuleSet rules, DocumentTexts texts)
{
    private readonly FigureWords _words = new(texts);
    private readonly PageWords _page = new(texts, rules);

    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts.With("page.explain-title", ("unit", document.Unit), ("name", document.Name)), texts.With("page.tally-lead", ("day", document.AsOf), ("from", document.From)));
        foreach (var figure in document.Figures)
        {
            page.Add($"f-{figure.Figure}", TitleOf(figure), html => Write(html, figure));
        }

        page.Add("rules", texts["page.rules"], new RulesInUse(rules, texts).Write);
        page.Write(stream, interrupted);
    }

    private string TitleOf(ExplainedFigureDocument figure) => Figure.TryFromCode(figure.Figure, out var known) ? _page.Title(known) : figure.Title;

    private void Write(HtmlWriter html, ExplainedFigureDocument figure)
    {
        html.Element("p", PageWords.Capital(_words.ValueOf(figure)), ("class", "value"));
        new FigureWhy(texts).Write(html, figure);
    }
}
