using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>By which term and which readings it was judged; those that are not the usual ones stand out.</summary>
internal sealed class RulesInUse(RuleSet rules, DocumentTexts texts)
{
    /// <summary>Writes the term, then a table of the readings.</summary>
    public void Write(HtmlWriter html)
    {
        var document = RulesDocument.Of(rules);
        html.Element("p", texts.With("page.term", ("term", document.Term), ("first", document.FirstDay), ("last", document.LastDay), ("version", document.Version)));
        using var details = html.In("details", ("class", "data"), ("open", HasOthers() ? "" : null));
        html.Element("summary", texts["page.readings"]);
        using var table = html.In("table", ("class", "readings"));
        html.Element("caption", texts["page.readings"], ("class", "hidden-text"));
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.reading"], ("scope", "col"));
            html.Element("th", texts["page.reading-value"], ("scope", "col"));
            html.Element("th", texts["page.reading-meaning"], ("scope", "col"));
        }

        using var body = html.In("tbody");
        var values = rules.Readings.ToNamedValues();
        foreach (var reading in RuleCatalogue.Readings)
        {
            var value = values[reading.Name];
            using var row = html.In("tr", ("class", value == reading.Default ? null : "changed"));
            html.Element("th", reading.Name, ("scope", "row"));
            using (html.In("td"))
            {
                html.Text(value.Replace(",", ", ", StringComparison.Ordinal));
                if (value != reading.Default)
                {
                    html.Element("span", texts.With("page.reading-usual", ("usual", reading.Default)), ("class", "sub"));
                }
            }

            html.Element("td", reading.Values.FirstOrDefault(each => each.Value == value)?.Meaning.In(texts.Language) ?? string.Empty);
        }
    }

    private bool HasOthers()
    {
        var values = rules.Readings.ToNamedValues();
        return RuleCatalogue.Readings.Any(reading => values[reading.Name] != reading.Default);
    }
}
