using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>What tallies over columns share.</summary>
internal static class Columns
{
    /// <summary>Columns belong together row by row.</summary>
    public static void RequireSameLength(params ReadOnlySpan<int> lengths)
    {
        if (lengths.ContainsAnyExcept(lengths[0]))
        {
            throw new ArgumentException($"The columns have different lengths: {string.Join(", ", lengths.ToArray())}.", nameof(lengths));
        }
    }

    /// <summary>Whether a number is one of the dense numbers 0 to one less than <paramref name="count"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDense(int number, int count) => unchecked((uint)number < (uint)count);

    /// <summary>1 if it holds, else 0, without a branch.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OneIf(bool holds) => holds ? 1 : 0;

    /// <summary>Eight codes of a column, each in a lane of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Widened(ReadOnlySpan<byte> codes, nuint at) =>
        Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(codes), at))).AsByte());

    /// <summary>Whether a code is one of those that begin with <paramref name="first"/>, as many as <paramref name="count"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCode(byte code, byte first, int count) => (code ^ first) < count;

    /// <summary>The largest of 64 codes of a column is among these, less what they begin with; what begins otherwise is larger than any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Largest64(ReadOnlySpan<byte> codes, nuint at, byte first) => Vector256.Max(
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(codes), at) ^ Vector256.Create(first),
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(codes), at + 32) ^ Vector256.Create(first));

    /// <summary>Goes through rows in chunks on several threads, each with a tally of its own, and hands over the tallies.</summary>
    public static void InChunks<TTally>(int rows, int chunk, int threads, Func<TTally> create, Action<TTally, int, int> add, Action<TTally> merge)
        where TTally : class
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var chunks = (int)(((long)rows + chunk - 1) / chunk);
        var parts = new ConcurrentBag<TTally>();
        Parallel.For(
            0,
            chunks,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            create,
            (index, _, part) =>
            {
                var first = index * chunk;
                add(part, first, Math.Min(chunk, rows - first));
                return part;
            },
            parts.Add);
        foreach (var part in parts)
        {
            merge(part);
        }
    }
}
