using System.Collections.Immutable;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>Figures of one unit explained, as JSON has them (docs/schemas/tally.md).</summary>
internal sealed record ExplainDocument(
    LocalDate AsOf,
    LocalDate From,
    ImmutableSortedDictionary<string, string> Readings,
    string Unit,
    string Name,
    string Level,
    ImmutableArray<ExplainedFigureDocument> Figures)
{
    public static ExplainDocument Of(ImmutableArray<FigureExplanation> explanations, TallyFigures figures, IReadOnlyDictionary<string, string> files, Language language)
    {
        var unit = explanations[0].Unit;
        return new ExplainDocument(
            figures.Tree.Day,
            figures.From,
            figures.Rules.Rules.Readings.ToNamedValues(),
            unit.Code,
            unit.Name,
            unit.Level.Code,
            [.. explanations.Select(explanation => ExplainedFigureDocument.Of(explanation, figures.Tree.Day, files, language))]);
    }
}

/// <summary>One figure.</summary>
internal sealed record ExplainedFigureDocument(
    string Figure,
    string Title,
    string? Value,
    bool Applicable,
    ImmutableArray<string> Missing,
    bool DistinctPersons,
    ImmutableArray<ExplainedRuleDocument> Rules,
    ImmutableSortedDictionary<string, string> Readings,
    ImmutableArray<FigurePartDocument> Arithmetic,
    ImmutableArray<FigureInputDocument> Inputs)
{
    public static ExplainedFigureDocument Of(FigureExplanation explanation, LocalDate day, IReadOnlyDictionary<string, string> files, Language language) => new(
        explanation.Figure.Code,
        FactText.Of((object)explanation.Figure, language),
        ValueOf(explanation.Value),
        explanation.IsApplicable,
        explanation.Missing,
        explanation.Figure.IsDistinctPersons,
        [.. explanation.Rules.Select(rule => new ExplainedRuleDocument(rule.Id, rule.Title.In(language), rule.ClauseOn(day)))],
        explanation.Readings,
        [.. explanation.Parts.Select(part => new FigurePartDocument(CodeOf(part.Role), part.Name, part.Unit?.Code, part.Unit?.Name, ValueOf(part.Value)))],
        [.. explanation.Inputs.Select(group => FigureInputDocument.Of(group, files, language))]);

    private static string? ValueOf(FigureValue value) => value.IsKnown ? value.ToString() : null;

    private static string CodeOf(FigurePartRole role) => role.ToString().ToLowerInvariant();
}

/// <summary>A rule that makes a figure.</summary>
internal sealed record ExplainedRuleDocument(string Rule, string Title, string? Clause);

/// <summary>A part of the arithmetic.</summary>
internal sealed record FigurePartDocument(string Role, string Part, string? Unit, string? Name, string? Value);

/// <summary>Rows of one list with one reason; ranges of rows, both ends included.</summary>
internal sealed record FigureInputDocument(
    string List, string? File, bool Counted, bool Placed, string Reason, string Why, string Rule, long Rows, long Amount, ImmutableArray<ImmutableArray<long>> Ranges)
{
    public static FigureInputDocument Of(InputGroup group, IReadOnlyDictionary<string, string> files, Language language) => new(
        group.List,
        files.GetValueOrDefault(group.List),
        group.IsCounted,
        group.IsPlaced,
        group.Reason,
        language == Language.English ? group.Reason : group.ReasonVietnamese,
        group.Rule,
        group.RowCount,
        group.Amount,
        [.. group.Rows.Select(range => ImmutableArray.Create(range.First, range.Last))]);
}
