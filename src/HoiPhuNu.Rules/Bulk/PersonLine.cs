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
    public FiveNumbers Next;
    public int Count;

    public readonly bool IsFull => Count == Places;

    /// <summary>The number after that of the person with this id; 0 if she is not on the line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int NextOf(long id)
    {
        var four = Vector256.Equals(Vector256.Create<long>(Ids), Vector256.Create(id)).ExtractMostSignificantBits();
        var five = four | (Ids[4] == id ? 16u : 0u);
        return five == 0 ? 0 : Next[BitOperations.TrailingZeroCount(five)];
    }

    public void Add(long id, int next)
    {
        Ids[Count] = id;
        Next[Count++] = next;
    }

    [InlineArray(Places)]
    public struct FiveIds
    {
        private long _first;
    }

    [InlineArray(Places)]
    public struct FiveNumbers
    {
        private int _first;
    }
}
