using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>A whole check as JSON has it; the shape is a contract (docs/schemas/check.md).</summary>
internal sealed record CheckDocument(
    CheckRulesDocument Rules,
    ImmutableSortedDictionary<string, string> Readings,
    long Rows,
    SummaryDocument Summary,
    IEnumerable<CheckFindingDocument> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<CauseDocument>? Causes);

/// <summary>Which rules judged: the term of the report's last year, the version of the library, and all terms that the report has years of.</summary>
internal sealed record CheckRulesDocument(string Term, LocalDate FirstDay, LocalDate LastDay, string Version, ImmutableArray<TermDocument> Terms)
{
    public static CheckRulesDocument Of(CheckReport report)
    {
        var last = RulesDocument.Of(report.Rules);
        return new CheckRulesDocument(last.Term, last.FirstDay, last.LastDay, last.Version, [.. report.Terms.Select(TermDocument.Of)]);
    }
}

/// <summary>A term that judged years of the report, with its readings.</summary>
internal sealed record TermDocument(string Term, LocalDate FirstDay, LocalDate LastDay, ImmutableSortedDictionary<string, string> Readings)
{
    public static TermDocument Of(RuleSet rules) => new(rules.Term, rules.FirstDay, rules.LastDay, rules.Readings.ToNamedValues());
}

/// <summary>How many findings there are.</summary>
internal sealed record SummaryDocument(long Error, long Warning, ImmutableSortedDictionary<string, long> ByRule);
