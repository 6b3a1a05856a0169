using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>What every reading's other value does: how many units, which verdicts.</summary>
internal sealed class ComparisonSection(ReadingComparison comparison, PageWords words, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write(HtmlWriter html)
    {
        using (var table = html.In("table"))
        {
            html.Element("caption", texts["compare.title"], ("class", "hidden-text"));
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Element("th", texts["page.reading"], ("scope", "col"));
                html.Element("th", texts["page.units-changed"], ("scope", "col"), ("class", "figure"));
                html.Element("th", texts["page.verdicts-changed"], ("scope", "col"), ("class", "figure"));
                html.Element("th", texts["page.met-after"], ("scope", "col"), ("class", "figure"));
                html.Element("th", texts["tally.growth"], ("scope", "col"), ("class", "figure wide"));
            }

            using var body = html.In("tbody");
            foreach (var effect in comparison.Effects)
            {
                WriteRow(html, effect);
            }
        }

        foreach (var effect in comparison.Effects.Where(effect => effect.Verdicts.Any()))
        {
            WriteVerdicts(html, effect);
        }
    }

    private void WriteRow(HtmlWriter html, ReadingEffect effect)
    {
        using var row = html.In("tr");
        using (html.In("th", ("scope", "row")))
        {
            html.Text($"{effect.Reading.Name} = {effect.Reading.Value}");
            html.Element("span", texts.With("page.reading-usual", ("usual", effect.Reading.Usual)), ("class", "sub"));
            if (!effect.Units.IsEmpty)
            {
                html.Element("span", texts.With("compare.figures", ("figures", ComparisonText.FiguresOf(effect, texts))), ("class", "sub"));
            }
        }

        html.Element("td", words.Number(effect.Units.Length), ("class", "figure"));
        html.Element("td", words.Number(effect.Verdicts.Count()), ("class", "figure"));
        html.Element("td", $"{words.Number(effect.Before.Rate.Met)} → {words.Number(effect.After.Rate.Met)}", ("class", "figure"));
        html.Element("td", $"{words.Number(effect.Before.Growth)} → {words.Number(effect.After.Growth)}", ("class", "figure wide"));
    }

    private void WriteVerdicts(HtmlWriter html, ReadingEffect effect)
    {
        using var details = html.In("details", ("class", "data"));
        var title = texts.With("page.verdicts-of", ("name", effect.Reading.Name), ("value", effect.Reading.Value), ("count", effect.Verdicts.Count()));
        html.Element("summary", title);
        using var table = html.In("table");
        html.Element("caption", title, ("class", "hidden-text"));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.unit"], ("scope", "col"));
            html.Element("th", texts["tally.rate"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["page.verdict"], ("scope", "col"));
        }

        using var body = html.In("tbody");
        foreach (var unit in effect.Verdicts)
        {
            using var row = html.In("tr");
            html.ForeignElement("th", $"{unit.Before.Unit.Name} ({unit.Before.Unit.Code})", ("scope", "row"));
            html.Element("td", $"{words.Rate(unit.Before)} → {words.Rate(unit.After)}", ("class", "figure"));
            using var cell = html.In("td");
            words.Verdict(html, unit.OutcomeBefore);
            html.Text(" → ");
            words.Verdict(html, unit.OutcomeAfter);
        }
    }
}
