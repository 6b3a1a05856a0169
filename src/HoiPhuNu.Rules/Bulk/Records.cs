using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Eight records of 16 bytes as four vectors of their words, so that a lane is a record. The lanes are in another order than the records,
/// which does not matter to a count.
/// </summary>
internal readonly struct Records
{
    private readonly Vector256<long> _low;
    private readonly Vector256<long> _high;
    private readonly Vector256<long> _nextLow;
    private readonly Vector256<long> _nextHigh;

    private Records(ref int data, nuint at)
    {
        var v0 = Vector256.LoadUnsafe(ref data, at);
        var v1 = Vector256.LoadUnsafe(ref data, at + 8);
        var v2 = Vector256.LoadUnsafe(ref data, at + 16);
        var v3 = Vector256.LoadUnsafe(ref data, at + 24);
        _low = Avx2.UnpackLow(v0, v1).AsInt64();
        _high = Avx2.UnpackHigh(v0, v1).AsInt64();
        _nextLow = Avx2.UnpackLow(v2, v3).AsInt64();
        _nextHigh = Avx2.UnpackHigh(v2, v3).AsInt64();
    }

    public Vector256<int> Word0 => Avx2.UnpackLow(_low, _nextLow).AsInt32();

    public Vector256<int> Word1 => Avx2.UnpackHigh(_low, _nextLow).AsInt32();

    public Vector256<int> Word2 => Avx2.UnpackLow(_high, _nextHigh).AsInt32();

    public Vector256<int> Word3 => Avx2.UnpackHigh(_high, _nextHigh).AsInt32();

    /// <summary>The eight records from one on; the caller has seen to it that they are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Records Load<TRecord>(ReadOnlySpan<TRecord> rows, nuint first)
        where TRecord : unmanaged
    {
        return new Records(ref Unsafe.As<TRecord, int>(ref MemoryMarshal.GetReference(rows)), first * 4);
    }
}
