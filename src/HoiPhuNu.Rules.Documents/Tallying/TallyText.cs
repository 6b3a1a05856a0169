using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>A tally as people read it: the figures of the units, the target, the findings.</summary>
internal sealed class TallyText(TallyReport report, Paper paper, DocumentTexts texts)
{
    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        var figures = report.Figures;
        paper.Line(0, new Inked(texts.With("tally.title", ("day", figures.Tree.Day), ("from", figures.From)), Ink.Heading));
        new TextTable(paper, Headers()).Write(report.Shown.Select(Cells), interrupted);
        WriteLegend();
        paper.Blank();
        WriteTarget();
        paper.Blank();
        if (report.Comparison is { } comparison)
        {
            new ComparisonText(comparison, paper, texts).Write(interrupted);
            paper.Blank();
        }

        new FindingsText(report, paper, texts, texts["group.whole-list"]).Write(interrupted);
        new FindingsSummary(report, paper, texts).Write(
            texts.With("summary.list-rows", ("rows", report.Rows)),
            texts["tally.verdict-clean"],
            texts["tally.verdict-warnings"],
            texts["tally.verdict-errors"]);
    }

    private TextColumn[] Headers() =>
    [
        new(texts["tally.unit"]),
        new(texts["tally.name"]),
        new(texts["tally.level"]),
        new(texts["tally.women"], IsNumber: true),
        new(texts["tally.counted"], IsNumber: true),
        new(texts["tally.rate"], IsNumber: true),
        new(texts["tally.target"]),
        new(texts["tally.growth"], IsNumber: true),
        new(texts["tally.support"]),
    ];

    private string[] Cells(UnitFigures figures)
    {
        var (unit, gathering) = (figures.Unit, figures.Gathering);
        return
        [
            unit.Code,
            unit.Name,
            FactText.Of((object)unit.Level, texts.Language),
            (CountRangeText.Of(gathering.Women, gathering.WomenUpTo, texts.Language) ?? Nothing(unit.IsOutsideTarget5)) + (gathering.HasAllCounts == false && gathering.Women is not null ? "*" : string.Empty),
            CountRangeText.Of(gathering.Counted, gathering.CountedUpTo, texts.Language) ?? Nothing(unit.IsOutsideTarget5),
            gathering.Rate is { } rate ? FactText.Of(rate, texts.Language) : Nothing(unit.IsOutsideTarget5 || gathering.Verdict?.Outcome == Outcome.NotApplicable),
            TargetOf(figures),
            Number(unit.IsOutsideTarget5, figures.Growth?.Net),
            SupportOf(figures),
        ];
    }

    private string TargetOf(UnitFigures figures) => figures.Gathering.Verdict?.Outcome switch
    {
        Outcome.Met => texts["outcome.met"],
        Outcome.NotMet => texts["outcome.not-met"],
        Outcome.CannotTell => texts["outcome.cannot-tell"],
        _ => string.Empty,
    };

    private string SupportOf(UnitFigures figures) =>
        figures.Support is { Needed: Answer.Yes } mark ? string.Join("; ", mark.Reasons.Select(reason => FactText.Of((object)reason, texts.Language))) : string.Empty;

    private string Number(bool isOutside, long? number) => number is { } known ? FactText.Of((Int128)known, texts.Language) : Nothing(isOutside);

    /// <summary>What does not apply and what is not known are two things.</summary>
    private static string Nothing(bool doesNotApply) => doesNotApply ? "–" : "?";

    private void WriteLegend()
    {
        paper.Line(0, new Inked(texts["tally.legend"], Ink.Faint));
        if (report.Shown.Any(figures => !figures.Gathering.Gain.IsNone))
        {
            paper.Line(0, new Inked(texts["tally.legend-gain"], Ink.Faint));
        }
    }

    private void WriteTarget()
    {
        var target = report.Target;
        paper.Line(0, new Inked(texts["tally.target-title"], Ink.Heading));
        paper.Line(2, texts.With(
            "tally.target-rate",
            ("met", target.Rate.Met),
            ("not_met", target.Rate.NotMet),
            ("not_applicable", target.Rate.NotApplicable),
            ("cannot_tell", target.Rate.CannotTell),
            ("share", target.Rate.Share)));
        paper.Line(2, target.Growth is { } growth ? texts.With("tally.target-growth", ("growth", growth)) : texts["tally.target-growth-unknown"]);
        if (RefusedText.Of(report.Figures.RefusedRows, texts) is { } refused)
        {
            paper.Line(2, new Inked(refused, Ink.Error));
        }
    }
}
