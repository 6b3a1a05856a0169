using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// The figures of target 5's rate of every unit in force on a day, from commune to nation, made of members and women counted at their own
/// lines. Rules RATE-1 to RATE-7, NUM-5, ORG-6 (CĐ6 III.1.d, III.1.e, III.1.f).
/// </summary>
public sealed class GatheringFigures
{
    internal GatheringFigures(ImmutableArray<UnitGathering> units, ImmutableArray<Finding> findings)
    {
        Units = units;
        Findings = findings;
    }

    /// <summary>The figures of each unit, by its dense number in the tree. A figure of a unit covers it and all below, nothing else.</summary>
    public ImmutableArray<UnitGathering> Units { get; }

    /// <summary>All findings of both inputs, and bases with more members than women (DATA-10), in <see cref="FindingOrder"/>.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Sums up.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="tree">The tree of the same day, the one the tallies were made with.</param>
    /// <param name="women">The women present; <see langword="null"/> when none were given.</param>
    /// <param name="members">The members; <see langword="null"/> when none were given.</param>
    /// <exception cref="ArgumentException">The tree is not that of the day or of the figures.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static GatheringFigures Of(DayRules rules, UnitTree tree, WomenFigures? women, MemberFigures? members)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(tree);
        if (rules.Day != tree.Day || !ReferenceEquals(women?.Tree ?? tree, tree) || !ReferenceEquals(members?.Tree ?? tree, tree))
        {
            throw new ArgumentException("The rules, the women and the members are not of this tree.", nameof(tree));
        }

        var lines = new UnitLines(rules, tree, women, members is { IsVerified: true } ? members : null);
        var findings = (women?.Findings ?? []).AddRange(members?.Findings ?? []).AddRange(lines.MoreMembersThanWomen());
        return new GatheringFigures(lines.SumUp(), [.. findings.Order(FindingOrder.Instance)]);
    }
}
