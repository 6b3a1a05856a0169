using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.Membership;

public sealed class StandingTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);
    private static readonly DayRules Rules = RuleSet.TermXIII.AsOf(Day);

    [Fact]
    [BoundaryOf("RATE-1")]
    public void StandingOf_EveryRuleHolds_Counts()
    {
        var standing = Rules.StandingOf(MemberRows.Counted);

        Assert.Equal(Answer.Yes, standing.Counted);
        Assert.Empty(standing.Against);
        Assert.Equal(
            [
                new("RATE-2", Answer.Yes, StandingReason.InForce),
                new("CAT-1", Answer.Yes, StandingReason.CategoryCounts),
                new("AGE-1", Answer.Yes, StandingReason.Adult),
                new("RES-2", Answer.Yes, StandingReason.Present),
            ],
            standing.Steps.AsEnumerable());
    }

    [Theory]
    [BoundaryOf("TIME-1")]
    [InlineData("2024-12-30", Answer.No, "not_yet_admitted")]
    [InlineData("2024-12-31", Answer.Yes, "in_force")]
    public void StandingOf_OnTheDayOfAdmission_IsAsOfItsEnd(string day, Answer expected, string reason) =>
        AssertStep(MemberRows.Counted with { AdmittedOn = Day }, Date(day), "RATE-2", expected, reason);

    [Theory]
    [BoundaryOf("RATE-2")]
    [BoundaryOf("TIME-2")]
    [InlineData("2024-12-30", Answer.Yes, "in_force")]
    [InlineData("2024-12-31", Answer.No, "ended")]
    [InlineData("2025-01-01", Answer.No, "ended")]
    public void StandingOf_OnTheDayOfLeaving_IsEnded(string day, Answer expected, string reason)
    {
        foreach (var why in EndReason.All)
        {
            AssertStep(MemberRows.Counted with { EndedOn = Day, EndReason = why }, Date(day), "RATE-2", expected, reason);
        }
    }

    [Fact]
    public void StandingOf_AdmittedAndEndedTheSameDay_IsNeverInForce()
    {
        var row = MemberRows.Counted with { AdmittedOn = Day, EndedOn = Day };

        AssertStep(row, Day.PlusDays(-1), "RATE-2", Answer.No, "not_yet_admitted");
        AssertStep(row, Day, "RATE-2", Answer.No, "ended");
    }

    [Theory]
    [BoundaryOf("RATE-1")]
    [InlineData("2006-12-31", Answer.Yes, "adult")]
    [InlineData("2007-01-01", Answer.No, "under_age")]
    public void StandingOf_AroundTheEighteenthBirthday_TurnsOnTheDay(string birth, Answer expected, string reason) =>
        AssertStep(MemberRows.Counted with { Birth = BirthDate.OfDay(Date(birth)) }, Day, "AGE-1", expected, reason);

    [Theory]
    [BoundaryOf("RATE-1")]
    [InlineData("permanent", null, Answer.Yes, "present")]
    [InlineData("permanent", "2025-01-01", Answer.No, "not_long_enough")]
    [InlineData("temporary", "2024-06-30", Answer.Yes, "present")]
    [InlineData("temporary", "2024-07-01", Answer.No, "not_long_enough")]
    [InlineData("temporary", null, Answer.CannotTell, "since_missing")]
    [InlineData("none", null, Answer.No, "no_residence")]
    [InlineData("none", "2010-01-01", Answer.No, "no_residence")]
    public void StandingOf_EachResidence_SaysWhy(string kind, string? since, Answer expected, string reason)
    {
        var residence = new Residence(ResidenceKind.FromCode(kind), since is null ? null : Date(since));

        AssertStep(MemberRows.Counted with { Residence = residence }, Day, "RES-2", expected, reason);
    }

    [Fact]
    public void StandingOf_Honorary_DoesNotCount() =>
        AssertStep(MemberRows.Counted with { Category = MemberCategory.Honorary }, Day, "CAT-1", Answer.No, "category_does_not_count");

    [Fact]
    public void StandingOf_OneNoBesideOneCannotTell_IsNo()
    {
        var row = MemberRows.Counted with { Residence = new Residence(ResidenceKind.Temporary), EndedOn = Day };
        var standing = Rules.StandingOf(row);

        Assert.Equal(Answer.No, standing.Counted);
        Assert.Equal(["RATE-2", "RES-2", "DATA-02"], standing.Against.Select(step => step.Rule));
    }

    [Fact]
    public void StandingOf_SpecialBaseMember_CountsWhereSheResides() =>
        Assert.Equal(Answer.Yes, Rules.StandingOf(MemberRows.Counted with { Category = MemberCategory.Special }).Counted);

    [Fact]
    [BoundaryOf("CAT-3")]
    public void StandingsOf_SeveralCategories_OnlyTheFirstOfThemCounts()
    {
        MemberRow[] rows =
        [
            MemberRows.Counted with { Category = MemberCategory.TradeUnion },
            MemberRows.Counted,
            MemberRows.Counted with { Category = MemberCategory.Club, ClubFounder = Level.Commune, EndedOn = Day },
        ];
        var standings = Rules.StandingsOf(rows);

        Assert.Equal([Answer.No, Answer.Yes, Answer.No], standings.Select(standing => standing.Counted));
        Assert.Equal(new("CAT-3", Answer.No, StandingReason.AnotherCategoryGoesBefore), Assert.Single(standings[0].Against));
        Assert.Equal(new("RATE-2", Answer.No, StandingReason.Ended), Assert.Single(standings[2].Against));
    }

    [Fact]
    public void StandingsOf_PrecedenceReading_ChoosesTheOther()
    {
        Assert.True(CategoryPrecedence.TryParse("trade_union,residential,club,special,armed_forces,member_organisation,honorary", out var order));
        var rules = (RuleSet.TermXIII with { Readings = Readings.Default with { CategoryPrecedence = order } }).AsOf(Day);
        var standings = rules.StandingsOf([MemberRows.Counted, MemberRows.Counted with { Category = MemberCategory.TradeUnion }]);

        Assert.Equal([Answer.No, Answer.Yes], standings.Select(standing => standing.Counted));
    }

    [Fact]
    public void StandingsOf_HonoraryFirst_CountsNobody()
    {
        Assert.True(CategoryPrecedence.TryParse("honorary,residential,club,special,trade_union,armed_forces,member_organisation", out var order));
        var rules = (RuleSet.TermXIII with { Readings = Readings.Default with { CategoryPrecedence = order } }).AsOf(Day);
        var standings = rules.StandingsOf([MemberRows.Counted, MemberRows.Counted with { Category = MemberCategory.Honorary }]);

        Assert.All(standings, standing => Assert.Equal(Answer.No, standing.Counted));
    }

    [Fact]
    public void StandingsOf_NoRows_IsEmpty() => Assert.Empty(Rules.StandingsOf([]));

    private static void AssertStep(MemberRow row, LocalDate day, string rule, Answer expected, string reason)
    {
        var standing = RuleSet.TermXIII.AsOf(day).StandingOf(row);

        Assert.Equal(new(rule, expected, StandingReason.FromCode(reason)), Assert.Single(standing.Steps, step => step.Rule == rule));
        Assert.Equal(expected, standing.Counted);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
