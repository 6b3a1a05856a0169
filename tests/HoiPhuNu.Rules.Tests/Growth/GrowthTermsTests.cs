using FsCheck.Xunit;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tests.Growth;

[Properties(Arbitrary = [typeof(Rates)])]
public sealed class GrowthTermsTests
{
    private static readonly GrowthTerms Terms = new(Admitted: 50, MovedIn: 4, Left: 6, Died: 3, MovedOut: 5, Club: 2);

    [Theory]
    [BoundaryOf("NET-1")]
    [BoundaryOf("NET-2")]
    [InlineData(ArrivalsCount.AsIncrease, true, 42)]
    [InlineData(ArrivalsCount.AsIncrease, false, 40)]
    [InlineData(ArrivalsCount.Ignored, true, 38)]
    [InlineData(ArrivalsCount.Ignored, false, 36)]
    public void Net_EachReading_NetsItsTerms(ArrivalsCount arrivals, bool superiorClubs, int expected) =>
        Assert.Equal(expected, Terms.Net(Readings.Default with { ArrivalsCount = arrivals, SuperiorClubsInGrowth = superiorClubs }));

    [Theory]
    [InlineData(1, 0, 0, 0, 0, 0, 1)]
    [InlineData(0, 1, 0, 0, 0, 0, 1)]
    [InlineData(0, 0, 1, 0, 0, 0, -1)]
    [InlineData(0, 0, 0, 1, 0, 0, -1)]
    [InlineData(0, 0, 0, 0, 1, 0, -1)]
    [InlineData(0, 0, 0, 0, 0, -1, -1)]
    public void Net_OneTermAlone_HasItsSign(long admitted, long movedIn, long left, long died, long movedOut, long club, int expected) =>
        Assert.Equal(expected, new GrowthTerms(admitted, movedIn, left, died, movedOut, club).Net(Readings.Default));

    /// <summary>A transfer inside a region cancels in the region's figure.</summary>
    [Fact]
    [BoundaryOf("NET-2")]
    public void Net_TransferInsideARegion_Cancels()
    {
        var origin = new GrowthTerms(0, 0, 0, 0, 1, 0);
        var destination = new GrowthTerms(0, 1, 0, 0, 0, 0);

        Assert.Equal(0, (origin + destination).Net(Readings.Default));
        Assert.Equal(-1, (origin + destination).Net(Readings.Default with { ArrivalsCount = ArrivalsCount.Ignored }));
    }

    [Fact]
    public void Net_TheLargestTerms_DoNotOverflow()
    {
        Assert.Equal((Int128)long.MaxValue * 3, new GrowthTerms(long.MaxValue, long.MaxValue, 0, 0, 0, long.MaxValue).Net(Readings.Default));
        Assert.Equal(
            ((Int128)long.MaxValue * -3) + long.MinValue,
            new GrowthTerms(0, 0, long.MaxValue, long.MaxValue, long.MaxValue, long.MinValue).Net(Readings.Default));
    }

    [Theory]
    [BoundaryOf("NUM-1")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Add_BeyondTheLargestCount_Throws(int term)
    {
        var largest = With(term, long.MaxValue);

        Assert.Throws<OverflowException>(() => largest + With(term, 1));
    }

    [Property]
    public void Net_OfASum_IsTheSumOfTheNets(GrowthTerms left, GrowthTerms right, bool ignored, bool superiorClubs)
    {
        var readings = Readings.Default with
        {
            ArrivalsCount = ignored ? ArrivalsCount.Ignored : ArrivalsCount.AsIncrease,
            SuperiorClubsInGrowth = superiorClubs,
        };

        Assert.Equal(left.Net(readings) + right.Net(readings), GrowthTerms.Add(left, right).Net(readings));
    }

    private static GrowthTerms With(int term, long value)
    {
        var terms = new long[6];
        terms[term] = value;
        return new(terms[0], terms[1], terms[2], terms[3], terms[4], terms[5]);
    }
}
