using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>What is said of the kit and its verdicts, whatever it is written as.</summary>
internal sealed class KitWords(DocumentTexts texts)
{
    private const int LongestValue = 2000;

    /// <summary>The word of a verdict.</summary>
    public string Of(Verdict verdict) => texts[verdict switch
    {
        Verdict.Pass => "conformance.pass",
        Verdict.Partial => "conformance.partial",
        Verdict.Fail => "conformance.fail",
        _ => "conformance.not-claimed",
    }];

    /// <summary>What the kit has to hit, as a heading.</summary>
    public string Of(CoverageSubject subject) => texts[subject switch
    {
        CoverageSubject.Rule => "conformance.subject-rule",
        CoverageSubject.Finding => "conformance.subject-finding",
        CoverageSubject.Reading => "conformance.subject-reading",
        CoverageSubject.Boundary => "conformance.subject-boundary",
        _ => "conformance.subject-operation",
    }];

    /// <summary>How many vectors came to what.</summary>
    public string Vectors(KitReport report) => texts.With(
        "conformance.vectors",
        ("count", report.Results.Length),
        ("passed", report.Count(VectorOutcome.Passed)),
        ("failed", report.Count(VectorOutcome.Failed)),
        ("unclaimed", report.Count(VectorOutcome.NotClaimed)));

    /// <summary>How many vectors the kit has.</summary>
    public string Kit(ImmutableArray<Vector> vectors)
    {
        var byHand = vectors.Count(vector => !vector.IsGenerated);
        return texts.With("conformance.kit", ("count", vectors.Length), ("hand", byHand), ("generated", vectors.Length - byHand));
    }

    /// <summary>Whether all is hit, and what is not.</summary>
    public string Covered(ImmutableArray<CoverageLine> lines) => lines.Count(line => !line.IsCovered) is var missing and > 0
        ? texts.With("conformance.uncovered", ("count", missing), ("names", lines.Where(line => !line.IsCovered).Select(line => line.Name)))
        : texts.With("conformance.covered", ("count", lines.Length));

    /// <summary>A value on one line, cut off where nobody would read on.</summary>
    public static string Shown(JsonNode? node) => OneLine.Of(ProtocolJson.Line(node) is { Length: > LongestValue } line ? line[..LongestValue] + "…" : ProtocolJson.Line(node));
}
