using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>What is seen of the rows of a block while their keys are computed: the largest unit, and the earliest of the dates that have to be given.</summary>
internal struct PersonCheck
{
    public Vector256<uint> Unit;
    public Vector256<int> Earliest;

    /// <summary>Whether every row of the block can be read.</summary>
    /// <param name="residence">The largest codes of residence, less what they begin with.</param>
    /// <param name="category">The largest codes of category, less what they begin with.</param>
    /// <param name="units">How many units there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Accepts(Vector256<byte> residence, Vector256<byte> category, int units) =>
        Vector256.GreaterThanAll(Earliest, Vector256.Create(DayNumber.LastMissing))
        && Vector256.LessThanAll(Unit, Vector256.Create((uint)units))
        && Vector256.LessThanAll(residence, Vector256.Create((byte)PersonLimits.Kinds))
        && Vector256.LessThanAll(category, Vector256.Create((byte)PersonTally.Slots));
}
