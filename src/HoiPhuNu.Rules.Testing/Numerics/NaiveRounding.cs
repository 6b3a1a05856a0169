using System.Numerics;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Testing.Numerics;

/// <summary>Rates as pairs of big integers, compared and rounded by hand, to hold the library against.</summary>
internal static class NaiveRounding
{
    public static int Compare(Ratio left, Ratio right)
    {
        var difference = ((BigInteger)left.Numerator * right.Denominator) - ((BigInteger)right.Numerator * left.Denominator);
        return difference.Sign;
    }

    /// <summary>The percent in units of its last decimal: the whole part, one more when the rest is a half or above.</summary>
    public static BigInteger PercentUnits(Ratio rate, int decimals)
    {
        var units = BigInteger.DivRem((BigInteger)rate.Numerator * 100 * BigInteger.Pow(10, decimals), rate.Denominator, out var rest);
        return rest + rest >= rate.Denominator ? units + 1 : units;
    }

    /// <summary>A decimal's digits without its point.</summary>
    public static BigInteger Units(decimal value)
    {
        var bits = decimal.GetBits(value);
        var magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return value < 0 ? -magnitude : magnitude;
    }
}
