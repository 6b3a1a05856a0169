using System.Text.Json;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Tests.Contracts;

namespace HoiPhuNu.Rules.Tests.Numerics;

[Properties(Arbitrary = [typeof(Rates)], MaxTest = 500)]
public sealed class RatioTests
{
    [Theory]
    [BoundaryOf("NUM-1")]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(long.MinValue, 1)]
    public void Constructor_NegativePart_Throws(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(numerator, denominator));

    [Theory]
    [BoundaryOf("NUM-1")]
    [InlineData(long.MaxValue, 1, 1, 1)]
    [InlineData(1, long.MaxValue, 1, 1)]
    public void Add_BeyondTheLargestCount_ThrowsAndNeverWraps(long n1, long d1, long n2, long d2) =>
        Assert.Throws<OverflowException>(() => new Ratio(n1, d1) + new Ratio(n2, d2));

    [Fact]
    [BoundaryOf("NUM-1")]
    public void Add_UpToTheLargestCount_IsExact() =>
        Assert.Equal(new Ratio(long.MaxValue, long.MaxValue), Ratio.Add(new Ratio(long.MaxValue - 1, 1), new Ratio(1, long.MaxValue - 1)));

    [Fact]
    [BoundaryOf("NUM-2")]
    public void Comparison_NearTheLargestCount_IsExact()
    {
        ValueContract.Ordered(new Ratio(long.MaxValue - 1, long.MaxValue), new Ratio(1, 1));
        ValueContract.Ordered(new Ratio(long.MaxValue - 2, long.MaxValue - 1), new Ratio(long.MaxValue - 1, long.MaxValue));
        ValueContract.SameRank(new Ratio(long.MaxValue, long.MaxValue), new Ratio(1, 1));
    }

    [Fact]
    [BoundaryOf("NUM-3")]
    public void Comparison_DenominatorZero_NeverHolds()
    {
        foreach (var none in new[] { default, new Ratio(5, 0) })
        {
            Assert.False(none.IsApplicable);
            Assert.Null(none.ToPercent());
            Assert.False(none.RoundsTo(0));
            Assert.Null(Ratio.CompareValues(none, none));
            ValueContract.Incomparable(none, new Ratio(60, 100));
            ValueContract.Incomparable(none, none);
        }
    }

    [Fact]
    [BoundaryOf("NUM-5")]
    public void Add_TwoCommunes_AddsPartsAndNeverAverages() =>
        Assert.Equal(10.00m, (new Ratio(90, 100) + new Ratio(10, 900)).ToPercent());

    [Fact]
    public void Add_Default_IsNeutral() => Assert.Equal(new Ratio(600, 1000), new Ratio(600, 1000) + default(Ratio));

    [Property]
    public void Comparison_AnyTwo_IsThatOfBigRationals(Ratio left, Ratio right)
    {
        if (!left.IsApplicable || !right.IsApplicable)
        {
            Assert.Null(Ratio.CompareValues(left, right));
            ValueContract.Incomparable(left, right);
            return;
        }

        var expected = NaiveRounding.Compare(left, right);
        Assert.Equal(expected, Math.Sign(Ratio.CompareValues(left, right)!.Value));
        switch (expected)
        {
            case < 0:
                ValueContract.Ordered(left, right);
                break;
            case > 0:
                ValueContract.Ordered(right, left);
                break;
            default:
                ValueContract.SameRank(left, right);
                break;
        }
    }

    [Property]
    public void Comparison_OneMember_Decides(Ratio rate)
    {
        if (rate.IsApplicable && rate.Numerator < long.MaxValue)
        {
            ValueContract.Ordered(rate, new Ratio(rate.Numerator + 1, rate.Denominator));
        }
    }

    [Property]
    public void Json_Any_RoundTrips(Ratio rate) => Assert.Equal(rate, JsonSerializer.Deserialize<Ratio>(JsonSerializer.Serialize(rate)));

    [Fact]
    public void Json_Written_HoldsTheParts() =>
        Assert.Equal("""{"numerator":600,"denominator":1000}""", JsonSerializer.Serialize(new Ratio(600, 1000)));

    [Theory]
    [InlineData("0.6")]
    [InlineData("\"600/1000\"")]
    [InlineData("null")]
    [InlineData("[600,1000]")]
    [InlineData("{}")]
    [InlineData("""{"numerator":600}""")]
    [InlineData("""{"denominator":600}""")]
    [InlineData("""{"numerator":-1,"denominator":1000}""")]
    [InlineData("""{"numerator":0.5,"denominator":1000}""")]
    [InlineData("""{"numerator":9223372036854775808,"denominator":1}""")]
    [InlineData("""{"numerator":"600","denominator":1000}""")]
    [InlineData("""{"numerator":{},"denominator":1000}""")]
    [InlineData("""{"numerator":600,"denominator":1000,"percent":60}""")]
    public void Json_SomethingElse_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Ratio>(json));
}
