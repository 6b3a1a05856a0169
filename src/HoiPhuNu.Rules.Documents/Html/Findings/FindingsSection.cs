using System.Globalization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>
/// All findings, none cut off: a table per file, in pieces that a browser lays out only when they come into view, and filters for those whose
/// browser runs scripts.
/// </summary>
internal sealed class FindingsSection(FindingList list, DocumentTexts texts)
{
    private const int RowsTogether = 200;

    private readonly ExpectedText _expected = new(texts);

    /// <summary>Writes filters and tables.</summary>
    public void Write(HtmlWriter html, CancellationToken interrupted)
    {
        if (list.Findings.IsEmpty)
        {
            html.Element("p", texts["page.no-findings"], ("class", "empty"));
            return;
        }

        new FindingFilters(list, texts).Write(html);
        using var all = html.In("div", ("id", "finding-rows"), ("class", list.Findings.Length > HtmlPage.LongTable ? "long" : null));
        foreach (var file in list.Findings.GroupBy(finding => finding.Place.File, StringComparer.Ordinal).OrderBy(file => file.Key is null))
        {
            var parts = file.Chunk(RowsTogether).ToList();
            for (var i = 0; i < parts.Count; i++)
            {
                interrupted.ThrowIfCancellationRequested();
                var caption = file.Key ?? texts["group.whole-report"];
                WriteTable(html, parts.Count == 1 ? caption : texts.With("page.part", ("name", caption), ("part", i + 1), ("of", parts.Count)), parts[i]);
            }
        }
    }

    private void WriteTable(HtmlWriter html, string caption, Finding[] findings)
    {
        using var piece = html.In("div", ("class", "piece"), ("data-piece", ""));
        using var table = html.In("table", ("class", "findings"));
        html.Element("caption", caption);
        using (html.In("thead"))
        using (html.In("tr"))
        {
            foreach (var (key, look) in new[] { ("page.severity", "c-mark"), ("page.place", "c-place"), ("page.unit", "c-unit"), ("page.reported", "c-figure"), ("page.expected", "c-figure"), ("page.message", "c-words") })
            {
                html.Element("th", texts[key], ("scope", "col"), ("class", look));
            }
        }

        using var body = html.In("tbody");
        foreach (var finding in findings)
        {
            WriteRow(html, finding);
        }
    }

    private void WriteRow(HtmlWriter html, Finding finding)
    {
        using var row = html.In("tr", ("data-row", ""), ("data-severity", SeverityMark.Of(finding.Severity)), ("data-rule", finding.Rule), ("data-unit", finding.Unit));
        using (html.In("td"))
        {
            SeverityMark.Write(html, finding.Severity, texts);
        }

        using (html.In("td"))
        {
            WritePlace(html, finding);
        }

        using (html.In("td"))
        {
            html.Foreign(UnitOf(finding));
            if (finding is { Unit: not null, Year: { } year })
            {
                html.Element("span", texts.With("page.year", ("year", Plain(year))), ("class", "sub"));
            }
        }

        var reported = ReportedText.Of(finding, texts);
        html.ForeignElement("td", reported ?? string.Empty, ("class", "figure"), ("data-label", reported is null ? null : texts["page.reported"]));
        var expected = finding.Expected is { } value ? _expected.Of(value, finding.Place.Column) : null;
        html.Element("td", expected ?? string.Empty, ("class", "figure expected"), ("data-label", expected is null ? null : texts["page.expected"]));
        using (html.In("td"))
        {
            html.Foreign(list.Message(finding, texts.Language));
            using var source = html.In("span", ("class", "sub"));
            html.Element("a", finding.Rule, ("href", $"#rule-{finding.Rule}"));
            html.Text(ClauseWords.After(finding.Clause, texts, " · "));
        }
    }

    private void WritePlace(HtmlWriter html, Finding finding)
    {
        if (finding.Place.Row is not { } row)
        {
            html.Text(finding is { Unit: null, Year: { } year } ? texts.With("place.year", ("year", Plain(year))) : texts["page.no-row"]);
            return;
        }

        html.Text(texts.With("place.row", ("row", Plain(row))));
        if (list.ColumnOf(finding, texts.Language) is { } column)
        {
            html.Element("span", column, ("class", "sub"));
        }
    }

    private string UnitOf(Finding finding) => list.NameOf(finding) is { } name ? $"{finding.Unit} {name}" : finding.Unit ?? "–";

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
