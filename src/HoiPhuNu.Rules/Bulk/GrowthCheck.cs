using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>What is seen of the rows of a block while their keys are computed: the largest unit and the earliest day.</summary>
internal struct GrowthCheck
{
    public Vector256<uint> Unit;
    public Vector256<int> Day;

    /// <summary>Whether every row of the block can be read.</summary>
    /// <param name="kind">The largest codes of events, less what they begin with.</param>
    /// <param name="memberClass">The largest codes of classes, less what they begin with.</param>
    /// <param name="units">How many units there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Accepts(Vector256<byte> kind, Vector256<byte> memberClass, int units) =>
        Vector256.GreaterThanAll(Day, Vector256.Create(DayNumber.LastMissing))
        && Vector256.LessThanAll(Unit, Vector256.Create((uint)units))
        && Vector256.LessThanAll(kind, Vector256.Create((byte)GrowthTally.MovementKinds))
        && Vector256.LessThanAll(memberClass, Vector256.Create((byte)GrowthTally.Classes));
}
