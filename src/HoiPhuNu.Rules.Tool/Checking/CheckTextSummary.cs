using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>The end of a check as people read it: how much was read and found, by rule, and the readings that are not the usual ones.</summary>
internal sealed class CheckTextSummary(CheckReport report, Paper paper, ToolTexts texts)
{
    /// <summary>Writes it.</summary>
    public void Write()
    {
        var errors = report.Count(Severity.Error);
        var warnings = report.Count(Severity.Warning);
        paper.Line(0, new Inked(texts["summary.title"], Ink.Heading));
        paper.Line(2, texts.With("summary.rows", ("rows", report.Rows)));
        paper.Line(2, new Inked(texts.With("summary.errors", ("count", errors)), errors > 0 ? Ink.Error : Ink.Good));
        paper.Line(2, new Inked(texts.With("summary.warnings", ("count", warnings)), warnings > 0 ? Ink.Warning : Ink.Good));
        WriteByRule();
        WriteReadings();
        paper.Line(2, new Inked(texts[Verdict(errors, warnings)], Ink.Strong));
    }

    private static string Verdict(int errors, int warnings)
    {
        if (errors > 0)
        {
            return "summary.verdict-errors";
        }

        return warnings > 0 ? "summary.verdict-warnings" : "summary.verdict-clean";
    }

    private void WriteByRule()
    {
        var byRule = report.ByRule();
        if (byRule.IsEmpty)
        {
            return;
        }

        paper.Line(2, texts["summary.by-rule"]);
        var counts = byRule.ToDictionary(entry => entry.Key, entry => FactText.Of((Int128)entry.Value, texts.Language));
        var width = counts.Values.Max(count => count.Length);
        foreach (var (rule, count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            paper.Line(4, rule.PadRight(8), count.PadLeft(width), "  " + RuleCatalogue.Get(rule).Title.In(texts.Language));
        }
    }

    private void WriteReadings()
    {
        var usual = Readings.Default.ToNamedValues();
        var others = report.Rules.Readings.ToNamedValues().Where(entry => usual[entry.Key] != entry.Value).ToList();
        if (others.Count > 0)
        {
            paper.Line(2, texts["summary.readings"]);
            foreach (var (name, value) in others)
            {
                paper.Line(4, texts.With("summary.reading", ("name", name), ("value", value), ("usual", usual[name])));
            }
        }
    }
}
