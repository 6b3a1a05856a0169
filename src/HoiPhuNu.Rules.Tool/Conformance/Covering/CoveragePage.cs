using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What the kit hits, as a page: a table for each kind of thing.</summary>
internal sealed class CoveragePage(ImmutableArray<Vector> vectors, ImmutableArray<CoverageLine> lines, DocumentTexts texts)
{
    private readonly KitWords _words = new(texts);

    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts["page.coverage-title"], _words.Kit(vectors));
        page.Add("summary", texts["page.summary"], html => html.Element("p", _words.Covered(lines), ("class", lines.All(line => line.IsCovered) ? "verdict good" : "verdict error")));
        foreach (var subject in lines.GroupBy(line => line.Subject))
        {
            var title = _words.Of(subject.Key);
            page.Add(subject.First().Code, title, html => WriteLines(html, title, [.. subject]));
        }

        page.Write(stream, interrupted);
    }

    private void WriteLines(HtmlWriter html, string title, ImmutableArray<CoverageLine> subject)
    {
        var hasQuiet = subject[0].Subject == CoverageSubject.Finding;
        HtmlTable.Write(
            html,
            title,
            [
                (title, false),
                (texts[hasQuiet ? "conformance.column-raised" : "conformance.column-by-hand"], true),
                .. hasQuiet ? [(texts["conformance.column-quiet"], true)] : Array.Empty<(string, bool)>(),
                (texts["conformance.column-generated"], true),
                (texts["conformance.column-covered"], false),
            ],
            subject.Select(line => (string[])
            [
                line.Name,
                Number(line.ByHand),
                .. hasQuiet ? [Number(line.Quiet ?? 0)] : Array.Empty<string>(),
                Number(line.Generated),
                line.IsCovered ? texts["value.yes"] : texts["conformance.hole"],
            ]));
    }

    private string Number(int number) => FactText.Of((Int128)number, texts.Language);
}
