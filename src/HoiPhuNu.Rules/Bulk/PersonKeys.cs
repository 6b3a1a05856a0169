using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using HoiPhuNu.Rules.Presence;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The same as <see cref="PersonTally"/> asks of one row, of eight at once: the place in the counts of each.</summary>
internal readonly struct PersonKeys
{
    private readonly Vector256<int> _adultEnd;
    private readonly Vector256<int> _end;
    private readonly Vector256<int> _sinceNotNeeded;

    public PersonKeys(PersonLimits limits)
    {
        _adultEnd = Vector256.Create(limits.AdultBirth + 1);
        _end = Table(limits, limit => limit.End);
        _sinceNotNeeded = Table(limits, limit => limit.NeedsSince ? 0 : -1);
    }

    /// <summary>The keys of eight rows; where a row cannot be read its key means nothing, and <paramref name="check"/> or its codes tell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Compute(Vector256<int> unit, Vector256<int> birth, Vector256<int> since, Vector256<int> residence, Vector256<int> category, ref PersonCheck check)
    {
        // A table is read at the last three bits of a code, so what the codes begin with does not matter.
        // A missing date is the earliest there is; one that need not be given is made −1, which is not missing.
        check.Unit = Vector256.Max(check.Unit, unit.AsUInt32());
        check.Earliest = Vector256.Min(check.Earliest, Vector256.Min(birth, since | Avx2.PermuteVar8x32(_sinceNotNeeded, residence)));
        var isPresent = Vector256.LessThan(since, Avx2.PermuteVar8x32(_end, residence));
        var isAdult = Vector256.LessThan(birth, _adultEnd);
        var left = ((unit + unit) & Vector256.Create(PersonTally.NotCounted - 1)) - isAdult;
        return Vector256.ConditionalSelect(isPresent & isAdult, (unit * PersonTally.Slots) + category + Vector256.Create(PersonTally.NotCounted - PersonCode.Categories), left);
    }

    private static Vector256<int> Table(PersonLimits limits, Func<ResidenceLimit, int> value) =>
        Vector256.Create(value(limits.ByKind[0]), value(limits.ByKind[1]), value(limits.ByKind[2]), 0, 0, 0, 0, 0);
}
