using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitTree
{
    /// <summary>
    /// Adds every unit's figures to those of its superior, many figures at once, so that each holds the sums over itself and all below it. In place,
    /// each unit once, nothing allocated.
    /// </summary>
    /// <param name="figures">The figures of unit 0, then those of unit 1, and so on by dense number; after an overflow they mean nothing.</param>
    /// <param name="columns">How many figures each unit has.</param>
    /// <exception cref="ArgumentException">There are not <paramref name="columns"/> figures for each unit.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public void RollUp(Span<long> figures, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        if (figures.Length != (long)Units.Length * columns)
        {
            throw new ArgumentException($"There are {Units.Length} units of {columns} figures but {figures.Length} figures.", nameof(figures));
        }

        var overflow = Vector256<long>.Zero;
        for (var parent = Units.Length - 1; parent >= 0; parent--)
        {
            var (first, end) = (_firstChild[parent], _firstChild[parent + 1]);
            if (first < end)
            {
                overflow |= AddChildren(figures.Slice(parent * columns, columns), figures[(first * columns)..(end * columns)]);
            }
        }

        // A sum overflows when both parts have one sign and it has the other.
        if (overflow.ExtractMostSignificantBits() != 0)
        {
            throw new OverflowException("A sum does not fit 64 bits.");
        }
    }

    private static Vector256<long> AddChildren(Span<long> parent, ReadOnlySpan<long> children)
    {
        var overflow = Vector256<long>.Zero;
        var column = 0;
        for (; column + 4 <= parent.Length; column += 4)
        {
            ref var at = ref MemoryMarshal.GetReference(children);
            var sum = Vector256.LoadUnsafe(ref parent[column]);
            for (var child = column; child <= children.Length - 4; child += parent.Length)
            {
                var one = Vector256.LoadUnsafe(ref at, (nuint)child);
                var next = sum + one;
                overflow |= (sum ^ next) & (one ^ next);
                sum = next;
            }

            sum.StoreUnsafe(ref parent[column]);
        }

        for (; column < parent.Length; column++)
        {
            for (var child = column; child < children.Length; child += parent.Length)
            {
                parent[column] = checked(parent[column] + children[child]);
            }
        }

        return overflow;
    }
}
