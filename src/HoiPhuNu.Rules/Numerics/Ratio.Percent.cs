using System.Numerics;

namespace HoiPhuNu.Rules.Numerics;

public readonly partial record struct Ratio
{
    /// <summary>
    /// The rate in percent for showing, rounded half away from zero (NUM-4); <see langword="null"/> when not applicable.
    /// The result carries exactly <paramref name="decimals"/> decimals: 600/1000 is <c>60.00</c>. Never compare it: compare the rate.
    /// </summary>
    /// <param name="decimals">Decimals, 0 to <see cref="MaxDecimals"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside its range.</exception>
    public decimal? ToPercent(int decimals = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        if (!IsApplicable)
        {
            return null;
        }

        return ScaledDecimal(RoundedPercent(Numerator, Denominator, decimals), decimals);
    }

    /// <summary>
    /// Whether <paramref name="percent"/> is this rate in percent, rounded half away from zero to just as many decimals as
    /// <paramref name="percent"/> carries (<c>60.0m</c> carries one). <see langword="false"/> when not applicable. Rule REP-11.
    /// </summary>
    public bool RoundsTo(decimal percent)
    {
        if (!IsApplicable || percent < 0)
        {
            return false;
        }

        return RoundedPercent(Numerator, Denominator, percent.Scale) == UnitsOf(percent);
    }

    /// <summary>The fraction that a decimal percent states: <c>62.5</c> percent is 625/1000.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is negative.</exception>
    /// <exception cref="OverflowException">The parts do not fit 64 bits.</exception>
    public static Ratio FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        return new Ratio(checked((long)UnitsOf(percent)), checked((long)(100 * BigInteger.Pow(10, percent.Scale))));
    }

    /// <summary>Compares the percent that is shown with 2 decimals with another rate, exactly; <see langword="null"/> when either is not applicable.</summary>
    internal static int? CompareShown(Ratio shown, Ratio exact) =>
        shown.IsApplicable && exact.IsApplicable
            ? (RoundedPercent(shown.Numerator, shown.Denominator, 2) * exact.Denominator).CompareTo((BigInteger)exact.Numerator * 10_000)
            : null;

    /// <summary>Rounds numerator / denominator × 100 half away from zero, in units of 10^−decimals.</summary>
    internal static BigInteger RoundedPercent(BigInteger numerator, BigInteger denominator, int decimals)
    {
        var doubled = numerator * 200 * BigInteger.Pow(10, decimals);
        return (doubled + denominator) / (denominator * 2);
    }

    internal static decimal ScaledDecimal(BigInteger units, int decimals) =>
        new decimal(1, 0, 0, false, (byte)decimals) * (decimal)units;

    /// <summary>A decimal as a whole number of units of its last decimal: 60.25 is 6025.</summary>
    internal static BigInteger UnitsOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var units = (new BigInteger(unchecked((uint)bits[2])) << 64) + (new BigInteger(unchecked((uint)bits[1])) << 32) + unchecked((uint)bits[0]);
        return value < 0 ? -units : units;
    }
}
