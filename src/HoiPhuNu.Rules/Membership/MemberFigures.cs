using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// The members counted at each unit's own line, before anything is summed up: at a geographic base the members who reside there, at a
/// superior those who reside somewhere below and nobody can say where (<em>unattributed</em>, ORG-6).
/// </summary>
public sealed class MemberFigures
{
    internal MemberFigures(UnitTree tree, ImmutableArray<MembersByCategory> own, bool isVerified, ImmutableArray<Finding> findings, ImmutableArray<PaddedCode> padded)
    {
        Tree = tree;
        Own = own;
        IsVerified = isVerified;
        Findings = findings;
        PaddedCodes = padded;
    }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>Each unit's own line, by dense number. All 0 where <see cref="IsVerified"/> does not hold.</summary>
    public ImmutableArray<MembersByCategory> Own { get; }

    /// <summary>The members counted who stand in an unattributed line, by the unit that was recorded. Rules ORG-6, RATE-8.</summary>
    public ImmutableArray<UnattributedPeople> Unattributed { get; internal init; } = [];

    /// <summary>Whether the rules are verified for the day; outside the term nobody can be counted, and the figures are unknown.</summary>
    public bool IsVerified { get; }

    /// <summary>What is to be said about the rows: DATA-01 to DATA-04, DATA-06 to DATA-08, DATA-12, in <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Codes that were understood although their leading zeros were lost, in order.</summary>
    public ImmutableArray<PaddedCode> PaddedCodes { get; }
}
