using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>A check as a page: what it came to, by rule, every finding, and what it was judged by.</summary>
internal sealed class CheckPage(CheckReport report, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts["page.check-title"], texts["page.check-lead"]);
        page.Add("summary", texts["page.summary"], WriteSummary);
        if (report.Causes is { All.IsEmpty: false } causes)
        {
            page.Add("causes", texts["causes.title-page"], html => new CausesSection(report, causes, texts).Write(html, interrupted));
        }

        page.Add("findings", texts["page.findings"], html => new FindingsSection(report, texts).Write(html, interrupted));
        page.Add("rules", texts["page.rules"], html => report.Terms.ToList().ForEach(term => new RulesInUse(term, texts).Write(html)));
        page.Write(stream, interrupted);
    }

    private void WriteSummary(HtmlWriter html)
    {
        var (errors, warnings) = (report.Count(Severity.Error), report.Count(Severity.Warning));
        var verdict = errors > 0 ? texts[report.HasLists ? "summary.verdict-errors-lists" : "summary.verdict-errors"]
            : warnings > 0 ? texts["summary.verdict-warnings"]
            : texts["summary.verdict-clean"];
        html.Element("p", verdict, ("class", $"verdict {(errors > 0 ? "error" : warnings > 0 ? "warning" : "good")}"));
        using (html.In("div", ("class", "tiles")))
        {
            HtmlTile.Write(html, texts["page.rows"], Number(report.Rows));
            HtmlTile.Write(html, texts["summary.errors-label"], Number(errors), tone: errors > 0 ? "error" : null);
            HtmlTile.Write(html, texts["summary.warnings-label"], Number(warnings), tone: warnings > 0 ? "warning" : null);
            HtmlTile.Write(html, texts["page.units-concerned"], Number(report.Findings.Where(finding => finding.Unit is not null).DistinctBy(finding => finding.Unit).Count()));
        }

        new RuleSummary(report, texts).Write(html);
    }

    private string Number(long number) => FactText.Of((Int128)number, texts.Language);
}
