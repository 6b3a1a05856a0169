using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Contracts;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed class PlausibilityParametersTests
{
    private static readonly PlausibilityParameters Usual = new();

    [Fact]
    public void Default_Bounds_AreThoseOfTheRulebook()
    {
        Assert.Equal((1_000, 30, 100), (Usual.MembersWithLosses, Usual.ManyCommunes, Usual.LargeCount));
        Assert.Equal(
            [new Ratio(10, 100), new Ratio(1, 2), new Ratio(1, 4), new Ratio(60, 100), new Ratio(61, 100)],
            [Usual.LargestChange, Usual.LargestRoundShare, Usual.LargestBandShare, Usual.BandAbove, Usual.BandUpTo]);
    }

    [Fact]
    public void With_ImpossibleValues_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual with { MembersWithLosses = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual with { ManyCommunes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual with { LargeCount = -1 });
        Assert.Throws<ArgumentException>(() => Usual with { LargestChange = default });
        Assert.Throws<ArgumentException>(() => Usual with { LargestRoundShare = default });
        Assert.Throws<ArgumentException>(() => Usual with { LargestBandShare = default });
        Assert.Throws<ArgumentException>(() => Usual with { BandAbove = default });
        Assert.Throws<ArgumentException>(() => Usual with { BandUpTo = default });
    }

    [Fact]
    public void Equality_EveryParameter_Matters() => ValueContract.Equality(
        Usual,
        new PlausibilityParameters(),
        Usual with { LargestChange = new Ratio(1, 5) },
        Usual with { MembersWithLosses = 1 },
        Usual with { ManyCommunes = 1 },
        Usual with { LargeCount = 1 },
        Usual with { LargestRoundShare = new Ratio(1, 5) },
        Usual with { BandAbove = new Ratio(1, 5) },
        Usual with { BandUpTo = new Ratio(1, 5) },
        Usual with { LargestBandShare = new Ratio(1, 5) });
}
