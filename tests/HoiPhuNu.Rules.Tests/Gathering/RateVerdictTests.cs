using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Gathering;

public sealed class RateVerdictTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);
    private static readonly DayRules Above = RuleSet.TermXIII.AsOf(Day);
    private static readonly DayRules AtLeast =
        (RuleSet.TermXIII with { Readings = Readings.Default with { SixtyPercent = SixtyPercent.AtLeast } }).AsOf(Day);

    [Theory]
    [BoundaryOf("RATE-3")]
    [BoundaryOf("RATE-4")]
    [BoundaryOf("RATE-5")]
    [InlineData(600, 1000, Outcome.NotMet, Outcome.Met, "exactly60")]
    [InlineData(601, 1000, Outcome.Met, Outcome.Met, "above60")]
    [InlineData(599, 1000, Outcome.NotMet, Outcome.NotMet, "below60")]
    [InlineData(3, 5, Outcome.NotMet, Outcome.Met, "exactly60")]
    [InlineData(4, 6, Outcome.Met, Outcome.Met, "above60")]
    [InlineData(500, 1000, Outcome.NotMet, Outcome.NotMet, "below60")]
    [InlineData(499, 1000, Outcome.NotMet, Outcome.NotMet, "below50")]
    [InlineData(0, 1, Outcome.NotMet, Outcome.NotMet, "below50")]
    [InlineData(1, 1, Outcome.Met, Outcome.Met, "above60")]
    [InlineData(15004, 25006, Outcome.Met, Outcome.Met, "above60")]
    public void JudgeRate_AroundTheTarget_FollowsTheReading(long members, long women, Outcome above, Outcome atLeast, string band)
    {
        var unit = Units.Base(UnitKind.Xa);
        var verdict = Above.JudgeRate(unit, members, women);

        Assert.Equal(new Ratio(members, women), verdict.Rate);
        Assert.Equal(above, verdict.Outcome);
        Assert.Equal(atLeast, AtLeast.JudgeRate(unit, members, women).Outcome);
        Assert.Equal(band, verdict.Band!.Code);
        Assert.Null(verdict.Missing);
        Assert.Equal(new Ratio(60, 100), verdict.Target);
    }

    [Theory]
    [BoundaryOf("NUM-3")]
    [InlineData(0)]
    [InlineData(5)]
    public void JudgeRate_NoWomen_IsNotApplicable(long members)
    {
        var verdict = Above.JudgeRate(Units.Base(UnitKind.Xa), members, 0);

        Assert.Equal(Outcome.NotApplicable, verdict.Outcome);
        Assert.Null(verdict.Band);
        Assert.Null(verdict.Missing);
        Assert.False(verdict.RoundingMisleads);
    }

    [Theory]
    [InlineData(600L, null, "women")]
    [InlineData(null, 1000L, "members")]
    [InlineData(null, null, "women")]
    [InlineData(null, 0L, "members")]
    public void JudgeRate_APartMissing_CannotTellAndSaysWhat(long? members, long? women, string missing)
    {
        var verdict = Above.JudgeRate(Units.Base(UnitKind.Xa), members, women);

        Assert.Equal(Outcome.CannotTell, verdict.Outcome);
        Assert.Equal(missing, verdict.Missing);
        Assert.Null(verdict.Rate);
        Assert.Null(verdict.Band);
    }

    [Theory]
    [BoundaryOf("ORG-3")]
    [InlineData("xa", Outcome.Met)]
    [InlineData("phuong", Outcome.Met)]
    [InlineData("thi_tran", Outcome.Met)]
    [InlineData("dac_khu", Outcome.Met)]
    [InlineData("special", Outcome.NotApplicable)]
    [InlineData("armed_forces", Outcome.NotApplicable)]
    public void JudgeRate_EachKindOfBase_AppliesToGeographicOnesOnly(string kind, Outcome expected) =>
        Assert.Equal(expected, Above.JudgeRate(Units.Base(UnitKind.FromCode(kind)), 700, 1000).Outcome);

    [Theory]
    [InlineData(60004, 100000, Outcome.Met, true, Outcome.Met, false)]
    [InlineData(59996, 100000, Outcome.NotMet, false, Outcome.NotMet, true)]
    [InlineData(60005, 100000, Outcome.Met, false, Outcome.Met, false)]
    [InlineData(59994, 100000, Outcome.NotMet, false, Outcome.NotMet, false)]
    [InlineData(600, 1000, Outcome.NotMet, false, Outcome.Met, false)]
    public void JudgeRate_ShownAsSixty_IsFlaggedWhereTheExactRateSaysOtherwise(
        long members, long women, Outcome above, bool misleadsAbove, Outcome atLeast, bool misleadsAtLeast)
    {
        var unit = Units.Base(UnitKind.Xa);

        Assert.Equal((above, misleadsAbove), Flagged(Above.JudgeRate(unit, members, women)));
        Assert.Equal((atLeast, misleadsAtLeast), Flagged(AtLeast.JudgeRate(unit, members, women)));
    }

    [Theory]
    [BoundaryOf("RATE-7")]
    [InlineData(749, 1000, Outcome.NotMet)]
    [InlineData(750, 1000, Outcome.NotMet)]
    [InlineData(751, 1000, Outcome.Met)]
    public void JudgeRate_ATargetOfItsOwn_IsHeldAgainstThat(long members, long women, Outcome expected)
    {
        var verdict = Above.JudgeRate(members, women, Ratio.FromPercent(75m));

        Assert.Equal(expected, verdict.Outcome);
        Assert.Equal(new Ratio(75, 100), verdict.Target);
        Assert.Equal(RateBand.Above60, verdict.Band);
    }

    /// <summary>A target of 100 % that only more members than women could meet would be none. Decision 21.</summary>
    [Theory]
    [InlineData(999, 1000, Outcome.NotMet, false)]
    [InlineData(1000, 1000, Outcome.Met, false)]
    [InlineData(99_999, 100_000, Outcome.NotMet, true)]
    public void JudgeRate_ATargetOfEveryone_IsMetByEveryone(long members, long women, Outcome expected, bool misleads) =>
        Assert.Equal((expected, misleads), Flagged(Above.JudgeRate(members, women, Ratio.FromPercent(100m))));

    [Fact]
    [BoundaryOf("RATE-7")]
    public void JudgeRate_AProvince_HasNoNationalTarget() =>
        Assert.Equal(Outcome.NotApplicable, Above.JudgeRate(Units.Of(new UnitRow("02", Level.Province) { Parent = "TW" }), 10, 100).Outcome);

    [Fact]
    public void JudgeRate_AbsurdlyMany_IsJudgedAllTheSame() =>
        Assert.Equal((Outcome.Met, false), Flagged(Above.JudgeRate(long.MaxValue, 1, new Ratio(60, 100))));

    [Fact]
    public void JudgeRate_AtTheLargestCounts_IsFlaggedExactly() =>
        Assert.Equal((Outcome.NotMet, true), Flagged(Above.JudgeRate(long.MaxValue - 1, long.MaxValue, new Ratio(long.MaxValue - 1, long.MaxValue))));

    /// <summary>Codes and words carry the target; below 50 there is only where the target is above it.</summary>
    [Theory]
    [BoundaryOf("RATE-5")]
    [InlineData("60", 499, "below50", "dưới 50%")]
    [InlineData("60", 500, "below60", "từ 50% đến dưới 60%")]
    [InlineData("62.5", 499, "below50", "dưới 50%")]
    [InlineData("62.5", 624, "below62.5", "từ 50% đến dưới 62,5%")]
    [InlineData("62.5", 625, "exactly62.5", "đúng 62,5%")]
    [InlineData("62.5", 626, "above62.5", "trên 62,5%")]
    [InlineData("50", 499, "below50", "dưới 50%")]
    [InlineData("50", 500, "exactly50", "đúng 50%")]
    [InlineData("40", 399, "below40", "dưới 40%")]
    [InlineData("40", 401, "above40", "trên 40%")]
    public void Band_OfAnyTarget_SaysIt(string percent, long members, string code, string words)
    {
        var rules = RuleSet.TermXIII with { RateTarget = Ratio.FromPercent(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)) };
        var verdict = rules.AsOf(Day).JudgeRate(members, 1000);

        Assert.Equal((code, (Ratio?)rules.RateTarget), (verdict.BandCode, verdict.BandTarget));
        Assert.Equal((code, words), (verdict.Band!.CodeAt(verdict.Target), verdict.Band.VietnameseAt(verdict.Target)));
        Assert.Equal((code, words), (RateStanding.Of(verdict).CodeAt(verdict.Target), RateBand.VietnameseOf(code)));
        Assert.Contains(verdict.Band, RateBand.AllAt(rules.RateTarget));
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture) > 50 ? 4 : 3, RateBand.AllAt(rules.RateTarget).Length);
    }

    /// <summary>A unit's own target does not change what the bands are seen from, and JSON says what that is.</summary>
    [Fact]
    [BoundaryOf("RATE-5")]
    public void Band_UnderAnOwnTarget_IsTheNationalOne()
    {
        var rules = RuleSet.TermXIII with { RateTarget = new Ratio(625, 1000) };
        var verdict = rules.AsOf(Day).JudgeRate(630, 1000, new Ratio(75, 100));

        Assert.Equal((Outcome.NotMet, "above62.5"), (verdict.Outcome, verdict.BandCode));
        Assert.Equal("above62.5", Rules.Json.RulesJson.Read<RateVerdict>(Rules.Json.RulesJson.Write(verdict)).BandCode);
    }

    /// <summary>The catalogue's example, and the ends by one.</summary>
    [Theory]
    [BoundaryOf("RATE-8")]
    [InlineData(550, 1000, 100, 0, Outcome.CannotTell, null, "unattributed")]
    [InlineData(480, 1000, 100, 0, Outcome.NotMet, null, null)]
    [InlineData(550, 1000, 40, 0, Outcome.NotMet, "below60", null)]
    [InlineData(550, 1000, 50, 0, Outcome.NotMet, null, null)]
    [InlineData(550, 1000, 51, 0, Outcome.CannotTell, null, "unattributed")]
    [InlineData(650, 1000, 0, 83, Outcome.Met, "above60", null)]
    [InlineData(650, 1000, 0, 84, Outcome.CannotTell, null, "unattributed")]
    [InlineData(0, 0, 0, 5, Outcome.CannotTell, null, "unattributed")]
    [InlineData(0, 0, 3, 0, Outcome.NotApplicable, null, null)]
    public void JudgeRate_WhoElseMayBelongToIt_MustNotDecide(long members, long women, long moreMembers, long moreWomen, Outcome outcome, string? band, string? missing)
    {
        var verdict = Above.JudgeRate(Units.Base(UnitKind.Xa), members, women, new PossibleGain(moreMembers, moreWomen));

        Assert.Equal((outcome, band, missing), (verdict.Outcome, verdict.Band?.Code, verdict.Missing));
        Assert.Equal((new Ratio(members, women), new Ratio(members, women + moreWomen), new Ratio(members + moreMembers, women)), (verdict.Rate!.Value, verdict.LeastRate!.Value, verdict.MostRate!.Value));
    }

    /// <summary>Cannot tell iff two ways to attribute the people disagree, and the band and the mark likewise: all ways are gone through.</summary>
    [Property(MaxTest = 400)]
    public void JudgeRate_AnyGain_IsWhatAllAttributionsSay(byte members, byte women, byte moreMembers, byte moreWomen, bool atLeast)
    {
        var (m, w, more) = (members % 13, women % 17, new PossibleGain(moreMembers % 5, moreWomen % 5));
        var (rules, unit) = (atLeast ? AtLeast : Above, Units.Base(UnitKind.Xa));
        var all = (from a in Enumerable.Range(0, (int)more.Members + 1)
                   from b in Enumerable.Range(0, (int)more.Women + 1)
                   let one = rules.JudgeRate(unit, m + a, w + b)
                   select (one.Outcome, one.Band, Needed: rules.NeedsSupport(unit, null, true, one)!.Needed, IsApplicable: w + b > 0)).ToList();

        var verdict = rules.JudgeRate(unit, m, w, more);

        var agree = all.TrueForAll(one => one.Outcome == all[0].Outcome);
        Assert.Equal(agree ? all[0].Outcome : Outcome.CannotTell, verdict.Outcome);
        Assert.Equal(all.TrueForAll(one => one.Band == all[0].Band) ? all[0].Band : null, verdict.Band);
        var sameMark = all.TrueForAll(one => one.Needed == all[0].Needed) && all.TrueForAll(one => one.IsApplicable == all[0].IsApplicable);
        Assert.Equal(sameMark ? all[0].Needed : Answer.CannotTell, rules.NeedsSupport(unit, null, true, verdict)!.Needed);
    }

    [Property(Arbitrary = [typeof(Rates), typeof(RuleSets)], MaxTest = 500)]
    public void JudgeRate_Any_IsTheNaiveStatement(Ratio rate, RuleSet anyRules, bool nearTarget, byte offset)
    {
        var rules = anyRules with { FirstYear = 2022, LastYear = 2027 };
        var target = rules.RateTarget;
        var judged = nearTarget && target.Numerator < long.MaxValue - 9 ? new Ratio(target.Numerator + (offset % 3), target.Denominator) : rate;
        var verdict = rules.AsOf(Day).JudgeRate(judged.Numerator, judged.Denominator, target);
        if (!judged.IsApplicable)
        {
            Assert.Equal(Outcome.NotApplicable, verdict.Outcome);
            return;
        }

        var atLeast = rules.Readings.SixtyPercent == SixtyPercent.AtLeast || target.Numerator == target.Denominator;
        var exact = NaiveRounding.Compare(judged, target);
        var shown = (NaiveRounding.PercentUnits(judged, 2) * target.Denominator).CompareTo((System.Numerics.BigInteger)target.Numerator * 10_000);
        Assert.Equal(Meets(exact, atLeast) ? Outcome.Met : Outcome.NotMet, verdict.Outcome);
        Assert.Equal(Meets(exact, atLeast) != Meets(shown, atLeast), verdict.RoundingMisleads);
    }

    [Property(Arbitrary = [typeof(Rates)])]
    public void BandOf_Any_IsTheBandOfItsPercent(Ratio rate)
    {
        var (atFifty, atSixty) = (NaiveRounding.Compare(rate, new Ratio(1, 2)), NaiveRounding.Compare(rate, new Ratio(3, 5)));
        var expected = !rate.IsApplicable ? null
            : atFifty < 0 ? "below50"
            : atSixty < 0 ? "below60"
            : atSixty == 0 ? "exactly60"
            : "above60";

        Assert.Equal(expected, RateBand.Of(rate, RuleSet.TermXIII)?.Code);
    }

    private static bool Meets(int order, bool atLeast) => order > 0 || (order == 0 && atLeast);

    private static (Outcome Outcome, bool Misleads) Flagged(RateVerdict verdict) => (verdict.Outcome, verdict.RoundingMisleads);
}
