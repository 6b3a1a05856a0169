using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>What every reading's other value does, as people read it: totals, and the units with another verdict.</summary>
internal sealed class ComparisonText(ReadingComparison comparison, Paper paper, DocumentTexts texts)
{
    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        paper.Line(0, new Inked(texts["compare.title"], Ink.Heading));
        foreach (var effect in comparison.Effects)
        {
            interrupted.ThrowIfCancellationRequested();
            WriteOne(effect);
        }
    }

    private void WriteOne(ReadingEffect effect)
    {
        var reading = effect.Reading;
        paper.Line(2, new Inked(texts.With("compare.reading", ("name", reading.Name), ("value", reading.Value), ("usual", reading.Usual)), Ink.Strong));
        if (effect.Units.IsEmpty)
        {
            paper.Line(4, new Inked(texts["compare.nothing"], Ink.Faint));
            return;
        }

        var verdicts = effect.Verdicts.ToList();
        paper.Line(4, texts.With(
            "compare.totals",
            ("units", effect.Units.Length),
            ("verdicts", verdicts.Count),
            ("met_before", effect.Before.Rate.Met),
            ("met_after", effect.After.Rate.Met)));
        if (effect is { Before.Growth: { } before, After.Growth: { } after })
        {
            paper.Line(4, texts.With("compare.growth", ("before", before), ("after", after)));
        }

        foreach (var unit in verdicts)
        {
            paper.Line(6, Verdict(unit));
        }

        paper.Line(4, texts.With("compare.figures", ("figures", FiguresOf(effect, texts))));
    }

    /// <summary>Every figure that differs anywhere, with the number of units.</summary>
    public static string FiguresOf(ReadingEffect effect, DocumentTexts texts) => string.Join(", ", effect.Units
        .SelectMany(unit => unit.ListFigures())
        .CountBy(difference => difference.Figure)
        .OrderBy(figure => figure.Key.Ordinal)
        .Select(figure => $"{FactText.Of((object)figure.Key, texts.Language)} ({FactText.Of((Int128)figure.Value, texts.Language)})"));

    private string Verdict(UnitDifference difference)
    {
        var (before, after) = (difference.Before, difference.After);
        return texts.With(
            "compare.verdict",
            ("unit", $"{before.Unit.Code} {before.Unit.Name}"),
            ("rate_before", Rate(before)),
            ("rate_after", Rate(after)),
            ("before", Said(difference.OutcomeBefore)),
            ("after", Said(difference.OutcomeAfter)),
            ("more", difference.MoreCounted is { } more ? FactText.Of((Int128)more, texts.Language) : "?"));
    }

    private string Rate(UnitFigures figures) => figures.Gathering.Rate is { } rate ? FactText.Of(rate, texts.Language) : "?";

    private string Said(Outcome? outcome) => outcome switch
    {
        Outcome.Met => texts["outcome.met"],
        Outcome.NotMet => texts["outcome.not-met"],
        Outcome.CannotTell => texts["outcome.cannot-tell"],
        _ => texts["outcome.not-applicable"],
    };
}
