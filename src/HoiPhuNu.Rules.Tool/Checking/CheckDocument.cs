using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Tool.Findings;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A whole check as JSON has it; the shape is a contract (docs/schemas/check.md).</summary>
internal sealed record CheckDocument(
    RulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    long Rows,
    SummaryDocument Summary,
    IEnumerable<CheckFindingDocument> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<CauseDocument>? Causes);

/// <summary>How many findings there are.</summary>
internal sealed record SummaryDocument(int Error, int Warning, ImmutableSortedDictionary<string, int> ByRule);
