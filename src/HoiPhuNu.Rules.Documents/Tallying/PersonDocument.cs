using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Validation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>One person's rows as JSON has them (docs/schemas/tally.md).</summary>
internal sealed record PersonDocument(
    string Person,
    LocalDate AsOf,
    LocalDate From,
    ImmutableSortedDictionary<string, string> Readings,
    ImmutableArray<PersonRowDocument> Rows,
    ImmutableArray<PersonFindingDocument> Findings)
{
    public static PersonDocument Of(PersonExplanation explanation, UnitTree tree, RuleSet rules, IReadOnlyDictionary<string, string> files, Language language)
    {
        return new PersonDocument(
            explanation.PersonId,
            tree.Day,
            explanation.From,
            rules.Readings.ToNamedValues(),
            [
                .. explanation.Members.Select(row => Row("members", files.GetValueOrDefault("members"), row.Row, row.Commune, row.Number, row.Fate, row.Rule, row.Fate.IsCounted, row.Category?.Code)),
                .. explanation.Population.Select(row => Row("population", files.GetValueOrDefault("population"), row.Row, row.Commune, row.Number, row.Fate, row.Rule, row.Fate == Presence.PopulationFate.Counted, null)),
                .. explanation.Movements.Select(row => Row("events", files.GetValueOrDefault("events"), row.Row, row.Recorded.Code, row.Number, row.Fate, row.Fate.Rule, row.Effect != 0, row.Category.Code)),
            ],
            [.. explanation.Findings.Select(finding => new PersonFindingDocument(finding.Rule, finding.Place.File, finding.Place.Row, finding.Place.Column, FindingMessages.Render(finding, language)))]);

        PersonRowDocument Row<TFate>(string list, string? file, long row, string? commune, int number, TFate fate, string rule, bool isCounted, string? category)
            where TFate : Vocabulary<TFate> =>
            new(list, file, row, commune, number == UnitTree.NoParent ? null : tree.Units[number].Code, category, isCounted, fate.Code, FactText.Of((object)fate, language), rule);
    }
}

/// <summary>One row of hers.</summary>
internal sealed record PersonRowDocument(
    string List, string? File, long Row, string? Commune, string? Unit, string? Category, bool Counted, string Fate, string Why, string Rule);

/// <summary>What is to be said about one row of hers.</summary>
internal sealed record PersonFindingDocument(string Rule, string? File, long? Row, string? Column, string Message);
