using System.Numerics;

namespace HoiPhuNu.Rules.Numerics;

/// <summary>Percents of figures that may be negative, for showing. Rule NUM-4.</summary>
internal static class SignedPercent
{
    /// <summary>Part ÷ whole in percent, rounded half away from zero; the whole is above 0.</summary>
    public static decimal Of(Int128 part, Int128 whole, int decimals)
    {
        var shown = Ratio.ScaledDecimal(Ratio.RoundedPercent(BigInteger.Abs(part), whole, decimals), decimals);
        return part < 0 ? -shown : shown;
    }
}
