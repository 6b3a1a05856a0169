using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Tests.Numerics;

[Properties(Arbitrary = [typeof(Rates)], MaxTest = 500)]
public sealed class RatioPercentTests
{
    [Theory]
    [BoundaryOf("NUM-4")]
    [InlineData(600, 1000, 2, "60.00")]
    [InlineData(4, 6, 2, "66.67")]
    [InlineData(4, 6, 0, "67")]
    [InlineData(1029, 1037, 1, "99.2")]
    [InlineData(1, 8, 2, "12.50")]
    [InlineData(1, 8, 0, "13")]
    [InlineData(1, 200, 0, "1")]
    [InlineData(49, 10000, 0, "0")]
    [InlineData(1, 20000, 2, "0.01")]
    [InlineData(3, 20000, 2, "0.02")]
    [InlineData(49, 1000000, 2, "0.00")]
    [InlineData(2, 1, 2, "200.00")]
    [InlineData(0, 7, 2, "0.00")]
    [InlineData(long.MaxValue, 1, 7, "922337203685477580700.0000000")]
    [InlineData(1, long.MaxValue, 7, "0.0000000")]
    public void ToPercent_HalfUnits_GoAwayFromZero(long numerator, long denominator, int decimals, string expected) =>
        Assert.Equal(expected, new Ratio(numerator, denominator).ToPercent(decimals)!.Value.ToString(CultureInfo.InvariantCulture));

    [Fact]
    [BoundaryOf("NUM-4")]
    public void ToPercent_UnlessToldOtherwise_HasTwoDecimals() => Assert.Equal(2, new Ratio(1, 2).ToPercent()!.Value.Scale);

    [Theory]
    [InlineData(-1)]
    [InlineData(Ratio.MaxDecimals + 1)]
    public void ToPercent_ImpossibleDecimals_Throws(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 2).ToPercent(decimals));

    [Property]
    public void ToPercent_Any_IsTheNaiveRounding(Ratio rate, byte decimals)
    {
        var count = decimals % (Ratio.MaxDecimals + 1);
        var shown = rate.ToPercent(count);
        if (rate.IsApplicable)
        {
            Assert.Equal(count, shown!.Value.Scale);
            Assert.Equal(NaiveRounding.PercentUnits(rate, count), NaiveRounding.Units(shown.Value));
        }
        else
        {
            Assert.Null(shown);
        }
    }

    [Theory]
    [InlineData(600, 1000, "60", true)]
    [InlineData(600, 1000, "60.0", true)]
    [InlineData(600, 1000, "60.000000000000000000000000", true)]
    [InlineData(2, 3, "66.67", true)]
    [InlineData(2, 3, "66.66", false)]
    [InlineData(2, 3, "67", true)]
    [InlineData(2, 3, "66.666666666666666666666667", true)]
    [InlineData(2, 3, "66.666666666666666666666666", false)]
    [InlineData(1, 8, "12.5", true)]
    [InlineData(1, 8, "13", true)]
    [InlineData(1, 8, "12", false)]
    [InlineData(0, 8, "-0.1", false)]
    [InlineData(0, 8, "-0.0", true)]
    public void RoundsTo_AsReported_CountsTheDecimalsReported(long numerator, long denominator, string percent, bool expected) =>
        Assert.Equal(expected, new Ratio(numerator, denominator).RoundsTo(decimal.Parse(percent, CultureInfo.InvariantCulture)));

    [Property]
    public void RoundsTo_AnyNearOrFar_IsTheNaiveRounding(Ratio rate, decimal far, byte decimals)
    {
        var count = decimals % (Ratio.MaxDecimals + 1);
        var near = rate.ToPercent(count) ?? 0;
        var unit = new decimal(1, 0, 0, false, (byte)count);
        foreach (var percent in new[] { far, near, near + unit, Math.Max(0, near - unit) })
        {
            var expected = rate.IsApplicable && NaiveRounding.PercentUnits(rate, percent.Scale) == NaiveRounding.Units(percent);
            Assert.Equal(expected, rate.RoundsTo(percent));
        }
    }

    [Property]
    public void FromPercent_Any_IsTheSameFraction(decimal percent)
    {
        var rate = Ratio.FromPercent(percent);

        Assert.Equal(NaiveRounding.Units(percent) * rate.Denominator, (BigInteger)rate.Numerator * 100 * BigInteger.Pow(10, percent.Scale));
        Assert.True(rate.RoundsTo(percent));
    }

    [Fact]
    public void FromPercent_SixtyTwoAndAHalf_IsItsParts() => Assert.Equal(new Ratio(625, 1000), Ratio.FromPercent(62.5m));

    [Fact]
    public void FromPercent_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.FromPercent(-0.1m));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.000000000000000000")]
    public void FromPercent_PartsBeyond64Bits_Throws(string percent) =>
        Assert.Throws<OverflowException>(() => Ratio.FromPercent(decimal.Parse(percent, CultureInfo.InvariantCulture)));
}
