using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>The end of findings as people read them: how many there are, by rule, and the readings that are not the usual ones.</summary>
internal sealed class FindingsSummary(FindingList list, Paper paper, DocumentTexts texts)
{
    /// <summary>Writes it.</summary>
    /// <param name="rows">How much was read.</param>
    /// <param name="clean">What follows when there is no finding.</param>
    /// <param name="warnings">What follows when there are warnings only.</param>
    /// <param name="errors">What follows when there are errors.</param>
    public void Write(string rows, string clean, string warnings, string errors)
    {
        var errorCount = list.Count(Severity.Error);
        var warningCount = list.Count(Severity.Warning);
        paper.Line(0, new Inked(texts["summary.title"], Ink.Heading));
        paper.Line(2, rows);
        paper.Line(2, new Inked(texts.With("summary.errors", ("count", errorCount)), errorCount > 0 ? Ink.Error : Ink.Good));
        paper.Line(2, new Inked(texts.With("summary.warnings", ("count", warningCount)), warningCount > 0 ? Ink.Warning : Ink.Good));
        WriteByRule();
        WriteReadings();
        paper.Line(2, new Inked(errorCount > 0 ? errors : warningCount > 0 ? warnings : clean, Ink.Strong));
    }

    private void WriteByRule()
    {
        var byRule = list.ByRule();
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
        var others = list.Rules.Readings.ToNamedValues().Where(entry => usual[entry.Key] != entry.Value).ToList();
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
