using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>One person's rows as a page: counted or not, where, and why.</summary>
internal sealed class PersonPage(PersonDocument document, RuleSet rules, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts.With("person.title", ("id", document.Person), ("day", document.AsOf)), texts.With("page.tally-lead", ("day", document.AsOf), ("from", document.From)));
        page.Add("rows", texts["page.person-rows"], WriteRows);
        page.Add("rules", texts["page.rules"], new RulesInUse(rules, texts).Write);
        page.Write(stream, interrupted);
    }

    private void WriteRows(HtmlWriter html)
    {
        HtmlTable.Write(
            html,
            texts["page.person-rows"],
            [
                (texts["person.list"], false), (texts["person.row"], true), (texts["person.commune"], false), (texts["person.unit"], false),
                (texts["person.counted"], false), (texts["person.why"], false), (texts["person.rule"], false),
            ],
            document.Rows.Select(row => new[]
            {
                row.File ?? row.List,
                row.Row.ToString(CultureInfo.InvariantCulture),
                row.Commune ?? string.Empty,
                row.Unit ?? string.Empty,
                texts[row.Counted ? "value.yes" : "value.no"],
                row.Why.Replace('_', ' '),
                row.Rule,
            }));
        foreach (var finding in document.Findings)
        {
            html.ForeignElement("p", texts.With("in-row", ("file", finding.File ?? string.Empty), ("row", finding.Row?.ToString(CultureInfo.InvariantCulture) ?? string.Empty), ("text", $"{finding.Message} ({finding.Rule})")));
        }
    }
}
