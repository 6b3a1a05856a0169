using System.Collections.Immutable;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Catalogue;

/// <summary>The whole catalogue as JSON has it, in both languages.</summary>
internal sealed record CatalogueDocument(ImmutableArray<Rule> Rules, ImmutableArray<ReadingDefinition> Readings, ImmutableArray<ConsideredReading> Considered);
