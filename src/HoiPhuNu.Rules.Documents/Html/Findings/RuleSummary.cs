using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>How many findings each rule has, by severity; each rule unfolds into what it says.</summary>
internal sealed class RuleSummary(FindingList list, DocumentTexts texts)
{
    /// <summary>Writes the table; nothing where there is no finding.</summary>
    public void Write(HtmlWriter html)
    {
        if (list.Findings.IsEmpty)
        {
            return;
        }

        var counts = list.Findings.AggregateBy(finding => (finding.Rule, finding.Severity), 0L, (count, finding) => count + finding.Times).ToDictionary();
        var byRule = list.ByRule();
        using var table = html.In("table", ("class", "rules"));
        html.Element("caption", texts["page.by-rule"]);
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Element("th", texts["page.rule"], ("scope", "col"));
            html.Element("th", texts["summary.errors-label"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["summary.warnings-label"], ("scope", "col"), ("class", "figure"));
            html.Element("th", texts["page.share"], ("scope", "col"), ("class", "c-bar"));
        }

        using var body = html.In("tbody");
        foreach (var (rule, count) in byRule)
        {
            WriteRow(html, RuleCatalogue.Get(rule), counts.GetValueOrDefault((rule, Severity.Error)), counts.GetValueOrDefault((rule, Severity.Warning)), byRule.Values.Max());
        }
    }

    private void WriteRow(HtmlWriter html, Rule rule, long errors, long warnings, long most)
    {
        using var row = html.In("tr", ("id", $"rule-{rule.Id}"));
        using (html.In("th", ("scope", "row")))
        using (html.In("details"))
        {
            using (html.In("summary"))
            {
                html.Element("b", rule.Id);
                html.Text($" {rule.Title.In(texts.Language)}");
            }

            using var why = html.In("div", ("class", "why"));
            RuleWords.Write(html, rule, texts);
            html.Element("a", texts["page.show-findings"], ("href", "#findings"), ("data-set", "rule"), ("data-value", rule.Id));
        }

        html.Element("td", Number(errors), ("class", "figure"));
        html.Element("td", Number(warnings), ("class", "figure"));
        using var cell = html.In("td");
        SvgBar.Write(html, most, (errors, "error"), (warnings, "warning"));
    }

    private string Number(long count) => count == 0 ? "–" : FactText.Of((Int128)count, texts.Language);
}
