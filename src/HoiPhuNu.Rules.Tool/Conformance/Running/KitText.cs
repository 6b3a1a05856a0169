using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The verdicts as people read them: a line per rule, then the first failure of each rule that failed.</summary>
internal sealed class KitText(KitReport report, Paper paper, DocumentTexts texts)
{
    private readonly KitWords _words = new(texts);

    /// <summary>Writes it.</summary>
    public void Write(CancellationToken interrupted)
    {
        new TextTable(paper,
        [
            new(texts["conformance.column-rule"], false),
            new(texts["conformance.column-verdict"], false),
            new(texts["conformance.column-passed"], true),
            new(texts["conformance.column-failed"], true),
            new(texts["conformance.column-not-claimed"], true),
            new(texts["conformance.column-title"], false),
        ]).Write(report.Verdicts.Select(Row), interrupted);
        paper.Blank();
        foreach (var verdict in report.Verdicts.Where(verdict => verdict.FirstFailure is not null))
        {
            interrupted.ThrowIfCancellationRequested();
            WriteFailure(verdict.Rule, verdict.FirstFailure!);
        }

        WriteSummary();
    }

    private string[] Row(RuleVerdict verdict) =>
        [verdict.Rule, _words.Of(verdict.Verdict), Plain(verdict.Passed), Plain(verdict.Failed), Plain(verdict.NotClaimed), RuleCatalogue.Get(verdict.Rule).Title.In(texts.Language)];

    private void WriteFailure(string rule, VectorResult failure)
    {
        paper.Line(0, new Inked(texts.With("conformance.first-failure", ("rule", rule), ("vector", failure.Vector.Id)), Ink.Error));
        paper.Line(2, texts.With("conformance.at", ("place", failure.Difference!)));
        paper.Line(2, texts.With("conformance.expected", ("text", KitWords.Shown(failure.Vector.Expected))));
        paper.Line(2, texts.With("conformance.got", ("text", KitWords.Shown(failure.Got))));
        paper.Line(2, texts.With("conformance.request", ("text", KitWords.Shown(failure.Vector.ToRequest()))));
        paper.Blank();
    }

    private void WriteSummary()
    {
        paper.Line(0, new Inked(texts["summary.title"], Ink.Heading));
        paper.Line(2, _words.Vectors(report));
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            if (report.Count(verdict) is var count and > 0)
            {
                paper.Line(2, texts.With("conformance.rules", ("verdict", _words.Of(verdict)), ("count", count)));
            }
        }

        var isGood = report.Count(VectorOutcome.Failed) == 0;
        paper.Line(2, new Inked(texts[isGood ? "conformance.all-good" : "conformance.not-good"], Ink.Strong));
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
