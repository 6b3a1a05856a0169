using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The coverage as JSON has it. The order of the properties is the order of the keys.</summary>
internal sealed record KitCoverageDocument(int Vectors, int ByHand, bool Complete, IEnumerable<KitCoverageLineDocument> Lines)
{
    public static KitCoverageDocument Of(IReadOnlyCollection<Vector> vectors, ImmutableArray<CoverageLine> lines) => new(
        vectors.Count,
        vectors.Count(vector => !vector.IsGenerated),
        lines.All(line => line.IsCovered),
        lines.Select(line => new KitCoverageLineDocument(line.Code, line.Name, line.ByHand, line.Generated, line.Quiet, line.IsCovered)));
}

/// <summary>One line of it.</summary>
internal sealed record KitCoverageLineDocument(string Subject, string Name, int ByHand, int Generated, int? Quiet, bool Covered);
