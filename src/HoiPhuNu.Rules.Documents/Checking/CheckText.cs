using System.Globalization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>A check as people read it: what to mend first, then the other findings and a summary.</summary>
internal sealed class CheckText(CheckReport report, Paper paper, DocumentTexts texts)
{
    private const int FewestGathered = 10;
    private const int MostNamed = 12;

    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        var gathered = Floods();
        if (report.Causes is { } causes)
        {
            new CausesText(report, causes, paper, texts).Write(interrupted);
        }

        var others = report with { Findings = [.. report.Findings.Where((finding, position) => report.Causes?.CauseOf(position) is null && !gathered.Contains(finding.Rule))] };
        if (!others.Findings.IsEmpty && report.Causes is { All.IsEmpty: false })
        {
            paper.Line(0, new Inked(texts["causes.others"], Ink.Heading));
        }

        new FindingsText(others, paper, texts, texts["group.whole-report"]).Write(interrupted);
        WriteFloods(gathered);
        new FindingsSummary(report, paper, texts).Write(
            texts.With("summary.rows", ("rows", report.Rows)),
            texts["summary.verdict-clean"],
            texts["summary.verdict-warnings"],
            texts[report.HasLists ? "summary.verdict-errors-lists" : "summary.verdict-errors"]);
    }

    /// <summary>Rules of plausibility that hit nearly everybody: what they say is said once.</summary>
    private List<string> Floods() =>
    [
        .. report.Findings
            .Where(finding => RuleCatalogue.Get(finding.Rule).Group == "plausibility")
            .GroupBy(finding => finding.Rule)
            .Where(rule => rule.Count() >= FewestGathered && 5 * rule.LongCount() >= 4 * report.Rows)
            .Select(rule => rule.Key),
    ];

    private void WriteFloods(List<string> rules)
    {
        foreach (var rule in rules)
        {
            var all = report.Findings.Where(finding => finding.Rule == rule).ToList();
            paper.Line(0, new Inked(texts.With("causes.gathered", ("rule", rule), ("count", all.Count), ("title", RuleCatalogue.Get(rule).Title.In(texts.Language))), Ink.Warning));
            paper.Line(2, string.Join(", ", all.Take(MostNamed).Select(finding => finding.Unit ?? finding.Place.Row?.ToString(CultureInfo.InvariantCulture))) + (all.Count > MostNamed ? ", …" : string.Empty));
            paper.Blank();
        }
    }
}
