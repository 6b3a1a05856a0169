using System.Text.Json;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>What every reading's other value does, as JSON.</summary>
internal static class ComparisonJson
{
    public static void Write(TallyReport report, ReadingComparison comparison, Stream stream, Language language, CancellationToken interrupted)
    {
        var document = new ComparisonDocument(
            report.Figures.Tree.Day,
            report.Figures.From,
            RulesDocument.Of(report.Rules),
            report.Rules.Readings.ToNamedValues(),
            TargetDocument.Of(report.Target),
            comparison.Effects.Select(Effect),
            FindingDocument.AllOf(report, language, interrupted));
        JsonSerializer.Serialize(stream, document, DocumentJson.Written.ComparisonDocument);
        stream.WriteByte((byte)'\n');
    }

    private static EffectDocument Effect(ReadingEffect effect) => new(
        effect.Reading.Name,
        effect.Reading.Usual,
        effect.Reading.Value,
        TargetDocument.Of(effect.After),
        effect.Verdicts.Count(),
        effect.Units.Select(unit => new DifferenceDocument(
            unit.Before.Unit.Code, unit.Before.Unit.Name, unit.Before.Unit.Level.Code, unit.ChangesVerdict, Side(unit.Before), Side(unit.After), unit.ListFigures().Select(Figure))));

    private static FigureDifferenceDocument Figure(FigureDifference difference) => new(
        difference.Figure.Code,
        difference.Before.IsKnown ? difference.Before.ToString() : null,
        difference.After.IsKnown ? difference.After.ToString() : null);

    private static SideDocument Side(UnitFigures figures) => new(
        figures.Gathering.Women,
        figures.Gathering.Counted,
        RateDocument.Of(figures.Gathering.Rate),
        OutcomeCode.Of(figures.Gathering.Verdict?.Outcome),
        TallyJson.Answered(figures.Support?.Needed),
        figures.Growth?.Net);
}
