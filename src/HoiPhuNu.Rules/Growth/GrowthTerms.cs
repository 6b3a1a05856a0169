using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Growth;

/// <summary>
/// The terms of net growth of one unit in one period, in members: those of residential members (and clubs of the base), and the same
/// netting over clubs founded by a superior level. They add by terms. Rule NET-1 (CĐ6 III.1.c).
/// </summary>
/// <param name="Admitted">Members admitted.</param>
/// <param name="MovedIn">Members whose registration was transferred here.</param>
/// <param name="Left">Members who left the Union.</param>
/// <param name="Died">Members who died.</param>
/// <param name="MovedOut">Members whose registration was transferred away.</param>
/// <param name="Club">Net growth of clubs founded by a superior level; may be negative.</param>
/// <param name="CategoryBalance">
/// Changes into categories that count in growth, less changes out of them; may be negative. A report has no column for it. Rule NET-7.
/// </param>
public readonly record struct GrowthTerms(long Admitted, long MovedIn, long Left, long Died, long MovedOut, long Club, long CategoryBalance = 0)
    : IAddsUp<GrowthTerms>
{
    /// <summary>Adds term by term. Rule NET-5.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static GrowthTerms operator +(GrowthTerms left, GrowthTerms right) => checked(new(
        left.Admitted + right.Admitted,
        left.MovedIn + right.MovedIn,
        left.Left + right.Left,
        left.Died + right.Died,
        left.MovedOut + right.MovedOut,
        left.Club + right.Club,
        left.CategoryBalance + right.CategoryBalance));

    /// <summary>Adds term by term; the named form of <c>+</c>.</summary>
    public static GrowthTerms Add(GrowthTerms left, GrowthTerms right) => left + right;

    /// <summary>
    /// Net growth: admitted + moved in − left − died − moved out + club. Arrivals are left out under
    /// <see cref="ArrivalsCount.Ignored"/>, clubs of superiors when <see cref="Readings.SuperiorClubsInGrowth"/> is off; the balance of
    /// category changes enters under <see cref="Recategorised.Counted"/> only. The result is wider than 64 bits, so that no report can make
    /// it overflow. Rules NET-1, NET-2, NET-7 (CĐ6 III.1.c).
    /// </summary>
    public Int128 Net(Readings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var arrivals = readings.ArrivalsCount == ArrivalsCount.AsIncrease ? MovedIn : 0;
        var clubs = readings.SuperiorClubsInGrowth ? Club : 0;
        var recategorised = readings.Recategorised == Recategorised.Counted ? CategoryBalance : 0;
        return (Int128)Admitted + arrivals - Left - Died - MovedOut + clubs + recategorised;
    }
}
