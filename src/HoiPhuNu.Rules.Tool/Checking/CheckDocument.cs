using System.Collections.Immutable;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A whole check as JSON has it; the shape is a contract (docs/schemas/check.md).</summary>
internal sealed record CheckDocument(
    RulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    long Rows,
    SummaryDocument Summary,
    IEnumerable<FindingDocument> Findings);

/// <summary>Which rules judged: the term and the version of the library.</summary>
internal sealed record RulesDocument(string Term, LocalDate FirstDay, LocalDate LastDay, string Version);

/// <summary>How many findings there are.</summary>
internal sealed record SummaryDocument(int Error, int Warning, ImmutableSortedDictionary<string, int> ByRule);
