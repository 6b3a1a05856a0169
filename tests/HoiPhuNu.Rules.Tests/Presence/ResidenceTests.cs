using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.Presence;

public sealed class ResidenceTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);
    private static readonly RuleSet BothNeedSixMonths =
        RuleSet.TermXIII with { Readings = Readings.Default with { SixMonthsAppliesTo = SixMonthsAppliesTo.PermanentAndTemporary } };

    [Theory]
    [BoundaryOf("RES-2")]
    [BoundaryOf("TIME-3")]
    [InlineData("2024-06-30", "2024-12-29", Answer.No)]
    [InlineData("2024-06-30", "2024-12-30", Answer.Yes)]
    [InlineData("2024-06-30", "2024-12-31", Answer.Yes)]
    [InlineData("2024-07-01", "2024-12-31", Answer.No)]
    [InlineData("2024-08-31", "2025-02-27", Answer.No)]
    [InlineData("2024-08-31", "2025-02-28", Answer.Yes)]
    [InlineData("2024-08-29", "2025-02-28", Answer.Yes)]
    [InlineData("2024-08-28", "2025-02-27", Answer.No)]
    [InlineData("2024-09-01", "2025-02-28", Answer.No)]
    [InlineData("2023-08-31", "2024-02-28", Answer.No)]
    [InlineData("2023-08-31", "2024-02-29", Answer.Yes)]
    [InlineData("2024-02-29", "2024-08-28", Answer.No)]
    [InlineData("2024-02-29", "2024-08-29", Answer.Yes)]
    [InlineData("2024-03-31", "2024-09-29", Answer.No)]
    [InlineData("2024-03-31", "2024-09-30", Answer.Yes)]
    [InlineData("2024-12-31", "2024-12-31", Answer.No)]
    [InlineData("0001-01-01", "2024-12-31", Answer.Yes)]
    [InlineData("9999-12-31", "2024-12-31", Answer.No)]
    public void IsPresent_Temporary_AfterSixMonths(string since, string day, Answer expected)
    {
        var residence = new Residence(ResidenceKind.Temporary, Date(since));

        Assert.Equal(expected, RuleSet.TermXIII.AsOf(Date(day)).IsPresent(residence));
        Assert.Equal(expected, BothNeedSixMonths.AsOf(Date(day)).IsPresent(residence));
    }

    [Theory]
    [BoundaryOf("RES-2")]
    [InlineData("2024-12-31", Answer.Yes, Answer.No)]
    [InlineData("2024-06-30", Answer.Yes, Answer.Yes)]
    [InlineData("2024-07-01", Answer.Yes, Answer.No)]
    [InlineData("2025-01-01", Answer.No, Answer.No)]
    [InlineData(null, Answer.Yes, Answer.CannotTell)]
    public void IsPresent_Permanent_FollowsTheReading(string? since, Answer temporaryOnly, Answer permanentToo)
    {
        var residence = new Residence(ResidenceKind.Permanent, since is null ? null : Date(since));

        Assert.Equal(temporaryOnly, RuleSet.TermXIII.AsOf(Day).IsPresent(residence));
        Assert.Equal(permanentToo, BothNeedSixMonths.AsOf(Day).IsPresent(residence));
    }

    [Fact]
    [BoundaryOf("RES-1")]
    public void IsPresent_EachKindWithoutDate_AnswersForItself()
    {
        var rules = RuleSet.TermXIII.AsOf(Day);

        Assert.Equal(Answer.Yes, rules.IsPresent(new Residence(ResidenceKind.Permanent)));
        Assert.Equal(Answer.CannotTell, rules.IsPresent(new Residence(ResidenceKind.Temporary)));
        Assert.Equal(Answer.No, rules.IsPresent(new Residence(ResidenceKind.None)));
        Assert.Equal(Answer.No, rules.IsPresent(default));
        Assert.Equal(Answer.No, BothNeedSixMonths.AsOf(Day).IsPresent(new Residence(ResidenceKind.None, new LocalDate(2000, 1, 1))));
    }

    [Theory]
    [InlineData("permanent", false, true)]
    [InlineData("temporary", true, true)]
    [InlineData("none", false, false)]
    public void NeedsSixMonths_EachKind_FollowsTheReading(string kind, bool temporaryOnly, bool permanentToo)
    {
        Assert.Equal(temporaryOnly, RuleSet.TermXIII.AsOf(Day).NeedsSixMonths(ResidenceKind.FromCode(kind)));
        Assert.Equal(permanentToo, BothNeedSixMonths.AsOf(Day).NeedsSixMonths(ResidenceKind.FromCode(kind)));
    }

    /// <summary>A woman registered in 2010 who has worked elsewhere since 2023 is asked about by her registration, and by nothing else.</summary>
    [Fact]
    [BoundaryOf("RES-3")]
    public void IsPresent_RegisteredButWorkingAway_StaysInTheDenominator()
    {
        var rules = RuleSet.TermXIII.AsOf(Day);
        var count = new WomenCount("00001", 1000, WomenSource.Police) { WorkingAway = 400 };

        Assert.Equal(Answer.Yes, rules.IsPresent(new Residence(ResidenceKind.Permanent, new LocalDate(2010, 5, 1))));
        Assert.Equal(1000, rules.CountInForce([count])!.Women);
    }

    [Fact]
    public void Constructor_WithoutKind_Throws() => Assert.Throws<ArgumentNullException>(() => new Residence(null!));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
