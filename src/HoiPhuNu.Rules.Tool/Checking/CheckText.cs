using HoiPhuNu.Rules.Tool.Findings;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A check as people read it: what to mend first, then the other findings and a summary.</summary>
internal sealed class CheckText(CheckReport report, Paper paper, ToolTexts texts)
{
    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        if (report.Causes is { All.IsEmpty: false } causes)
        {
            new CausesText(report, causes, paper, texts).Write(interrupted);
            var others = report with { Findings = [.. report.Findings.Where((_, position) => causes.CauseOf(position) is null)] };
            if (!others.Findings.IsEmpty)
            {
                paper.Line(0, new Inked(texts["causes.others"], Ink.Heading));
                new FindingsText(others, paper, texts, texts["group.whole-report"]).Write(interrupted);
            }
        }
        else
        {
            new FindingsText(report, paper, texts, texts["group.whole-report"]).Write(interrupted);
        }

        new FindingsSummary(report, paper, texts).Write(
            texts.With("summary.rows", ("rows", report.Rows)),
            texts["summary.verdict-clean"],
            texts["summary.verdict-warnings"],
            texts[report.HasLists ? "summary.verdict-errors-lists" : "summary.verdict-errors"]);
    }
}
