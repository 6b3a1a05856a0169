using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>What every reading's other value does, as JSON has it (docs/schemas/tally.md).</summary>
internal sealed record ComparisonDocument(
    LocalDate AsOf,
    LocalDate From,
    RulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    TargetDocument Target,
    IEnumerable<EffectDocument> Comparison,
    IEnumerable<FindingDocument> Findings);

/// <summary>One other value.</summary>
internal sealed record EffectDocument(string Reading, string Usual, string Value, TargetDocument Target, int Verdicts, IEnumerable<DifferenceDocument> Units);

/// <summary>One unit with any other figure.</summary>
internal sealed record DifferenceDocument(string Unit, string Name, string Level, bool VerdictChanges, SideDocument Before, SideDocument After, IEnumerable<FigureDifferenceDocument> Figures);

/// <summary>One figure that differs, by its code: a rate in percent, as it is shown.</summary>
internal sealed record FigureDifferenceDocument(string Figure, string? Before, string? After);

/// <summary>A unit's figures under one value.</summary>
internal sealed record SideDocument(long? Women, long? Counted, RateDocument? Rate, string? Target, bool? Support, long? Growth);
