using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Gathering;
using HoiPhuNu.Rules.Tests.Membership;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.RuleBook;

/// <summary>The parameters are verified for the term: beyond it the answer is that it cannot be told, and nothing is computed that could overflow.</summary>
public sealed class OutsideTermTests
{
    public static TheoryData<string> DaysOutside => ["0001-01-01", "2021-12-31", "2028-01-01", "9999-12-31"];

    [Theory]
    [InlineData("2022-01-01")]
    [InlineData("2027-12-31")]
    public void AsOf_TheFirstAndLastDay_AreVerified(string day)
    {
        var rules = On(day);

        Assert.True(rules.IsVerified);
        Assert.Equal(Answer.Yes, rules.StandingOf(MemberRows.Counted).Counted);
        Assert.Equal(Outcome.Met, rules.JudgeRate(601, 1000, RuleSet.TermXIII.RateTarget).Outcome);
    }

    [Theory]
    [MemberData(nameof(DaysOutside))]
    public void PersonRules_OutsideTheTerm_CannotTell(string day)
    {
        var rules = On(day);

        Assert.False(rules.IsVerified);
        Assert.Null(rules.LatestAdultBirth);
        Assert.Null(rules.LatestSettledSince);
        foreach (var date in new[] { new LocalDate(1, 1, 1), new LocalDate(2000, 2, 29), new LocalDate(9999, 12, 31) })
        {
            Assert.Equal(Answer.CannotTell, rules.IsAdult(BirthDate.OfDay(date)));
            Assert.Equal(Answer.CannotTell, rules.IsPresent(new Residence(ResidenceKind.Temporary, date)));
            Assert.Equal(Answer.CannotTell, rules.IsPresent(new Residence(ResidenceKind.Permanent, date)));
        }
    }

    [Theory]
    [MemberData(nameof(DaysOutside))]
    public void StandingOf_OutsideTheTerm_SaysSoAtEachRuleThatNeedsIt(string day)
    {
        var row = MemberRows.Counted with { Birth = BirthDate.OfYear(1), AdmittedOn = new LocalDate(1, 1, 1) };
        var standing = On(day).StandingOf(row);

        Assert.Equal(Answer.CannotTell, standing.Counted);
        Assert.Equal(
            [new("AGE-1", Answer.CannotTell, StandingReason.OutsideTerm), new StandingStep("RES-2", Answer.CannotTell, StandingReason.OutsideTerm)],
            standing.Against.Where(step => step.Reason != StandingReason.RowRefused));
    }

    [Theory]
    [MemberData(nameof(DaysOutside))]
    public void JudgeRate_OutsideTheTerm_CannotTellAndHasNoBand(string day)
    {
        var verdict = On(day).JudgeRate(Units.Base(UnitKind.Xa), 601, 1000);

        Assert.Equal((Outcome.CannotTell, "term"), (verdict.Outcome, verdict.Missing));
        Assert.Equal(new Ratio(601, 1000), verdict.Rate);
        Assert.Null(verdict.Band);
        Assert.False(verdict.RoundingMisleads);
    }

    [Theory]
    [InlineData("0001-01-01", Answer.Yes)]
    [InlineData("9999-12-31", Answer.No)]
    public void PersonRules_ExtremeDatesInTheTerm_AreAnsweredWithoutOverflow(string date, Answer expected)
    {
        var rules = On("2024-12-31");

        Assert.Equal(expected, rules.IsAdult(BirthDate.OfDay(Date(date))));
        Assert.Equal(expected, rules.IsPresent(new Residence(ResidenceKind.Temporary, Date(date))));
        Assert.Equal(expected, rules.IsPresent(new Residence(ResidenceKind.Permanent, Date(date))));
        Assert.Equal(expected, rules.StandingOf(MemberRows.Counted with { AdmittedOn = Date(date) }).Steps[0].Holds);
    }

    private static DayRules On(string day) => RuleSet.TermXIII.AsOf(Date(day));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
