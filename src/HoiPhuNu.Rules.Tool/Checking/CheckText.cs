using HoiPhuNu.Rules.Tool.Findings;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A check as people read it: the findings, then a summary.</summary>
internal sealed class CheckText(CheckReport report, Paper paper, ToolTexts texts)
{
    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        new FindingsText(report, paper, texts, texts["group.whole-report"]).Write(interrupted);
        new FindingsSummary(report, paper, texts).Write(
            texts.With("summary.rows", ("rows", report.Rows)),
            texts["summary.verdict-clean"],
            texts["summary.verdict-warnings"],
            texts[report.HasLists ? "summary.verdict-errors-lists" : "summary.verdict-errors"]);
    }
}
