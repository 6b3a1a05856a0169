using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What the kit says of a program, as a page: the verdict on each rule, then the first failure of each rule that failed.</summary>
internal sealed class KitPage(KitReport report, DocumentTexts texts)
{
    private readonly KitWords _words = new(texts);

    /// <summary>Writes it.</summary>
    public void Write(Stream stream, CancellationToken interrupted)
    {
        var page = new HtmlPage(texts, texts["page.kit-title"], report.Command);
        page.Add("summary", texts["page.summary"], WriteSummary);
        var failed = report.Verdicts.Where(verdict => verdict.FirstFailure is not null).ToList();
        if (failed.Count > 0)
        {
            page.Add("failures", texts["page.kit-failures"], html => WriteFailures(html, failed, interrupted));
        }

        page.Write(stream, interrupted);
    }

    private void WriteSummary(HtmlWriter html)
    {
        var isGood = report.Count(VectorOutcome.Failed) == 0;
        html.Element("p", texts[isGood ? "conformance.all-good" : "conformance.not-good"], ("class", isGood ? "verdict good" : "verdict error"));
        html.Element("p", _words.Vectors(report));
        HtmlTable.Write(
            html,
            texts["conformance.column-verdict"],
            [
                (texts["conformance.column-rule"], false), (texts["conformance.column-verdict"], false), (texts["conformance.column-title"], false), (texts["conformance.column-passed"], true),
                (texts["conformance.column-failed"], true), (texts["conformance.column-not-claimed"], true),
            ],
            report.Verdicts.Select(verdict => (string[])
            [
                verdict.Rule, _words.Of(verdict.Verdict), RuleCatalogue.Get(verdict.Rule).Title.In(texts.Language), Number(verdict.Passed), Number(verdict.Failed), Number(verdict.NotClaimed),
            ]));
    }

    private void WriteFailures(HtmlWriter html, List<RuleVerdict> failed, CancellationToken interrupted)
    {
        foreach (var verdict in failed)
        {
            interrupted.ThrowIfCancellationRequested();
            var failure = verdict.FirstFailure!;
            html.Element("h3", texts.With("conformance.first-failure", ("rule", verdict.Rule), ("vector", failure.Vector.Id)), ("id", verdict.Rule));
            RuleWords.Write(html, RuleCatalogue.Get(verdict.Rule), texts);
            using var list = html.In("ul");
            html.Element("li", texts.With("conformance.at", ("place", failure.Difference!)));
            WriteValue(html, "conformance.expected", failure.Vector.Expected);
            WriteValue(html, "conformance.got", failure.Got);
            WriteValue(html, "conformance.request", failure.Vector.ToRequest());
        }
    }

    private void WriteValue(HtmlWriter html, string key, JsonNode? value)
    {
        using var item = html.In("li", ("class", "value"));
        html.Text(texts.With(key, ("text", KitWords.Shown(value))));
    }

    private string Number(int number) => FactText.Of((Int128)number, texts.Language);
}
