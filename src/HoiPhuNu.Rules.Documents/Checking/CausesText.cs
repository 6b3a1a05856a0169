using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Validation.Causes;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>What to mend, first: one block a cause, with its own findings, and what only follows from it folded into a line. Rules CAUSE-6 and CAUSE-7.</summary>
internal sealed class CausesText(CheckReport report, CauseList causes, Paper paper, DocumentTexts texts)
{
    private const int MostNamed = 8;
    private const int MostOfAColumn = 2;

    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        if (causes.All.IsEmpty)
        {
            return;
        }

        paper.Line(0, new Inked(texts.With("causes.title", ("count", causes.All.Length)), Ink.Heading));
        for (var id = 0; id < causes.All.Length; id++)
        {
            interrupted.ThrowIfCancellationRequested();
            WriteOne(id);
        }

        paper.Blank();
    }

    private void WriteOne(int id)
    {
        var cause = causes.All[id];
        var number = (id + 1).ToString(CultureInfo.InvariantCulture);
        var hasErrors = cause.Findings.Any(finding => finding.Severity == Severity.Error);
        paper.Line(2, new Inked($"{number}. ", Ink.Strong), new Inked(FindingMessages.Render(cause, texts.Language), hasErrors ? Ink.Error : Ink.Warning));
        var own = causes.Positions[id].Where(position => !causes.IsDerived(position)).ToList();
        var isWide = cause.Kind is CauseKind.Column or CauseKind.File;
        List<string> said =
        [
            .. own.Select(position => report.Findings[position])
                .GroupBy(finding => (finding.Rule, Message: report.Message(finding, texts.Language)))
                .Select(same => Said(same.First(), same.Key.Message, isWide && same.Count() == 1)),
        ];
        var shown = isWide ? MostOfAColumn : MostNamed;
        said.Take(shown).ToList().ForEach(line => paper.Line(5, line));
        if (said.Count > shown)
        {
            paper.Line(5, texts.With("causes.more", ("count", said.Count - shown)));
        }

        var derived = causes.Positions[id].Where(causes.IsDerived).Select(position => report.Findings[position]).ToList();
        if (derived.Count > 0)
        {
            paper.Line(5, new Inked(texts.With("causes.derived", ("count", derived.Count), ("where", Folded(derived))), Ink.Faint));
        }
    }

    /// <summary>A finding at a cell of its cause. A cause of many rows does not name each of them, so that its findings do.</summary>
    private string Said(Finding finding, string message, bool namesRow)
    {
        var rule = namesRow && finding.Place.Row is { } row
            ? texts.With("causes.derived-rows", ("rule", finding.Rule), ("rows", row.ToString(CultureInfo.InvariantCulture)))
            : finding.Rule;
        return $"{rule}: {message}";
    }

    private string Folded(List<Finding> derived) => string.Join("; ", derived.GroupBy(finding => finding.Rule).Select(rule =>
    {
        var rows = rule.Select(finding => finding.Place.Row).OfType<long>().Distinct().Order().Select(row => row.ToString(CultureInfo.InvariantCulture)).ToList();
        return rows.Count == 0 ? rule.Key : texts.With("causes.derived-rows", ("rule", rule.Key), ("rows", string.Join(", ", rows.Take(MostNamed)) + (rows.Count > MostNamed ? ", …" : string.Empty)));
    }));
}
