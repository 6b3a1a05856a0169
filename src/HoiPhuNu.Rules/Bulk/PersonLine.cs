using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>
/// Up to five persons in 64 bytes, as much as memory hands over at once: their ids, and the number after that of each. They fill up from the first
/// place; a place not taken has id 0 and no number. All ids are compared without a branch, for which of them it is cannot be foreseen.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PersonLine
{
    public const int Places = 5;

    /// <summary>Its length in 64-bit words.</summary>
    public const int Words = 8;

    public FiveIds Ids;
    private SixNumbers _next;

    public readonly int Count => -_next[Places];

    public readonly bool IsFull => Count == Places;

    /// <summary>The number after that of the person with this id. If she is not on the line it is not above 0, and minus <see cref="Places"/> only where the line is full.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int NextOf(long id)
    {
        ReadOnlySpan<long> ids = Ids;
        var asked = Vector256.Create(id);
        var first = Vector256.Equals(Vector256.Create(ids), asked).ExtractMostSignificantBits();
        var last = Vector256.Equals(Vector256.Create(ids[1..]), asked).ExtractMostSignificantBits();
        return _next[BitOperations.TrailingZeroCount(first | (last << 1) | (1u << Places))];
    }

    /// <summary>The number after that of the person in a place.</summary>
    public readonly int NextAt(int place) => _next[place];

    public void Add(long id, int next)
    {
        Ids[Count] = id;
        _next[Count] = next;
        _next[Places]--;
    }

    [InlineArray(Places)]
    public struct FiveIds
    {
        private long _first;
    }

    /// <summary>The number after that of each, and then how many there are, negative: so that asking for somebody who is not there needs no branch either.</summary>
    [InlineArray(Places + 1)]
    private struct SixNumbers
    {
        private int _first;
    }
}
