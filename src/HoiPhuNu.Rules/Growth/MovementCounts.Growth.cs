using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Growth;

public sealed partial class MovementCounts
{
    /// <summary>
    /// Net growth of every unit of the tree under a rule set, superiors as sums over their bases and their unattributed line.
    /// Rules NET-1 to NET-3, NET-5, NET-7, CAT-1 (CĐ6 III.1.c).
    /// </summary>
    /// <param name="rules">The rule set, whose readings say which categories count and whether arrivals do.</param>
    public GrowthFigures Growth(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var inGrowth = MovementClass.InGrowth(rules.AsOf(To));
        var own = new GrowthTerms[Tree.Units.Length];
        for (var number = 0; number < own.Length; number++)
        {
            own[number] = OwnTerms(number, inGrowth, rules.Readings);
        }

        return new GrowthFigures(this, rules, own, InternalTransfers(inGrowth));
    }

    private GrowthTerms OwnTerms(int number, bool[] inGrowth, Readings readings)
    {
        var terms = default(GrowthTerms);
        for (var memberClass = 0; memberClass < inGrowth.Length; memberClass++)
        {
            foreach (var kind in MovementKind.All)
            {
                if (inGrowth[memberClass] && _own.Of(number, memberClass, kind) is var count and > 0)
                {
                    terms += MovementTerm.Of(kind, memberClass, count, readings);
                }
            }
        }

        return terms;
    }

    /// <summary>The transfers whose halves both count in growth, each at the nearest unit that holds both ends.</summary>
    private long[] InternalTransfers(bool[] inGrowth)
    {
        var transfers = new long[Tree.Units.Length];
        foreach (var pair in _transfers)
        {
            if (inGrowth[pair.OriginClass] && inGrowth[pair.DestinationClass] && Common(pair.Origin, pair.Destination) is var common and not UnitTree.NoParent)
            {
                transfers[common]++;
            }
        }

        return transfers;
    }

    /// <summary>The nearest unit that is, or is above, both; parents have smaller numbers than their children.</summary>
    private int Common(int left, int right)
    {
        while (left != right)
        {
            if (left == UnitTree.NoParent || right == UnitTree.NoParent)
            {
                return UnitTree.NoParent;
            }

            (left, right) = left > right ? (Tree.ParentOf(left), right) : (left, Tree.ParentOf(right));
        }

        return left;
    }
}
