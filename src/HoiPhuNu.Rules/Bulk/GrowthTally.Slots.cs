using HoiPhuNu.Rules.Growth;

namespace HoiPhuNu.Rules.Bulk;

public sealed partial class GrowthTally
{
    internal static readonly int MovementKinds = MovementKind.All.Length;

    /// <summary>
    /// Where an event is counted: the seven kinds for members who count like residential ones, five of them apart for clubs of
    /// superiors, whose term is netted as one (CAT-2); what does not count in growth has a place of its own.
    /// </summary>
    private static byte[] SlotsOf(bool[] inGrowth)
    {
        var slots = new byte[MovementKinds * Classes];
        foreach (var kind in MovementKind.All)
        {
            for (var memberClass = 0; memberClass < Classes; memberClass++)
            {
                slots[(kind.Ordinal * Classes) + memberClass] = (byte)(inGrowth[memberClass] ? SlotOf(kind, memberClass) : OutsideSlot);
            }
        }

        return slots;
    }

    private static int SlotOf(MovementKind kind, int memberClass) =>
        memberClass == MovementClass.SuperiorClub && kind.Ordinal <= MovementKind.MovedOut.Ordinal ? ClubSlot + kind.Ordinal : kind.Ordinal;
}
