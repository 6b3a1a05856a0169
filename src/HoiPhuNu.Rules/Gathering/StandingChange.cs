using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>How many bases stood somewhere on two dates. The source's own yardstick: 1,037 → 8 below 50 %, −99.2 %. Rule RATE-5 (CĐ6 I.1).</summary>
/// <param name="Before">Bases on the earlier date.</param>
/// <param name="After">Bases on the later date.</param>
public readonly record struct StandingChange(long Before, long After)
{
    /// <summary>After less before.</summary>
    public long Difference => checked(After - Before);

    /// <summary>
    /// The change in percent of the earlier number for showing, rounded half away from zero (NUM-4): 1,037 → 8 is <c>-99.2</c> at one decimal;
    /// <see langword="null"/> when there was none before (NUM-3).
    /// </summary>
    /// <param name="decimals">Decimals, 0 to <see cref="Ratio.MaxDecimals"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its range.</exception>
    public decimal? ToPercent(int decimals = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Ratio.MaxDecimals);
        return Before > 0 ? SignedPercent.Of(Difference, Before, decimals) : null;
    }
}
