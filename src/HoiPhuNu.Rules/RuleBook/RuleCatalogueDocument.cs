using System.Collections.Immutable;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>The catalogue as it is stored.</summary>
internal sealed record RuleCatalogueDocument(int Version, ImmutableArray<Rule> Rules, ImmutableArray<ReadingDefinition> Readings, ImmutableArray<ConsideredReading> Considered);
