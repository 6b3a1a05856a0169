using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// Members counted, one figure per category: persons in force, adult and present. Adds category by category. <see langword="default"/> is
/// nobody. Rules CAT-1, RATE-1 (CĐ6 III.1.e).
/// </summary>
/// <param name="Residential">Members of residential branches and groups.</param>
/// <param name="Club">Members of clubs.</param>
/// <param name="Special">Members of special-type bases.</param>
/// <param name="TradeUnion">Members of a trade union.</param>
/// <param name="ArmedForces">Members in the armed forces.</param>
/// <param name="MemberOrganisation">Members of member organisations.</param>
/// <param name="Honorary">Honorary members, who stand beside the others.</param>
public readonly record struct MembersByCategory(
    long Residential, long Club, long Special, long TradeUnion, long ArmedForces, long MemberOrganisation, long Honorary)
    : IAddsUp<MembersByCategory>
{
    /// <summary>The figure of one category.</summary>
    public long this[MemberCategory category]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(category);
            return category.Ordinal switch
            {
                0 => Residential,
                1 => Club,
                2 => Special,
                3 => TradeUnion,
                4 => ArmedForces,
                5 => MemberOrganisation,
                _ => Honorary,
            };
        }
    }

    /// <summary>The numerator of the rate: all but honorary members.</summary>
    public long Counted => checked(Residential + Club + Special + TradeUnion + ArmedForces + MemberOrganisation);

    /// <summary>Adds category by category.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static MembersByCategory operator +(MembersByCategory left, MembersByCategory right) => checked(new(
        left.Residential + right.Residential,
        left.Club + right.Club,
        left.Special + right.Special,
        left.TradeUnion + right.TradeUnion,
        left.ArmedForces + right.ArmedForces,
        left.MemberOrganisation + right.MemberOrganisation,
        left.Honorary + right.Honorary));

    /// <summary>Adds category by category; the named form of <c>+</c>.</summary>
    public static MembersByCategory Add(MembersByCategory left, MembersByCategory right) => left + right;

    /// <summary>The figures, by the dense number of their category.</summary>
    internal static MembersByCategory Of(ReadOnlySpan<long> counts) =>
        new(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
}
