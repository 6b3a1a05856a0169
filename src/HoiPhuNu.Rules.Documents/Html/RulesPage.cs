using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The catalogue as a page: rules by group, and readings; or one of them.</summary>
internal sealed class RulesPage(IReadOnlyList<Rule> rules, IReadOnlyList<ReadingDefinition> readings, IReadOnlyList<ConsideredReading> considered, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts["page.catalogue-title"], texts["page.catalogue-lead"]);
        foreach (var group in rules.GroupBy(rule => rule.Group, StringComparer.Ordinal))
        {
            page.Add(group.Key, texts[$"rules.group.{group.Key}"], html => WriteRules(html, group));
        }

        if (readings.Count > 0)
        {
            page.Add("readings", texts["rules.readings"], WriteReadings);
        }

        if (considered.Count > 0)
        {
            page.Add("considered", texts["rules.considered"], WriteConsidered);
        }

        page.Write(stream, interrupted);
    }

    private void WriteRules(HtmlWriter html, IEnumerable<Rule> group)
    {
        foreach (var rule in group)
        {
            html.Element("h3", $"{rule.Id} {rule.Title.In(texts.Language)}", ("id", rule.Id));
            RuleWords.Write(html, rule, texts);
            if (!rule.Readings.IsEmpty)
            {
                html.Element("p", $"{texts["rules.readings"]}: {string.Join(", ", rule.Readings)}", ("class", "sub"));
            }
        }
    }

    private void WriteConsidered(HtmlWriter html)
    {
        foreach (var reading in considered)
        {
            html.Element("h3", $"{reading.Name}: {reading.Title.In(texts.Language)}", ("id", reading.Name));
            html.Element("p", reading.Meaning.In(texts.Language));
            html.Element("p", $"{texts["rules.why-not"]}: {reading.Why.In(texts.Language)}");
            html.Element("p", texts.With("page.source", ("clause", string.Join("; ", reading.Clauses))), ("class", "sub"));
        }
    }

    private void WriteReadings(HtmlWriter html)
    {
        foreach (var reading in readings)
        {
            html.Element("h3", reading.Name, ("id", reading.Name));
            html.Element("p", reading.Why.In(texts.Language));
            using var list = html.In("ul");
            foreach (var value in reading.Values)
            {
                using var item = html.In("li");
                html.Element("b", value.Value);
                html.Text($"{(value.Value == reading.Default ? texts["rules.default-mark"] : string.Empty)}: {value.Meaning.In(texts.Language)}");
            }
        }
    }
}
