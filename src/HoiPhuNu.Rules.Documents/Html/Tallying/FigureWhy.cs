using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>What a figure unfolds into: its rules, readings and arithmetic, and its rows where the lists were gone through for them.</summary>
internal sealed class FigureWhy(DocumentTexts texts)
{
    private readonly FigureWords _words = new(texts);

    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html, ExplainedFigureDocument figure)
    {
        using (html.In("ul"))
        {
            foreach (var rule in figure.Rules)
            {
                using var item = html.In("li");
                html.Element("b", rule.Rule);
                html.Text($" {rule.Title} ");
                if (ClauseWords.Of(rule.Clause, texts) is { } clause)
                {
                    html.Element("span", $"({clause})", ("class", "sub"));
                }
            }
        }

        if (!figure.Applicable)
        {
            html.Element("p", PageWords.Capital(texts["explain.not-applicable"]));
            return;
        }

        if (!figure.Readings.IsEmpty)
        {
            html.Element("p", texts.With("explain.readings", ("readings", figure.Readings.Select(reading => $"{reading.Key} = {reading.Value}"))));
        }

        if (figure.DistinctPersons)
        {
            html.Element("p", texts["explain.distinct"]);
        }

        WriteArithmetic(html, figure);
        WriteRows(html, figure, isCounted: true, "explain.counted");
        WriteRows(html, figure, isCounted: false, "explain.not-counted");
    }

    private void WriteArithmetic(HtmlWriter html, ExplainedFigureDocument figure)
    {
        if (figure.Arithmetic.IsEmpty)
        {
            return;
        }

        using var table = html.In("table", ("class", "sum"));
        html.Element("caption", texts["page.arithmetic"]);
        using (html.In("thead", ("class", "hidden-text")))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.sign"], ("scope", "col"));
            html.Element("th", texts["page.amount"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["page.part-name"], ("scope", "col"));
        }

        using var body = html.In("tbody");
        foreach (var part in figure.Arithmetic)
        {
            using var row = html.In("tr");
            html.Element("td", FigureWords.SignOf(part.Role, figure).Trim());
            html.Element("td", _words.Value(part.Value), ("class", "figure"));
            html.ForeignElement("td", _words.NameOf(part));
        }
    }

    private void WriteRows(HtmlWriter html, ExplainedFigureDocument figure, bool isCounted, string title)
    {
        var groups = figure.Inputs.Where(group => group.Counted == isCounted).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        html.Element("p", texts[title]);
        using var list = html.In("ul");
        foreach (var group in groups)
        {
            using var item = html.In("li");
            html.Text(texts.With(
                group.Placed ? "explain.rows" : "explain.rows-unplaced",
                ("count", group.Rows),
                ("why", texts.Language == Language.English ? group.Why.Replace('_', ' ') : group.Why),
                ("rule", group.Rule),
                ("file", group.File ?? group.List),
                ("rows", RowsText.Of(group.Ranges))));
        }
    }
}
