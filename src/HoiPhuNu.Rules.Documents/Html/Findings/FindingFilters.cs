using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>Filters over findings: severity, rule, unit, and any word.</summary>
internal sealed class FindingFilters(FindingList list, DocumentTexts texts)
{
    /// <summary>Writes them.</summary>
    public void Write(HtmlWriter html)
    {
        using var form = HtmlFilter.Form(html, "finding-rows", "findings-title");
        HtmlFilter.Choice(html, "severity", texts["page.severity"], texts["page.all"], list.Findings
            .AggregateBy(finding => finding.Severity, 0L, (count, finding) => count + finding.Times)
            .OrderByDescending(entry => entry.Key)
            .Select(entry => (SeverityMark.Of(entry.Key), Counted(SeverityMark.Word(entry.Key, texts), entry.Value))));
        HtmlFilter.Choice(html, "rule", texts["page.rule"], texts["page.all"], list.ByRule()
            .Select(entry => (entry.Key, Counted($"{entry.Key} {RuleCatalogue.Get(entry.Key).Title.In(texts.Language)}", entry.Value))));
        HtmlFilter.Choice(html, "unit", texts["page.unit"], texts["page.all"], list.Findings
            .Where(finding => finding.Unit is not null)
            .GroupBy(finding => finding.Unit!, StringComparer.Ordinal)
            .OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => (unit.Key, Counted(list.NameOf(unit.First()) is { } name ? $"{unit.Key} {name}" : unit.Key, unit.Count()))));
        HtmlFilter.Search(html, texts["page.search"]);
        HtmlFilter.End(html, texts["page.reset"], texts["page.rows-shown"]);
    }

    private string Counted(string name, long count) => $"{name} ({FactText.Of((Int128)count, texts.Language)})";
}
