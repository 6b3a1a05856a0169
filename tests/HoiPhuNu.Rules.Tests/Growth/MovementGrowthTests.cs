using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Growth.MovementSample;

namespace HoiPhuNu.Rules.Tests.Growth;

public sealed class MovementGrowthTests
{
    /// <summary>A province's year in the press: 4,640 in, 1,477 out, net 3,163.</summary>
    [Fact]
    public void Growth_TheYearInThePress_NetsToItsFigure()
    {
        var rows = Enumerable.Range(0, 4640).Select(n => Row(n + 2, $"V{n}", "00001", NewYear.PlusDays(n % 181), n % 5 == 0 ? MovementKind.MovedIn : MovementKind.Admitted))
            .Concat(Enumerable.Range(0, 1477).Select(n => Row(n + 4642, $"V{n}", "00001", MidYear.PlusDays(n % 184), new[] { MovementKind.Left, MovementKind.Died, MovementKind.MovedOut }[n % 3])));

        var figures = Count(rows).Growth(RuleSet.TermXIII);

        Assert.Equal(new GrowthTerms(3712, 928, 493, 492, 492, 0), figures.Of("01")!.Value.Terms);
        Assert.Equal(3163, figures.NetOf("01"));
        Assert.Equal(3163, figures.Total.Net);
        Assert.Equal(0, figures.NetOf("02"));
    }

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    [InlineData("2025-12-31", 1)]
    [InlineData("2026-01-01", 0)]
    public void Growth_AtTheEdgesOfThePeriod_IncludesBothDays(string date, int expected)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

