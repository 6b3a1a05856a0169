using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Planning;

public sealed class SupportTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    private static readonly UnitTree Tree = UnitRegister.Create(
    [
        new("TW", Level.Central), new("QD", Level.Province) { Parent = "TW", Kind = UnitKind.Affiliated }, new("01", Level.Province) { Parent = "TW" },
        new("X", Level.Commune) { Parent = "01", Kind = UnitKind.Xa }, new("CHO", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
        new("CH", Level.Branch) { Parent = "X" },
    ]).AsOf(Day);

    /// <summary>The catalogue's examples, and what nobody knows. Rates of 1,000 women; -1 is unknown, "0" no women.</summary>
    [Theory]
    [BoundaryOf("SUP-1")]
    [InlineData("X", "fair", 599, Answer.Yes, "rate_below_target", "")]
    [InlineData("X", "fair", 600, Answer.No, "", "")]
    [InlineData("X", "weak", 900, Answer.Yes, "rated_weak", "")]
    [InlineData("X", "average", 599, Answer.Yes, "rated_average rate_below_target", "")]
    [InlineData("X", null, 600, Answer.No, "", "")]
    [InlineData("X", "fair", -1, Answer.CannotTell, "", "rate")]
    [InlineData("X", "weak", -1, Answer.Yes, "rated_weak", "rate")]
    [InlineData("CHO", "average", 0, Answer.Yes, "rated_average", "")]
    [InlineData("CHO", "fair", -1, Answer.No, "", "")]
    [InlineData("CHO", null, 10, Answer.No, "", "")]
    public void NeedsSupport_RatingsGiven_TellsWhy(string code, string? rating, long members, Answer needed, string reasons, string missing) =>
        AssertMark(RuleSet.TermXIII.AsOf(Day).NeedsSupport(Of(code), rating is null ? null : Rating.FromCode(rating), true, Verdict(members < 0 ? null : members, 1000)), needed, reasons, missing);

    [Theory]
    [BoundaryOf("SUP-1")]
    [InlineData("X", 599, Answer.Yes, "rate_below_target", "ratings")]
    [InlineData("X", 600, Answer.CannotTell, "", "ratings")]
    [InlineData("X", -1, Answer.CannotTell, "", "ratings rate")]
    [InlineData("CHO", 10, Answer.CannotTell, "", "ratings")]
    public void NeedsSupport_NoRatingsGiven_CannotSayNo(string code, long members, Answer needed, string reasons, string missing) =>
        AssertMark(RuleSet.TermXIII.AsOf(Day).NeedsSupport(Of(code), null, false, Verdict(members < 0 ? null : members, 1000)), needed, reasons, missing);

    /// <summary>People of split units who may belong to the base: the rate says something only where both ends agree.</summary>
    [Theory]
    [BoundaryOf("RATE-8")]
    [InlineData(599, 1000, 1, 0, Answer.CannotTell, "", "unattributed")]
    [InlineData(589, 1000, 10, 0, Answer.Yes, "rate_below_target", "")]
    [InlineData(660, 1000, 0, 100, Answer.No, "", "")]
    [InlineData(660, 1000, 0, 101, Answer.CannotTell, "", "unattributed")]
    [InlineData(0, 0, 0, 1, Answer.CannotTell, "", "unattributed")]
    [InlineData(0, 0, 1, 0, Answer.No, "", "")]
    public void NeedsSupport_WhoElseMayBelongToIt_MustNotDecide(long members, long women, long moreMembers, long moreWomen, Answer needed, string reasons, string missing)
    {
        var rules = RuleSet.TermXIII.AsOf(Day);

        AssertMark(rules.NeedsSupport(Of("X"), null, true, rules.JudgeRate(Of("X"), members, women, new PossibleGain(moreMembers, moreWomen))), needed, reasons, missing);
    }

    [Fact]
    public void NeedsSupport_NoWomen_IsNoReason() =>
        AssertMark(RuleSet.TermXIII.AsOf(Day).NeedsSupport(Of("X"), null, true, Verdict(0, 0)), Answer.No, "", "");

    [Fact]
    public void NeedsSupport_AtLeastSixty_LeavesBelowAsItIs() =>
        AssertMark((RuleSet.TermXIII with { Readings = Readings.Default with { SixtyPercent = SixtyPercent.AtLeast } }).AsOf(Day).NeedsSupport(Of("X"), null, true, Verdict(600, 1000)), Answer.No, "", "");

    [Theory]
    [InlineData("weak", Answer.Yes, "rated_weak")]
    [InlineData("fair", Answer.CannotTell, "")]
    public void NeedsSupport_OutsideTheTerm_SaysOnlyWhatTheRatingSays(string rating, Answer needed, string reasons) =>
        AssertMark(RuleSet.TermXIII.AsOf(new LocalDate(2028, 1, 1)).NeedsSupport(Of("X"), Rating.FromCode(rating), true, Verdict(1, 1000)), needed, reasons, "term");

    [Theory]
    [InlineData("TW")]
    [InlineData("01")]
    [InlineData("CH")]
    [InlineData("QD")]
    public void NeedsSupport_NoBase_DoesNotApply(string code) => Assert.Null(RuleSet.TermXIII.AsOf(Day).NeedsSupport(Of(code), Rating.Weak, true, Verdict(1, 1000)));

    private static Unit Of(string code) => Tree.Units.Single(unit => unit.Code == code);

    private static RateVerdict Verdict(long? members, long women) => RuleSet.TermXIII.AsOf(Day).JudgeRate(members, women);

    private static void AssertMark(SupportMark? mark, Answer needed, string reasons, string missing)
    {
        Assert.NotNull(mark);
        Assert.Equal((needed, reasons, missing), (mark.Needed, string.Join(' ', mark.Reasons), string.Join(' ', mark.Missing)));
    }
}
