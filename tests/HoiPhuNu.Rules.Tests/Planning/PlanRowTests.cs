using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class PlanRowTests
{
    [Fact]
    public void Figure_EachTarget_IsItsOwn()
    {
        var row = new PlanRow("01", 2024) { Growth = 1, Cadres = 2, BranchHeads = 3 };

        Assert.Equal([1L, 2L, 3L], Enum.GetValues<PlanTarget>().Select(target => row.Figure(target)!.Value));
        Assert.Null(new PlanRow("01", 2024).Figure(PlanTarget.Growth));
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Figure((PlanTarget)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => row.Figure(default));
    }

    [Fact]
    public void IsAllocation_WithoutYear_Holds()
    {
        Assert.True(new PlanRow("01", null).IsAllocation);
        Assert.False(new PlanRow("01", 2024).IsAllocation);
    }

    [Theory]
    [InlineData("strong", false)]
    [InlineData("fair", false)]
    [InlineData("average", true)]
    [InlineData("weak", true)]
    public void NeedsSupport_AverageAndWeak_Do(string rating, bool expected) => Assert.Equal(expected, Rating.FromCode(rating).NeedsSupport);
}
