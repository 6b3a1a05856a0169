using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.Gathering;

public sealed class WomenCountTests
{
    private static readonly RuleSet Frozen = RuleSet.TermXIII with { Readings = Readings.Default with { StatisticsYear = StatisticsYear.FrozenForTerm } };

    /// <summary>The denominator is who is adult and present, whatever else is known of her.</summary>
    [Fact]
    [BoundaryOf("WOM-1")]
    public void IsAdultAndIsPresent_OverAPopulation_GiveTheDenominator()
    {
        var rules = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));
        (string Birth, Residence Residence)[] population =
        [
            ("1950", new(ResidenceKind.Permanent)),
            ("2006-12-31", new(ResidenceKind.Permanent)),
            ("2007-01-01", new(ResidenceKind.Permanent)),
            ("1990-01-01", new(ResidenceKind.Temporary, new LocalDate(2024, 6, 30))),
            ("1990-01-01", new(ResidenceKind.Temporary, new LocalDate(2024, 7, 1))),
            ("1990-01-01", new(ResidenceKind.None)),
        ];

        Assert.Equal(3, population.Count(woman =>
            rules.IsAdult(BirthDate.Parse(woman.Birth, null)) == Answer.Yes && rules.IsPresent(woman.Residence) == Answer.Yes));
    }

    [Fact]
    [BoundaryOf("WOM-2")]
    public void HasOneSource_InAProvince_ToleratesNoSecond()
    {
        Assert.Equal(Answer.Yes, WomenRules.HasOneSource([WomenSource.Police, WomenSource.Police]));
        Assert.Equal(Answer.No, WomenRules.HasOneSource([WomenSource.Police, WomenSource.Statistics, WomenSource.Police]));
        Assert.Equal(Answer.CannotTell, WomenRules.HasOneSource([]));
        Assert.False(WomenSource.TryFromCode("own", out _));
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("police", -1)]
    [InlineData("police,police", -1)]
    [InlineData("police,statistics,police", 1)]
    [InlineData("statistics,statistics,police,statistics", 2)]
    public void FirstOtherSource_InAProvince_IsTheFirstThatDiffersFromTheFirst(string sources, int expected) =>
        Assert.Equal(expected, WomenRules.FirstOtherSource([.. sources.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(WomenSource.FromCode)]));

    [Theory]
    [BoundaryOf("WOM-3")]
    [InlineData("2024-05-31", 100)]
    [InlineData("2024-06-01", 200)]
    [InlineData("2025-12-31", 200)]
    [InlineData("2026-03-15", 300)]
    public void CountInForce_LatestPublished_HoldsUntilANewerOne(string day, long expected)
    {
        WomenCount[] counts = [Count(300, "2026-03-15", 4), Count(100, "2021-05-23", 2), Count(200, "2024-06-01", 3)];

        Assert.Equal(expected, RuleSet.TermXIII.AsOf(Date(day)).CountInForce(counts)!.Women);
    }

    [Theory]
    [BoundaryOf("WOM-3")]
    [InlineData("2021-05-23,2022-06-01,2024-06-01", "2025-01-01", "2022-06-01")]
    [InlineData("2021-05-23,2022-06-01,2024-06-01", "2022-05-31", "2021-05-23")]
    [InlineData("2020-01-01,2021-12-31", "2025-01-01", "2021-12-31")]
    [InlineData("2021-12-31,2022-01-01,2022-06-01", "2025-01-01", "2022-01-01")]
    public void CountInForce_FrozenForTerm_IsTheFirstInItOrTheLatestBefore(string published, string day, string expected)
    {
        var counts = published.Split(',').Select((date, index) => Count(index, date, index + 2)).Reverse();

        Assert.Equal(Date(expected), Frozen.AsOf(Date(day)).CountInForce(counts)!.Published);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void CountInForce_PublishedTheSameDay_IsTheLaterRow(bool frozen)
    {
        var rules = (frozen ? Frozen : RuleSet.TermXIII).AsOf(new LocalDate(2024, 12, 31));

        Assert.Equal(200, rules.CountInForce([Count(200, "2023-01-01", 3), Count(100, "2023-01-01", 2)])!.Women);
    }

    [Fact]
    public void CountInForce_WithoutDate_IsOlderThanAllOthers()
    {
        var undated = new WomenCount("00001", 50, WomenSource.Police) { Row = 9 };
        var rules = RuleSet.TermXIII.AsOf(new LocalDate(2024, 12, 31));

        Assert.Equal(100, rules.CountInForce([undated, Count(100, "2000-01-01", 2)])!.Women);
        Assert.Equal(50, rules.CountInForce([undated, Count(100, "2025-01-01", 2)])!.Women);
        Assert.Null(rules.CountInForce([Count(100, "2025-01-01", 2)]));
        Assert.Null(rules.CountInForce([]));
    }

    private static WomenCount Count(long women, string published, long row) =>
        new("00001", women, WomenSource.Statistics) { Published = Date(published), Row = row };

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
