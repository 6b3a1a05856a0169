using System.Text.Json.Nodes;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Tests.Conformance;

/// <summary>Every finding of every whole case of the kit cites the clause of its rule: all their days lie in the term. Rule TERM-3.</summary>
public sealed class CitationTests
{
    [Fact]
    public void Findings_OfAllCasesInTheTerm_CiteTheClauseOfTheirRule()
    {
        var findings = VectorSet.Embedded().Where(vector => vector is { Term: null, Operation: "check" or "tally" or "evaluate" }).SelectMany(FindingsOf).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding =>
        {
            var rule = RuleCatalogue.Get((string)finding["rule"]!);
            var isOutside = (long?)finding["year"] is { } year && !RuleSet.TermXIII.HasYear((int)year);
            Assert.Equal(rule.Clauses.IsEmpty ? Rule.OutsideMark : isOutside ? null : rule.Clauses[0], (string?)finding["clause"]);
        });
    }

    /// <summary>All findings, also of rules that the vector does not ask about; those of rows whose year cannot be read are of no day.</summary>
    private static IEnumerable<JsonNode> FindingsOf(Vector vector)
    {
        var request = vector.ToRequest();
        request["input"]!["rules"] = new JsonArray("*");
        var hasDay = request["input"]!["as_of"] is not null;
        return (Answerer.Answer(request)["result"]?["findings"] as JsonArray ?? [])
            .Select(finding => finding!)
            .Where(finding => hasDay || finding["year"] is not null || (string?)finding["table"] != "report");
    }
}
