using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Gathering;

[Properties(Arbitrary = [typeof(Rates)])]
public sealed class RateTargetSummaryTests
{
    [Theory]
    [BoundaryOf("RATE-6")]
    [InlineData(10, 0, 0, 0, Outcome.Met)]
    [InlineData(10, 0, 3, 0, Outcome.Met)]
    [InlineData(10, 1, 0, 0, Outcome.NotMet)]
    [InlineData(10, 0, 0, 1, Outcome.CannotTell)]
    [InlineData(10, 1, 0, 1, Outcome.NotMet)]
    [InlineData(0, 0, 0, 1, Outcome.CannotTell)]
    [InlineData(0, 0, 3, 0, Outcome.NotApplicable)]
    [InlineData(0, 0, 0, 0, Outcome.NotApplicable)]
    [InlineData(0, 1, 0, 0, Outcome.NotMet)]
    public void Outcome_EachMixture_IsMetOnlyWhenEveryBaseIs(long met, long notMet, long notApplicable, long cannotTell, Outcome expected) =>
        Assert.Equal(expected, new RateTargetSummary(met, notMet, notApplicable, cannotTell).Outcome);

    [Fact]
    [BoundaryOf("RATE-6")]
    public void Share_OfMetAndNotMet_LeavesTheOthersOut()
    {
        Assert.Equal(new Ratio(3, 4), new RateTargetSummary(3, 1, 5, 7).Share);
        Assert.False(new RateTargetSummary(0, 0, 5, 7).Share.IsApplicable);
    }

    [Theory]
    [InlineData(Outcome.Met)]
    [InlineData(Outcome.NotMet)]
    [InlineData(Outcome.NotApplicable)]
    [InlineData(Outcome.CannotTell)]
    public void Of_OneBase_HasItsOutcome(Outcome outcome)
    {
        var one = RateTargetSummary.Of(outcome);

        Assert.Equal(outcome, one.Outcome);
        Assert.Equal(1, one.Met + one.NotMet + one.NotApplicable + one.CannotTell);
    }

    [Property]
    public void Add_Any_AddsEveryCount(RateTargetSummary left, RateTargetSummary right)
    {
        var sum = left + right;

        Assert.Equal(
            (left.Met + right.Met, left.NotMet + right.NotMet, left.NotApplicable + right.NotApplicable, left.CannotTell + right.CannotTell),
            (sum.Met, sum.NotMet, sum.NotApplicable, sum.CannotTell));
        Assert.Equal(sum, RateTargetSummary.Add(right, left));
    }

    /// <summary>RATE-6 base by base: met iff at least one is judged, none is not met and none cannot tell.</summary>
    [Property]
    public void Outcome_Any_IsTheNaiveStatement(Outcome[] bases)
    {
        var summary = bases.Select(RateTargetSummary.Of).Aggregate(default(RateTargetSummary), (sum, one) => sum + one);
        var expected = bases.Contains(Outcome.NotMet) ? Outcome.NotMet
            : bases.Contains(Outcome.CannotTell) ? Outcome.CannotTell
            : bases.Contains(Outcome.Met) ? Outcome.Met
            : Outcome.NotApplicable;

        Assert.Equal(expected, summary.Outcome);
    }
}
