using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HoiPhuNu.Rules.Organisation;

public sealed partial class UnitTree
{
    /// <summary>As many columns as eight vectors hold.</summary>
    private const int EightVectors = 32;

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

        // From the level above the deepest upwards, so that the figures of a level are read once, from first to last, without a jump.
        var firstChild = _firstChild.AsSpan();
        for (var level = _levels.Length - 3; level >= 0; level--)
        {
            var next = _levels[level + 1];
            for (var parent = _levels[level]; parent < next; parent++)
            {
                var (first, end) = (firstChild[parent], firstChild[parent + 1]);
                if (first < end)
                {
                    AddChildren(figures.Slice(parent * columns, columns), figures[(first * columns)..(end * columns)]);
                }
            }
        }
    }

    private static void AddChildren(Span<long> parent, ReadOnlySpan<long> children)
    {
        var column = 0;
        for (; column + Vector256<long>.Count <= parent.Length; column += EightVectors)
        {
            var end = Math.Min(column + EightVectors, parent.Length);
            if (!TryAdd(parent, children, column, end))
            {
                AddChecked(parent, children, column, end);
            }
        }

        AddChecked(parent, children, column, parent.Length);
    }

    /// <summary>
    /// Adds up to 32 columns, four at least, in one go down the children, their sums in eight registers. Fewer columns than 32 share registers: the last
    /// places overlap, and what is there is summed more than once, to the same. Does nothing where figures are so large that a sum might overflow.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryAdd(Span<long> parent, ReadOnlySpan<long> children, int from, int end)
    {
        var last = end - from - Vector256<long>.Count;
        var (at1, at2, at3, at4) = ((nuint)Math.Min(4, last), (nuint)Math.Min(8, last), (nuint)Math.Min(12, last), (nuint)Math.Min(16, last));
        var (at5, at6, at7) = ((nuint)Math.Min(20, last), (nuint)Math.Min(24, last), (nuint)last);

        // As many figures as are added up, each from −limit to limit − 1, cannot overflow. Those are the figures to which limit can be added without
        // any bit above being set.
        var limit = 1L << (62 - BitOperations.Log2((uint)((children.Length / parent.Length) + 1)));
        var raise = Vector256.Create(limit);
        ref var sums = ref parent[from];
        var (sum0, sum1, sum2, sum3) = (Vector256.LoadUnsafe(ref sums), Vector256.LoadUnsafe(ref sums, at1), Vector256.LoadUnsafe(ref sums, at2), Vector256.LoadUnsafe(ref sums, at3));
        var (sum4, sum5, sum6, sum7) = (Vector256.LoadUnsafe(ref sums, at4), Vector256.LoadUnsafe(ref sums, at5), Vector256.LoadUnsafe(ref sums, at6), Vector256.LoadUnsafe(ref sums, at7));
        var bits = (sum0 + raise) | (sum1 + raise) | (sum2 + raise) | (sum3 + raise) | (sum4 + raise) | (sum5 + raise) | (sum6 + raise) | (sum7 + raise);
        for (var child = from; child < children.Length; child += parent.Length)
        {
            ref var figures = ref Unsafe.Add(ref MemoryMarshal.GetReference(children), child);
            var (one, other) = (Vector256.LoadUnsafe(ref figures), Vector256.LoadUnsafe(ref figures, at1));
            sum0 += one;
            sum1 += other;
            bits |= (one + raise) | (other + raise);
            (one, other) = (Vector256.LoadUnsafe(ref figures, at2), Vector256.LoadUnsafe(ref figures, at3));
            sum2 += one;
            sum3 += other;
            bits |= (one + raise) | (other + raise);
            (one, other) = (Vector256.LoadUnsafe(ref figures, at4), Vector256.LoadUnsafe(ref figures, at5));
            sum4 += one;
            sum5 += other;
            bits |= (one + raise) | (other + raise);
            (one, other) = (Vector256.LoadUnsafe(ref figures, at6), Vector256.LoadUnsafe(ref figures, at7));
            sum6 += one;
            sum7 += other;
            bits |= (one + raise) | (other + raise);
        }

        if ((bits & Vector256.Create(-2 * limit)) != Vector256<long>.Zero)
        {
            return false;
        }

        sum0.StoreUnsafe(ref sums);
        sum1.StoreUnsafe(ref sums, at1);
        sum2.StoreUnsafe(ref sums, at2);
        sum3.StoreUnsafe(ref sums, at3);
        sum4.StoreUnsafe(ref sums, at4);
        sum5.StoreUnsafe(ref sums, at5);
        sum6.StoreUnsafe(ref sums, at6);
        sum7.StoreUnsafe(ref sums, at7);
        return true;
    }

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
