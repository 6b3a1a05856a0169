using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Tests.Gathering;

[Properties(Arbitrary = [typeof(Rates)])]
public sealed class GatheringFigureTests
{
    [Fact]
    [BoundaryOf("NUM-5")]
    public void Add_ABaseWithoutWomen_IsLeftOutOfBothSumsAndMarksTheSum()
    {
        var sum = GatheringFigure.OfBase(90, 100) + GatheringFigure.OfBase(50, null);

        Assert.Equal(new Ratio(90, 100), sum.Rate);
        Assert.False(sum.IsComplete);
        Assert.True(GatheringFigure.OfBase(90, 100).IsComplete);
    }

    [Fact]
    public void OfBase_MembersUnknown_IsIncompleteToo()
    {
        Assert.False(GatheringFigure.OfBase(null, 100).IsComplete);
        Assert.Equal(default, GatheringFigure.OfBase(null, 100).Rate);
    }

    [Fact]
    public void OfBase_NoWomen_IsCompleteAndNotApplicable()
    {
        Assert.True(GatheringFigure.OfBase(0, 0).IsComplete);
        Assert.False(GatheringFigure.OfBase(0, 0).Rate.IsApplicable);
    }

    [Fact]
    public void OfBase_NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => GatheringFigure.OfBase(-1, 1));

    [Property]
    public void Add_Any_IsCommutativeAssociativeAndHasANeutral(GatheringFigure a, GatheringFigure b, GatheringFigure c)
    {
        Assert.Equal(a + b, GatheringFigure.Add(b, a));
        Assert.Equal((a + b) + c, a + (b + c));
        Assert.Equal(a, a + default(GatheringFigure));
    }

    [Property]
    public void Add_Any_IsCompleteIffAllAre(GatheringFigure[] figures) =>
        Assert.Equal(
            figures.All(figure => figure.IsComplete),
            figures.Aggregate(default(GatheringFigure), (sum, figure) => sum + figure).IsComplete);
}
