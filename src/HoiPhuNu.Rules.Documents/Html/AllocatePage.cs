using HoiPhuNu.Rules.Documents.Allocating;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>An allocation as a page: what each unit is given, from which potential, by which arithmetic.</summary>
internal sealed class AllocatePage(AllocateReport report, DocumentTexts texts)
{
    private static readonly string[] RuleIds = ["PLAN-1", "PLAN-2"];

    private readonly PageWords _words = new(texts, report.Rules);

    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var allocation = report.Allocation;
        var lead = report.Within is { } within
            ? texts.With("allocate.title-in", ("total", allocation.Total), ("level", report.Level), ("unit", $"{within.Code} {within.Name}"), ("day", report.Day))
            : texts.With("allocate.title", ("total", allocation.Total), ("level", report.Level), ("day", report.Day));
        var page = new HtmlPage(texts, texts["page.allocate-title"], lead);
        page.Add("shares", texts["page.shares"], WriteShares);
        page.Add("findings", texts["page.input-findings"], html => WriteFindings(html, interrupted));
        page.Add("rules", texts["page.rules"], WriteRules);
        page.Write(stream, interrupted);
    }

    private void WriteShares(HtmlWriter html)
    {
        WriteNotes(html);
        using (html.In("table", ("class", "chart")))
        {
            html.Element("caption", texts["page.shares"], ("class", "hidden-text"));
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Element("th", texts["page.unit"], ("scope", "col"), ("class", "c-name"));
                html.Element("th", texts["page.shares-picture"], ("scope", "col"));
                html.Element("th", texts["allocate.allocated"], ("scope", "col"), ("class", "c-w"));
                html.Element("th", texts["tally.women"], ("scope", "col"), ("class", "c-w"));
                html.Element("th", texts["tally.counted"], ("scope", "col"), ("class", "c-w"));
                html.Element("th", texts["allocate.potential"], ("scope", "col"), ("class", "c-w"));
                html.Element("th", texts["allocate.share"], ("scope", "col"), ("class", "c-n"));
            }

            using var body = html.In("tbody");
            WriteSum(html);
            var most = report.Lines.Max(line => line.Share.Figure ?? 0);
            foreach (var line in report.Lines)
            {
                WriteRow(html, line, most);
            }
        }

        WriteQuotas(html);
        html.Element("p", texts["allocate.legend"], ("class", "hint"));
    }

    private void WriteNotes(HtmlWriter html)
    {
        if (!report.Allocation.IsPossible)
        {
            html.Element("p", texts["allocate.impossible"], ("class", "verdict error"));
        }
        else if (!report.Allocation.IsComplete)
        {
            html.Element("p", texts["allocate.incomplete"], ("class", "verdict warning"));
        }

        if (report.Lines.Any(line => line.IsByOwnRow))
        {
            html.Element("p", texts["allocate.own-row"], ("class", "hint"));
        }
    }

    private void WriteSum(HtmlWriter html)
    {
        using var row = html.In("tr", ("class", "total"));
        html.Element("th", texts["allocate.sum"], ("scope", "row"));
        html.Element("td", string.Empty, ("class", "picture"));
        html.Element("td", report.Allocation.IsPossible ? _words.Number(report.Allocation.Total) : "–", ("class", "figure"));
        html.Element("td", string.Empty, ("class", "figure wide"));
        html.Element("td", string.Empty, ("class", "figure wide"));
        html.Element("td", _words.Number(report.Allocation.Potential), ("class", "figure low"), ("data-label", texts["allocate.potential"]));
        html.Element("td", string.Empty, ("class", "figure wide"));
    }

    private void WriteRow(HtmlWriter html, AllocateLine line, long most)
    {
        var share = ShareDocument.Of(line, report);
        using var row = html.In("tr");
        html.ForeignElement("th", line.Unit.Name, ("scope", "row"));
        using (html.In("td", ("class", "picture")))
        {
            SvgBar.Write(html, most, (share.Allocated ?? 0, "done"));
        }

        html.Element("td", _words.Number(share.Allocated) + (share.Quota is { RoundedUp: true } ? "↑" : string.Empty), ("class", "figure"));
        html.Element("td", _words.Number(share.Women), ("class", "figure low"), ("data-label", texts["tally.women"]));
        html.Element("td", _words.Number(share.Counted), ("class", "figure low"), ("data-label", texts["tally.counted"]));
        html.Element("td", _words.Number(share.Potential) + (line.Potential.IsComplete ? string.Empty : "*") + (line.IsByOwnRow ? "†" : string.Empty), ("class", "figure low"), ("data-label", texts["allocate.potential"]));
        html.Element("td", share.Share is { } part ? _words.Rate(new Ratio(part.Numerator, (long)part.Denominator)) : "–", ("class", "figure low"), ("data-label", texts["allocate.share"]));
    }

    private void WriteQuotas(HtmlWriter html)
    {
        using var details = html.In("details", ("class", "data"));
        html.Element("summary", texts["page.arithmetic"]);
        html.Element("p", texts["page.quota-caption"]);
        HtmlTable.Write(
            html,
            texts["allocate.quota"],
            [(texts["page.unit"], false), (texts["allocate.quota"], true), (texts["allocate.allocated"], true)],
            report.Lines.Select(line => ShareDocument.Of(line, report)).Select(share => (string[])
            [
                $"{share.Name} ({share.Unit})",
                share.Quota is { } quota ? texts.With("allocate.quota-of", ("whole", quota.Whole), ("remainder", quota.Remainder), ("denominator", quota.Denominator)) : "–",
                _words.Number(share.Allocated),
            ]));
    }

    private void WriteFindings(HtmlWriter html, CancellationToken interrupted)
    {
        var (errors, warnings) = (report.Count(Severity.Error), report.Count(Severity.Warning));
        html.Element("p", texts.With("summary.rows", ("rows", report.Rows)));
        html.Element("p", texts[errors > 0 ? "allocate.verdict-errors" : warnings > 0 ? "allocate.verdict-warnings" : "allocate.verdict-clean"], ("class", $"verdict {(errors > 0 ? "error" : warnings > 0 ? "warning" : "good")}"));
        new RuleSummary(report, texts).Write(html);
        if (!report.Findings.IsEmpty)
        {
            new FindingsSection(report, texts).Write(html, interrupted);
        }
    }

    private void WriteRules(HtmlWriter html)
    {
        foreach (var rule in RuleIds.Select(RuleCatalogue.Get))
        {
            html.Element("h3", $"{rule.Id} {rule.Title.In(texts.Language)}");
            RuleWords.Write(html, rule, texts);
        }

        new RulesInUse(report.Rules, texts).Write(html);
    }
}