        Assert.Equal(expected, Count(Row(2, "H1", "00001", day, MovementKind.Admitted)).Growth(RuleSet.TermXIII).Total.Net);
    }

    [Fact]
    public void CountOver_APeriodThatEndsBeforeItStarts_Throws() =>
        Assert.Throws<ArgumentException>(() => Tally(Units, []).CountOver(YearEnd.PlusDays(1), Tree));

    [Theory]
    [InlineData("admitted", 1, 1)]
    [InlineData("moved_in", 1, 0)]
    [InlineData("left", -1, -1)]
    [InlineData("died", -1, -1)]
    [InlineData("moved_out", -1, -1)]
    [InlineData("category_in", 0, 0)]
    [InlineData("category_out", 0, 0)]
    public void Growth_OneEvent_HasItsSignInEveryLineThatCounts(string kind, int net, int netWithoutArrivals)
    {
        var ignored = With(r => r with { ArrivalsCount = ArrivalsCount.Ignored });
        foreach (var (category, founder) in new[] { (MemberCategory.Residential, null), (MemberCategory.Club, Level.Commune), (MemberCategory.Club, Level.District) })
        {
            var counts = Count(Row(2, "H1", "00001", YearEnd, MovementKind.FromCode(kind), category, founder));

            Assert.Equal(net, counts.Growth(RuleSet.TermXIII).NetOf("00001"));
            Assert.Equal(netWithoutArrivals, counts.Growth(ignored).NetOf("00001"));
            Assert.Equal(founder == Level.District ? netWithoutArrivals : 0, counts.Growth(ignored).Of("00001")!.Value.Terms.Club);
            Assert.Equal(kind == "moved_in" && founder != Level.District ? 1 : 0, counts.Growth(ignored).Of("00001")!.Value.Terms.MovedIn);
        }
    }

    /// <summary>
    /// Two members with permanent residence: one goes to work elsewhere, nothing is recorded of her and she stays in the rate; the other transfers her
    /// registration, which is a deduction. A temporary resident who goes away without a transfer leaves the rate and not the growth figure.
    /// </summary>
    [Theory]
    [BoundaryOf("NET-4")]
    [InlineData("works away", 1, 0)]
    [InlineData("transfers her registration", 0, -1)]
    [InlineData("was there temporarily and goes away", 0, 0)]
    public void Growth_GoingAway_DeductsATransferOfRegistrationOnly(string story, int inTheRate, int net)
    {
        var member = Village.Member(2, "H1", "00001", "2020-01-01");
        var (row, events) = story switch
        {
            "works away" => (member, Array.Empty<MovementRow>()),
            "transfers her registration" => (member with { EndedOn = MidYear, EndReason = EndReason.MovedOut }, [Row(2, "H1", "00001", MidYear, MovementKind.MovedOut)]),
            _ => (member with { Residence = new Residence(ResidenceKind.None), Commune = null }, []),
        };

        var members = Village.AsOf(YearEnd).MemberFigures([row]);

        Assert.Equal(inTheRate, members.Own.Sum(line => line.Counted));
        Assert.Equal(net, Count(events).Growth(RuleSet.TermXIII).NetOf("00001"));
    }

    [Theory]
    [InlineData("special")]
    [InlineData("trade_union")]
    [InlineData("armed_forces")]
    [InlineData("member_organisation")]
    [InlineData("honorary")]
    public void Growth_ACategoryOutsideGrowth_DoesNotCount(string category)
    {
        var rows = MovementKind.All.Select(kind => Row(2 + kind.Ordinal, "H1", "00001", YearEnd, kind, MemberCategory.FromCode(category)));

        var figures = Count(rows).Growth(With(r => r with { Recategorised = Recategorised.Counted }));

        Assert.Equal(default(GrowthFigure), figures.Of("00001"));
        Assert.Equal(0, figures.Total.Net);
    }

    [Theory]
    [InlineData("central", true, true, 0, 1)]
    [InlineData("province", true, false, 0, 1)]
    [InlineData("district", false, true, 0, 0)]
    [InlineData("commune", true, true, 1, 0)]
    [InlineData("commune", false, true, 1, 0)]
    [InlineData("commune", true, false, 0, 0)]
    public void Growth_AClub_FollowsTheReadingOfItsFounder(string founder, bool superiorClubs, bool baseClubs, int admitted, int club)
    {
        var rules = With(r => r with { SuperiorClubsInGrowth = superiorClubs, BaseClubsInGrowth = baseClubs });

        var figure = Count(Row(2, "H1", "00001", YearEnd, MovementKind.Admitted, MemberCategory.Club, Level.FromCode(founder))).Growth(rules).Of("00001")!.Value;

        Assert.Equal((admitted, club, admitted + club), (figure.Terms.Admitted, figure.Terms.Club, figure.Net));
    }

    /// <summary>A teacher retires into a branch; a member goes from a branch to a provincial club. Both examples of NET-7.</summary>
    [Theory]
    [BoundaryOf("NET-7")]
    [InlineData("trade_union", null, "residential", null, 1)]
    [InlineData("residential", null, "club", "province", 0)]
    [InlineData("residential", null, "trade_union", null, -1)]
    [InlineData("trade_union", null, "special", null, 0)]
    public void Growth_AChangeOfCategory_CountsUnderTheReadingOnly(string old, string? oldFounder, string to, string? newFounder, int counted)
    {
        var counts = Count(
            Row(2, "H1", "00001", YearEnd, MovementKind.CategoryOut, MemberCategory.FromCode(old), oldFounder is null ? null : Level.FromCode(oldFounder)),
            Row(3, "H1", "00001", YearEnd, MovementKind.CategoryIn, MemberCategory.FromCode(to), newFounder is null ? null : Level.FromCode(newFounder)));

        Assert.Equal(0, counts.Growth(RuleSet.TermXIII).NetOf("00001"));
        var figure = counts.Growth(With(r => r with { Recategorised = Recategorised.Counted })).Of("00001")!.Value;
        Assert.Equal(counted, figure.Net);
        Assert.Equal(0, figure.Terms.Club);
    }

    [Fact]
    public void Growth_ABaseOutsideTarget5_HasNoFigure()
    {
        var figures = Count().Growth(RuleSet.TermXIII);

        Assert.Null(figures.Of("00090"));
        Assert.Null(figures.Of("00091"));
        Assert.Null(figures.Of("LL"));
        Assert.NotNull(figures.Of("TW"));
    }

    /// <summary>Before mid-2025 the code 00002 was a commune of province 01 that merged into 00001; from then on it is another one, in province 02.</summary>
    [Fact]
    public void Growth_ACodeUsedAgain_IsReadAsOfTheEventsOwnDate()
    {
        var figures = Count(
            Row(2, "H1", "00002", MidYear.PlusDays(-1), MovementKind.Admitted),
            Row(3, "H2", "00002", MidYear, MovementKind.Left)).Growth(RuleSet.TermXIII);

        Assert.Equal((1, -1), (figures.NetOf("00001"), figures.NetOf("00002")));
        Assert.Equal((1, -1, 0), (figures.NetOf("01"), figures.NetOf("02"), figures.NetOf("TW")));
    }

    [Fact]
    public void Growth_ASplitCommunesEvents_StandInTheUnattributedLineOfTheCommonSuperiorOnly()
    {
        var figures = Count(
            Row(2, "H1", "00003", NewYear, MovementKind.Admitted),
            Row(3, "H2", "00003", NewYear, MovementKind.Admitted),
            Row(4, "H3", "00004", MidYear, MovementKind.Left)).Growth(RuleSet.TermXIII);

        Assert.Equal(new GrowthFigure(new GrowthTerms(2, 0, 1, 0, 0, 0), Net: 1, Unattributed: 2, InternalTransfers: 0), figures.Of("01"));
        Assert.Equal((1, 0), (figures.Of("TW")!.Value.Net, figures.Of("TW")!.Value.Unattributed));
        Assert.Equal((-1, 0), (figures.NetOf("00004"), figures.NetOf("00003")));
    }

    /// <summary>A base whose people went to a base of another kind has no geographic successor; the province keeps its figure.</summary>
    [Fact]
    public void Growth_ASuccessorOfAnotherKind_LeavesTheFigureAtTheSuperior()
    {
        var units = UnitRegister.Create(
        [
            new UnitRow("TW", Level.Central),
            new UnitRow("01", Level.Province) { Parent = "TW" },
            new UnitRow("00001", Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = MidYear },
            new UnitRow("00090", Level.Commune) { Parent = "01", Kind = UnitKind.Special },
        ]).WithChanges([new UnitChange(MidYear, ChangeKind.Merge, "00001", "00090")]);

        var figures = Tally(units, [Row(2, "H1", "00001", NewYear, MovementKind.Admitted)]).CountOver(NewYear, units.AsOf(YearEnd)).Growth(RuleSet.TermXIII);

        Assert.Null(figures.Of("00090"));
        Assert.Equal((1, 1), (figures.Of("01")!.Value.Net, figures.Of("01")!.Value.Unattributed));
    }

    [Fact]
    [BoundaryOf("NET-5")]
    public void Growth_OverTheTerm_IsTheSumOverItsYears()
    {
        var tally = Tally(Units, Enumerable.Range(0, 60).Select(n => Row(n + 2, $"H{n}", n % 2 == 0 ? "00001" : "00002", new LocalDate(2022, 1, 1).PlusDays(n * 24), n % 3 == 0 ? MovementKind.Left : MovementKind.Admitted)));

        var years = Enumerable.Range(2022, 4).Select(year => tally.CountOver(new LocalDate(year, 1, 1), Units.AsOf(new LocalDate(year, 12, 31))).Growth(RuleSet.TermXIII).Total.Net);

        Assert.Equal(20, years.Sum());
        Assert.Equal(20, tally.CountOver(RuleSet.TermXIII.FirstDay, Tree).Growth(RuleSet.TermXIII).Total.Net);
    }
}
