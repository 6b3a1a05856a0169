using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// Memberships in force at the end of one day, by unit and category: what the movement identity opens and closes with. The units are those of
/// the tree the movements are counted on, also for the opening stock. Adds up in any order.
/// </summary>
public sealed class MembershipStock
{
    private readonly long[] _counts;

    /// <summary>Creates an empty stock.</summary>
    /// <param name="tree">The tree that the counts stand on.</param>
    public MembershipStock(UnitTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Tree = tree;
        _counts = new long[tree.Units.Length * MemberCategory.All.Length];
    }

    /// <summary>The tree.</summary>
    public UnitTree Tree { get; }

    /// <summary>The members of a category that stand at the unit itself; at a superior those that cannot be told apart below it (ORG-6).</summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="category">The category.</param>
    public long this[int number, MemberCategory category] => _counts[IndexOf(number, category)];

    /// <summary>Adds members of a category at a unit.</summary>
    /// <param name="number">The unit's dense number; a superior's for members that cannot be told apart below it.</param>
    /// <param name="category">The category.</param>
    /// <param name="members">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or the number of members is negative.</exception>
    /// <exception cref="OverflowException">The sum does not fit 64 bits (NUM-1).</exception>
    public void Add(int number, MemberCategory category, long members = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(members);
        ref var count = ref _counts[IndexOf(number, category)];
        count = checked(count + members);
    }

    private int IndexOf(int number, MemberCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Tree.Units.Length);
        return (number * MemberCategory.All.Length) + category.Ordinal;
    }
}
