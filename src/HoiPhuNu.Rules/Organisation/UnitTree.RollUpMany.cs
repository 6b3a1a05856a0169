using System.Runtime.CompilerServices;
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

        var firstChild = _firstChild.AsSpan();
        for (var parent = Units.Length - 1; parent >= 0; parent--)
        {
            var (first, end) = (firstChild[parent], firstChild[parent + 1]);
            if (first < end)
            {
                AddChildren(figures.Slice(parent * columns, columns), figures[(first * columns)..(end * columns)], long.MaxValue / (end - first + 1));
            }
        }
    }

    /// <summary>
    /// Sums stay in registers while eight columns, or four, or two, are gone down. Where no figure is negative or above <paramref name="small"/> no sum can
    /// overflow; else the columns are added one by one and checked.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddChildren(Span<long> parent, ReadOnlySpan<long> children, long small)
    {
        ref var at = ref MemoryMarshal.GetReference(children);
        var column = 0;
        for (; column + 8 <= parent.Length; column += 8)
        {
            var (sum, next) = (Vector256.LoadUnsafe(ref parent[column]), Vector256.LoadUnsafe(ref parent[column + 4]));
            var bits = sum | next;
            for (var child = column; child <= children.Length - 8; child += parent.Length)
            {
                var (one, other) = (Vector256.LoadUnsafe(ref at, (nuint)child), Vector256.LoadUnsafe(ref at, (nuint)child + 4));
                bits |= one | other;
                sum += one;
                next += other;
            }

            if (AreSmall(bits, small))
            {
                sum.StoreUnsafe(ref parent[column]);
                next.StoreUnsafe(ref parent[column + 4]);
            }
            else
            {
                AddChecked(parent, children, column, column + 8);
            }
        }

        for (; column + 4 <= parent.Length; column += 4)
        {
            var sum = Vector256.LoadUnsafe(ref parent[column]);
            var bits = sum;
            for (var child = column; child <= children.Length - 4; child += parent.Length)
            {
                var one = Vector256.LoadUnsafe(ref at, (nuint)child);
                bits |= one;
                sum += one;
            }

            if (AreSmall(bits, small))
            {
                sum.StoreUnsafe(ref parent[column]);
            }
            else
            {
                AddChecked(parent, children, column, column + 4);
            }
        }

        for (; column + 2 <= parent.Length; column += 2)
        {
            var sum = Vector128.LoadUnsafe(ref parent[column]);
            var bits = sum;
            for (var child = column; child <= children.Length - 2; child += parent.Length)
            {
                var one = Vector128.LoadUnsafe(ref at, (nuint)child);
                bits |= one;
                sum += one;
            }

            if (AreSmall(bits.ToVector256(), small))
            {
                sum.StoreUnsafe(ref parent[column]);
            }
            else
            {
                AddChecked(parent, children, column, column + 2);
            }
        }

        AddChecked(parent, children, column, parent.Length);
    }

    /// <summary>The bits of several figures together are no smaller than the largest of them, and negative where one is.</summary>
    private static bool AreSmall(Vector256<long> bits, long small) => (bits | (Vector256.Create(small) - bits)).ExtractMostSignificantBits() == 0;

    private static void AddChecked(Span<long> parent, ReadOnlySpan<long> children, int from, int to)
    {
        for (var column = from; column < to; column++)
        {
            var sum = parent[column];
            for (var child = column; child < children.Length; child += parent.Length)
            {
                sum = checked(sum + children[child]);
            }

            parent[column] = sum;
        }
    }
}
