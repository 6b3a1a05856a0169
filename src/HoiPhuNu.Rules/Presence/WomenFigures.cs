using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// The women present at each unit's own line, before anything is summed up: at a geographic base those of the base, at a superior those who
/// are somewhere below and nobody can say where (<em>unattributed</em>, ORG-6).
/// </summary>
public sealed class WomenFigures
{
    internal WomenFigures(UnitTree tree, ImmutableArray<WomenLine> own, ImmutableArray<Finding> findings, ImmutableArray<PaddedCode> padded)
    {
        Tree = tree;
        Own = own;
        Findings = findings;
        PaddedCodes = padded;
    }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>Each unit's own line, by dense number.</summary>
    public ImmutableArray<WomenLine> Own { get; }

    /// <summary>The women who stand in an unattributed line, by the unit that was recorded. Rules ORG-6, RATE-8.</summary>
    public ImmutableArray<UnattributedPeople> Unattributed { get; internal init; } = [];

    /// <summary>What is to be said about the rows, and about bases without a count: DATA-01, 02, 04, 08, 09, 11, 12, in <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Codes that were understood although their leading zeros were lost, in order.</summary>
    public ImmutableArray<PaddedCode> PaddedCodes { get; }
}
