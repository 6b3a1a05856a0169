using FsCheck.Xunit;
using HoiPhuNu.Rules.Tests.Contracts;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.Tests.Training;

public sealed class PersonIntervalTests
{
    /// <summary>The catalogue's two communes: 10 and 12 branch heads are 12 to 22 persons.</summary>
    [Fact]
    [BoundaryOf("TRN-2")]
    public void OfParts_TwoCommunes_IsFromTheLargerToTheSum()
    {
        var district = PersonInterval.OfParts([10, 12]);

        Assert.Equal((12, 22, false, "[12, 22]"), (district.Least, district.Most, district.IsExact, district.ToString()));
        Assert.Equal([false, true, true, true, false], new long[] { 11, 12, 21, 22, 23 }.Select(district.Contains));
        Assert.False(district.TryGetCount(out _));
    }

    [Theory]
    [InlineData(new long[0], 0L)]
    [InlineData(new long[] { 7 }, 7L)]
    [InlineData(new long[] { 0, 7, 0 }, 7L)]
    [InlineData(new[] { long.MaxValue }, long.MaxValue)]
    public void TryGetCount_OnlyOnePartWithPersons_IsTheirCount(long[] parts, long expected)
    {
        Assert.True(PersonInterval.OfParts(parts).TryGetCount(out var persons));
        Assert.Equal(expected, persons);
    }

    [Fact]
    public void OfParts_TotalsAtTheLimit_DoNotOverflow() =>
        Assert.Equal(2 * (Int128)long.MaxValue, PersonInterval.OfParts([long.MaxValue, long.MaxValue]).Most);

    [Fact]
    public void OfParts_ANegativeTotal_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonInterval.Exactly(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonInterval.OfParts([3, -1]));
    }

    [Fact]
    public void Value_Equality_KeepsTheContract() =>
        ValueContract.Equality(PersonInterval.OfParts([1, 2]), PersonInterval.OfParts([2, 1]), default, PersonInterval.Exactly(2), PersonInterval.Exactly(3), PersonInterval.OfParts([2, 2]));

    /// <summary>An interval is no count: nothing turns it into one, and no number into it, behind the user's back.</summary>
    [Fact]
    public void Conversions_OfTheType_AreNone() =>
        Assert.DoesNotContain(typeof(PersonInterval).GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit");

    [Property]
    public void Add_InAnyGrouping_IsTheSame(uint a, uint b, uint c)
    {
        var (x, y, z) = (PersonInterval.Exactly(a), PersonInterval.OfParts([b, c]), PersonInterval.OfParts([c, a, b]));

        Assert.Equal(x + (y + z), PersonInterval.Add(PersonInterval.Add(x, y), z));
        Assert.Equal(x + y, y + x);
        Assert.Equal(y, y + default(PersonInterval));
        Assert.Equal(PersonInterval.OfParts([a, b, c, c, a, b]), x + y + z);
    }

    /// <summary>Whatever persons the parts hold, the number of distinct ones lies in the interval; both ends can be reached.</summary>
    [Property]
    public void OfParts_AnySetsOfPersons_HoldTheirUnion(int[][] parts)
    {
        var sets = parts.Select(part => part.ToHashSet()).ToList();
        var interval = PersonInterval.OfParts(sets.Select(set => (long)set.Count));

        Assert.True(interval.Contains(sets.SelectMany(set => set).Distinct().Count()));
        Assert.Equal((sets.Select(set => set.Count).Append(0).Max(), sets.Sum(set => set.Count)), ((int)interval.Least, (int)interval.Most));
    }
}
