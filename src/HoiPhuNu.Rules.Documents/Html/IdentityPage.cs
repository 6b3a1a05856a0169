using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>The movement identity as a page: the whole by category, then what does not close.</summary>
internal sealed class IdentityPage(IdentityDocument document, RuleSet rules, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts["page.identity-title"], texts.With("identity.title", ("from", document.From), ("day", document.AsOf)));
        page.Add("summary", texts["page.summary"], WriteSummary);
        if (!document.NotClosing.IsEmpty)
        {
            page.Add("open", texts["identity.not-closing"], html =>
            {
                html.Element("p", texts["identity.hint"]);
                WriteTable(html, texts["identity.not-closing"], document.NotClosing);
            });
        }

        page.Add("rules", texts["page.rules"], new RulesInUse(rules, texts).Write);
        page.Write(stream, interrupted);
    }

    private void WriteSummary(HtmlWriter html)
    {
        var verdict = document.Closes ? "identity.closes" : document.NotClosing.IsEmpty ? "identity.not-closing-elsewhere" : "identity.not-closing";
        html.Element("p", texts[verdict], ("class", document.Closes ? "verdict good" : "verdict warning"));
        if (document.Errors > 0)
        {
            html.Element("p", texts.With("identity.errors", ("count", document.Errors)), ("class", "verdict error"));
        }

        WriteTable(html, texts["page.identity-whole"], document.Whole);
    }

    private void WriteTable(HtmlWriter html, string caption, IEnumerable<IdentityLineDocument> lines) => HtmlTable.Write(
        html,
        caption,
        [
            (texts["tally.name"], false), (texts["identity.category"], false), (texts["identity.opening"], true), (texts["identity.arrivals"], true), (texts["identity.departures"], true),
            (texts["identity.expected"], true), (texts["identity.closing"], true), (texts["identity.unexplained"], true),
        ],
        lines.Select(line => (string[])
        [
            $"{line.Name} ({line.Unit})",
            FactText.Of((object)MemberCategory.FromCode(line.Category), texts.Language).Replace('_', ' '),
            .. new[] { line.Opening, line.Arrivals, line.Departures, line.Expected, line.Closing, line.Unexplained }.Select(number => FactText.Of((Int128)number, texts.Language)),
        ]));
}
