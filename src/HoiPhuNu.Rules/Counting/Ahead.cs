using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace HoiPhuNu.Rules.Counting;

/// <summary>
/// Asks for the memory of rows that come some thousand bytes later. A processor looks ahead by itself, but not from one page of memory to the
/// next; and a column is read faster than its pages are found. Processors that cannot be asked are not.
/// </summary>
internal static class Ahead
{
    private const int Distance = 4096;
    private const int Line = 64;

    /// <summary>Asks for one place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask<T>(ref readonly T place)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }

    /// <summary>Asks for as many rows as a block has, if there are so many.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="first">The first row of the block that is at work.</param>
    /// <param name="block">How many rows a block has.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ask<T>(ReadOnlySpan<T> rows, int first, int block)
        where T : unmanaged
    {
        var ahead = first + (Distance / sizeof(T));
        if (!Sse.IsSupported || ahead + block > rows.Length)
        {
            return;
        }

        // The rows may be moved meanwhile: then what was asked for is of no use, and does no harm.
        var bytes = (byte*)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), ahead));
        for (var at = 0; at < block * sizeof(T); at += Line)
        {
            Sse.Prefetch0(bytes + at);
        }
    }
}
