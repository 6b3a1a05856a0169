using FsCheck.Xunit;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Contracts;

namespace HoiPhuNu.Rules.Tests.RuleBook;

[Properties(Arbitrary = [typeof(RuleSets)])]
public sealed class ReadingsTests
{
    [Theory]
    [InlineData("SixtyPercent", "AtLeast", "AtLeast")]
    [InlineData("sixtypercent", "atleast", "AtLeast")]
    [InlineData("SuperiorClubsInGrowth", "OFF", "off")]
    [InlineData("BaseClubsInGrowth", "off", "off")]
    public void TryWith_AnyLetterCase_SetsTheReading(string name, string value, string expected)
    {
        Assert.True(Readings.Default.TryWith(name, value, out var readings));

        var changed = Assert.Single(readings.ToNamedValues().Except(Readings.Default.ToNamedValues()));
        Assert.Equal((name, expected), (changed.Key, changed.Value), new NameComparer());
    }

    [Theory]
    [InlineData("SixtyPercent", "")]
    [InlineData("SixtyPercent", "1")]
    [InlineData("SixtyPercent", "+1")]
    [InlineData("SixtyPercent", "Above")]
    [InlineData("SixtyPercent", "StrictlyAbove,AtLeast")]
    [InlineData("SixtyPercent", "StrictlyAbove, StrictlyAbove")]
    [InlineData("SuperiorClubsInGrowth", "true")]
    [InlineData("SuperiorClubsInGrowth", "")]
    [InlineData("Unknown", "on")]
    [InlineData("", "on")]
    [InlineData("CategoryPrecedence", "residential,club")]
    public void TryWith_SomethingElse_IsRefused(string name, string value)
    {
        Assert.False(Readings.Default.TryWith(name, value, out var readings));
        Assert.Null(readings);
    }

    [Property]
    public void ToNamedValues_Any_RoundTrips(Readings readings)
    {
        var read = Readings.Default;
        foreach (var (name, value) in readings.ToNamedValues())
        {
            Assert.True(read.TryWith(name, value, out var next));
            read = next;
        }

        ValueContract.Equality(readings, read);
    }

    [Property]
    public void CategoryPrecedence_Any_RoundTrips(CategoryPrecedence order)
    {
        Assert.True(CategoryPrecedence.TryParse(order.ToString(), out var read));
        Assert.Equal(order, read);
        Assert.Equal(order.GetHashCode(), read.GetHashCode());
        Assert.Equal(order.Order.SequenceEqual(CategoryPrecedence.Default.Order), order.Equals(CategoryPrecedence.Default));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("residential,club,special,trade_union,armed_forces,member_organisation")]
    [InlineData("residential,club,special,trade_union,armed_forces,member_organisation,residential")]
    [InlineData("residential,club,special,trade_union,armed_forces,member_organisation,honorary,honorary")]
    [InlineData("residential,club,special,trade_union,armed_forces,member_organisation,unknown")]
    [InlineData("residential,club,special,trade_union,armed_forces,member_organisation,honorary,")]
    public void CategoryPrecedence_NotAllSevenOnce_IsRefused(string? text) => Assert.False(CategoryPrecedence.TryParse(text, out _));

    [Fact]
    public void CategoryPrecedence_BlanksAroundCommas_DoNotMatter()
    {
        Assert.True(CategoryPrecedence.TryParse(" residential, club ,special,trade_union,armed_forces,member_organisation,honorary", out var read));
        Assert.Equal(CategoryPrecedence.Default, read);
    }

    private sealed class NameComparer : IEqualityComparer<(string Name, string Value)>
    {
        public bool Equals((string Name, string Value) x, (string Name, string Value) y) =>
            string.Equals(x.Name, y.Name, StringComparison.OrdinalIgnoreCase) && x.Value == y.Value;

        public int GetHashCode((string Name, string Value) obj) => obj.Value.GetHashCode(StringComparison.Ordinal);
    }
}
