using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HoiPhuNu.Rules.Bulk;

/// <summary>The same as <see cref="PersonTally"/> asks of one row, of eight at once: the place in the counts of each.</summary>
internal readonly struct PersonKeys
{
    private const int Slots = 10;

    private readonly Vector256<int> _adultBirth;
    private readonly Vector256<int> _from;
    private readonly Vector256<int> _to;
    private readonly Vector256<int> _needsSince;

    public PersonKeys(PersonLimits limits)
    {
        _adultBirth = Vector256.Create(limits.AdultBirth);
        _from = Table(limits, limit => limit.From);
        _to = Table(limits, limit => limit.To);
        _needsSince = Table(limits, limit => limit.NeedsSince ? -1 : 0);
    }

    /// <summary>The keys of eight rows; where a row cannot be read its key means nothing, and <paramref name="check"/> knows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Compute(Vector256<int> unit, Vector256<int> birth, Vector256<int> since, Vector256<int> residence, Vector256<int> category, ref PersonCheck check)
    {
        var missing = Vector256.Create(DayNumber.Missing);
        check.Unit = Vector256.Max(check.Unit, unit.AsUInt32());
        check.Residence = Vector256.Max(check.Residence, residence);
        check.Category = Vector256.Max(check.Category, category);
        check.Missing |= Vector256.Equals(birth, missing) | (Vector256.Equals(since, missing) & Vector256.Shuffle(_needsSince, residence));
        var isAbsent = Vector256.LessThan(since, Vector256.Shuffle(_from, residence)) | Vector256.GreaterThan(since, Vector256.Shuffle(_to, residence));
        var slot = Vector256.ConditionalSelect(isAbsent, Vector256.Create(9), category);
        slot = Vector256.ConditionalSelect(Vector256.GreaterThan(birth, _adultBirth), Vector256.Create(8), slot);
        return (unit * Slots) + slot;
    }

    /// <summary>Whether every row so far can be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Accepts(in PersonCheck check, int units) =>
        check.Missing == Vector256<int>.Zero
        && Vector256.LessThanAll(check.Unit, Vector256.Create((uint)units))
        && Vector256.LessThanAll(check.Residence, Vector256.Create(PersonLimits.Kinds))
        && Vector256.LessThanAll(check.Category, Vector256.Create(PersonCode.NoMember + 1));

    private static Vector256<int> Table(PersonLimits limits, Func<ResidenceLimit, int> value) =>
        Vector256.Create(value(limits.ByKind[0]), value(limits.ByKind[1]), value(limits.ByKind[2]), 0, 0, 0, 0, 0);
}
