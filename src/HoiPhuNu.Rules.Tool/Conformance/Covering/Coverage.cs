using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>
/// What the kit hits. Vectors worked out by hand have to hit everything: every rule of the catalogue, every finding both raised and not, every
/// value of every reading, every kind of boundary date from both sides, every operation. Generated ones are counted beside them.
/// </summary>
internal static class Coverage
{
    /// <summary>The lines, subject by subject.</summary>
    public static ImmutableArray<CoverageLine> Of(IReadOnlyCollection<Vector> vectors) =>
    [
        .. RuleCatalogue.Rules.Where(rule => rule.Severity is null).Select(rule => Plain(CoverageSubject.Rule, rule.Id, vectors.Where(vector => vector.Rules.Contains(rule.Id)))),
        .. RuleCatalogue.Rules.Where(rule => rule.Severity is not null).Select(rule => Raised(rule.Id, vectors)),
        .. RuleCatalogue.Readings.SelectMany(ValuesOf).Select(reading => Plain(
            CoverageSubject.Reading, $"{reading.Name}={reading.Value}", vectors.Where(vector => vector.Readings.TryGetValue(reading.Name, out var value) && value == reading.Value))),
        .. BoundaryKind.All.Select(boundary => FromBothSides(boundary.Kind, vectors.Where(vector => vector.Boundaries.Contains(boundary.Kind)))),
        .. Operations.Names.Select(operation => Plain(CoverageSubject.Operation, operation, vectors.Where(vector => vector.Operation == operation))),
    ];

    /// <summary>Every value of every reading. One that is an order has more values than can be listed: the usual one and its reverse stand for them.</summary>
    public static IEnumerable<(string Name, string Value)> ValuesOf(ReadingDefinition reading) =>
        reading.Name == nameof(Readings.CategoryPrecedence)
            ? [(reading.Name, reading.Default), (reading.Name, CategoryPrecedence.Default.Reversed().ToString())]
            : reading.Values.Select(value => (reading.Name, value.Value));

    /// <summary>The rules whose findings a vector expects.</summary>
    public static IEnumerable<string> RaisedBy(Vector vector) =>
        (vector.Expected["findings"] as JsonArray ?? []).Select(finding => (string)finding!["rule"]!).Distinct(StringComparer.Ordinal);

    private static CoverageLine Plain(CoverageSubject subject, string name, IEnumerable<Vector> hits)
    {
        var (hand, generated) = Counted(hits);
        return new CoverageLine(subject, name, hand, generated, null, hand > 0);
    }

    private static CoverageLine Raised(string rule, IReadOnlyCollection<Vector> vectors)
    {
        var (hand, generated) = Counted(vectors.Where(vector => RaisedBy(vector).Contains(rule)));
        var quiet = vectors.Count(vector => !vector.IsGenerated && vector.Rules.Contains(rule) && vector.Expected["findings"] is JsonArray && !RaisedBy(vector).Contains(rule));
        return new CoverageLine(CoverageSubject.Finding, rule, hand, generated, quiet, hand > 0 && quiet > 0);
    }

    private static CoverageLine FromBothSides(string kind, IEnumerable<Vector> hits)
    {
        var all = hits.ToList();
        var (hand, generated) = Counted(all);
        var sides = all.Where(vector => !vector.IsGenerated).Select(vector => ProtocolJson.Line(vector.Expected)).Distinct(StringComparer.Ordinal).Count();
        return new CoverageLine(CoverageSubject.Boundary, kind, hand, generated, null, sides > 1);
    }

    private static (int ByHand, int Generated) Counted(IEnumerable<Vector> hits)
    {
        var all = hits.ToList();
        var generated = all.Count(vector => vector.IsGenerated);
        return (all.Count - generated, generated);
    }
}
