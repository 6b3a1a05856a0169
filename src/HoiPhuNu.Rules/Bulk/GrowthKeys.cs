using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The same as <see cref="GrowthTally"/> asks of one row, of eight at once: which lie in the period, and the places of those in the counts, side by side.</summary>
internal readonly struct GrowthKeys
{
    /// <summary>For each set of eight lanes the numbers of those in it, in order, a byte each.</summary>
    private static readonly ulong[] LanesOf = [.. Enumerable.Range(0, 256).Select(Lanes)];

    // A field of this, so that code that was compiled before the table was made need not ask for it every time.
    private readonly ulong[] _lanesOf;
    private readonly Vector256<int> _from;
    private readonly Vector256<uint> _days;
    private readonly Vector256<int> _slotsByEvent;
    private readonly Vector256<uint> _shiftByClass;

    /// <summary>Classes of members whose events go to the same places share a byte of the slots of each event.</summary>
    public GrowthKeys(int from, int to, ReadOnlySpan<byte> slots)
    {
        _lanesOf = LanesOf;
        _from = Vector256.Create(from);
        _days = Vector256.Create((uint)(to - from));
        Span<int> byEvent = stackalloc int[8];
        Span<uint> byClass = stackalloc uint[8];
        byEvent.Clear();
        for (int memberClass = 0, used = 0; memberClass < GrowthTally.Classes; memberClass++)
        {
            var known = 0;
            while (known < used && !Matches(slots, memberClass, byEvent, known * 8))
            {
                known++;
            }

            byClass[memberClass] = (uint)known * 8;
            if (known == used)
            {
                used++;
                for (var kind = 0; kind < GrowthTally.MovementKinds; kind++)
                {
                    byEvent[kind] |= slots[(kind * GrowthTally.Classes) + memberClass] << (known * 8);
                }
            }
        }

        _slotsByEvent = Vector256.Create((ReadOnlySpan<int>)byEvent);
        _shiftByClass = Vector256.Create((ReadOnlySpan<uint>)byClass);
    }

    private static bool Matches(ReadOnlySpan<byte> slots, int memberClass, ReadOnlySpan<int> byEvent, int shift)
    {
        for (var kind = 0; kind < GrowthTally.MovementKinds; kind++)
        {
            if (slots[(kind * GrowthTally.Classes) + memberClass] != ((byEvent[kind] >> shift) & 0xFF))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts the keys of the rows of eight that lie in the period into <paramref name="keys"/>, which needs room for all eight, and says how many they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Compute(Vector256<int> unit, Vector256<int> day, Vector256<int> kind, Vector256<int> memberClass, Span<int> keys, ref GrowthCheck check)
    {
        check.Unit = Vector256.Max(check.Unit, unit.AsUInt32());
        check.Day = Vector256.Min(check.Day, day);
        var sinceFrom = (day - _from).AsUInt32();
        var inPeriod = Vector256.LessThanOrEqual(sinceFrom, _days).ExtractMostSignificantBits();
        var slot = Avx2.ShiftRightLogicalVariable(Avx2.PermuteVar8x32(_slotsByEvent, kind), Avx2.PermuteVar8x32(_shiftByClass, memberClass.AsUInt32())) & Vector256.Create(0xFF);
        var key = (unit * GrowthTally.Slots) + slot + Vector256.Create(GrowthTally.NotCounted);
        var lanes = Avx2.ConvertToVector256Int32(Vector128.CreateScalarUnsafe(_lanesOf[inPeriod]).AsByte());
        Avx2.PermuteVar8x32(key, lanes).CopyTo(keys);
        return BitOperations.PopCount(inPeriod);
    }

    private static ulong Lanes(int set)
    {
        var (lanes, count) = (0UL, 0);
        for (var lane = 0; lane < 8; lane++)
        {
            if ((set >> lane & 1) != 0)
            {
                lanes |= (ulong)lane << (8 * count++);
            }
        }

        return lanes;
    }
}
