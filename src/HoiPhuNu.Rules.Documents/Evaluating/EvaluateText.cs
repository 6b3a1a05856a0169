using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>An evaluation as people read it: the verdicts of each unit, then bands, the support list, the evidence, the findings.</summary>
internal sealed class EvaluateText(EvaluateReport report, Paper paper, DocumentTexts texts)
{
    private readonly EvaluateWords _words = new(texts);

    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        paper.Line(0, new Inked(texts.With(report.IsFromReport ? "evaluate.title-report" : "evaluate.title-lists", ("day", report.Day)), Ink.Heading));
        if (RefusedText.Of(report.RefusedRows, texts) is { } refused)
        {
            paper.Line(0, new Inked(refused, Ink.Error));
        }

        foreach (var unit in report.Shown)
        {
            interrupted.ThrowIfCancellationRequested();
            WriteUnit(unit, interrupted);
            paper.Blank();
        }

        new EvaluateBandsText(report, paper, texts).Write(interrupted);
        new EvaluateSupportText(report, paper, texts).Write(interrupted);
        WriteEvidence();
        paper.Blank();
        new FindingsText(report, paper, texts, texts[report.IsFromReport ? "group.whole-report" : "group.whole-list"]).Write(interrupted);
        new FindingsSummary(report, paper, texts).Write(
            texts.With(report.IsFromReport ? "summary.rows" : "summary.list-rows", ("rows", report.Rows)),
            texts["evaluate.verdict-clean"],
            texts["evaluate.verdict-warnings"],
            texts["evaluate.verdict-errors"]);
    }

    private void WriteUnit(UnitEvaluation unit, CancellationToken interrupted)
    {
        paper.Line(0, new Inked($"{unit.Unit.Code} {unit.Unit.Name}", Ink.Heading));
        if (unit.Figures.Gathering is { Women: { } women, Counted: { } counted } gathering)
        {
            paper.Line(2, texts.With(gathering.HasAllCounts == true ? "evaluate.rate" : "evaluate.rate-incomplete", ("women", women), ("counted", counted), ("rate", gathering.Rate ?? default)));
            if (!gathering.Gain.IsNone)
            {
                paper.Line(2, texts.With("evaluate.rate-gain", ("women", gathering.Gain.Women), ("members", gathering.Gain.Members)));
            }
        }

        new TextTable(paper, Headers()).Write(EvaluateLines.Of(unit, report.Day).Where(line => line.Outcome != Outcome.NotApplicable).Select(Cells), interrupted);
        foreach (var target in unit.Targets.Where(target => target.Term.Outcome != Outcome.NotApplicable))
        {
            WriteBalance(target);
            WriteProjection(target);
        }
    }

    private TextColumn[] Headers() =>
    [
        new(texts["evaluate.target"]),
        new(texts["evaluate.period"]),
        new(texts["evaluate.achieved"], IsNumber: true),
        new(texts["evaluate.planned"], IsNumber: true),
        new(texts["evaluate.difference"], IsNumber: true),
        new(texts["evaluate.ratio"], IsNumber: true),
        new(texts["evaluate.outcome"]),
        new(texts["evaluate.missing"]),
    ];

    private string[] Cells(EvaluateLine line) =>
    [
        _words.Target(line.Target),
        line.Year is { } year ? $"{year}" : line.From is null ? texts.With("evaluate.as-of", ("day", line.To)) : texts["evaluate.term-so-far"],
        _words.Number(line.Achieved),
        _words.Number(line.Planned),
        line.Difference is { } difference ? _words.Signed(difference) : "–",
        line.Percent is { } percent ? FactText.Of(percent, texts.Language) + "%" + (line.RoundingMisleads ? "!" : string.Empty) : "–",
        _words.Outcome(line.Outcome),
        _words.Missing(line),
    ];

    private void WriteBalance(TargetEvaluation target)
    {
        if (target.Balance is { Allocated: { } allocated, Registered: { } registered, Difference: { } difference } balance)
        {
            paper.Line(2, texts.With(
                "evaluate.balance",
                ("target", _words.Target(target.Target)),
                ("allocated", allocated),
                ("registered", registered),
                ("years", $"{balance.Years.Length}"),
                ("difference", _words.Signed(difference))));
        }
    }

    private void WriteProjection(TargetEvaluation target)
    {
        if (target.Projection is { } projection && target.Term.Planned is not null)
        {
            paper.Line(2, new Inked(
                texts.With("evaluate.projection", ("target", _words.Target(target.Target)), ("figure", projection.AtEnd), ("elapsed", projection.DaysElapsed), ("days", projection.DaysInTerm)),
                Ink.Faint));
        }
    }

    private void WriteEvidence()
    {
        paper.Line(0, new Inked(texts["evaluate.evidence"], Ink.Heading));
        var units = report.Shown.ToList();
        foreach (var target in EvaluateLines.Targets)
        {
            if (units.SelectMany(unit => EvaluateLines.Of(unit, report.Day)).FirstOrDefault(line => line.Target == target) is { } line)
            {
                paper.Line(2, texts.With("evaluate.evidence-of", ("target", _words.Target(target)), ("rules", line.Rules)));
            }
        }

        if (units.Count > 0)
        {
            var readings = units[0].Targets.SelectMany(target => target.Term.Readings).Distinct().OrderBy(reading => reading.Key, StringComparer.Ordinal);
            paper.Line(2, texts.With("evaluate.readings", ("readings", readings.Select(reading => $"{reading.Key}={reading.Value}"))));
        }

        paper.Line(2, new Inked(texts["evaluate.legend"], Ink.Faint));
    }
}
