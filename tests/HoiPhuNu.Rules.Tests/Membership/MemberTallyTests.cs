using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Tallying;
using HoiPhuNu.Rules.Words;
using NodaTime;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Membership;

public sealed class MemberTallyTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    /// <summary>The catalogue's example of CAT-4: the six months decide where she counts.</summary>
    [Theory]
    [BoundaryOf("CAT-4")]
    [BoundaryOf("DATA-04")]
    [InlineData(2024, 11, 30, "00001", 8)]
    [InlineData(2024, 12, 1, "00002", 3)]
    public void Add_PermanentHereAndTemporaryThere_CountsWhereTheLatestPresenceIs(int year, int month, int day, string commune, long findingAt)
    {
        var world = AsOf(new LocalDate(year, month, day));

        var figures = world.MemberFigures([Member(3, "HV1", "00001", "2010-03-10"), Member(8, "HV1", "00002", "2024-06-01", ResidenceKind.Temporary)]);

        Assert.Equal([commune], CountedIn(figures));
        var finding = Assert.Single(figures.Findings);
        Assert.Equal(("DATA-04", findingAt, "commune", "members.csv"), (finding.MessageKey, finding.Place.Row, finding.Place.Column, finding.Place.File));
    }

    [Fact]
    public void Add_SeveralCommunesUnderInEach_CountsInEachWithoutFinding()
    {
        var world = AsOf(new LocalDate(2024, 12, 1), Readings.Default with { SeveralCommunes = SeveralCommunes.InEach });

        var figures = world.MemberFigures([Member(3, "HV1", "00001", "2010-03-10"), Member(8, "HV1", "00002", "2024-06-01", ResidenceKind.Temporary)]);

        Assert.Equal(["00001", "00002"], CountedIn(figures));
        Assert.Empty(figures.Findings);
    }

    [Fact]
    public void Add_SameDateInTwoCommunes_CountsAtTheOrdinallySmallerCode() =>
        Assert.Equal(["00001"], CountedIn(AsOf(Day).MemberFigures([Member(2, "HV1", "00002", "2020-01-01"), Member(3, "HV1", "00001", "2020-01-01")])));

    /// <summary>Her category is chosen over all her records in force, also where she is not present; the ended one has no say.</summary>
    [Fact]
    public void Add_SeveralCategories_TakesTheFirstInPrecedenceWhereverRecorded()
    {
        var figures = AsOf(Day).MemberFigures(
        [
            Member(2, "HV1", "00001") with { Category = MemberCategory.TradeUnion },
            Member(3, "HV1", null, kind: ResidenceKind.None) with { Category = MemberCategory.Special },
            Member(4, "HV1", "00001") with { EndedOn = Day },
        ]);

        Assert.Equal(new MembersByCategory { Special = 1 }, figures.Own[NumberOf(figures, "00001")]);
        Assert.Empty(figures.Findings);
    }

    [Fact]
    public void Add_HonoraryMember_StandsBesideTheCounted()
    {
        var figures = AsOf(Day).MemberFigures([Member(2, "HV1", "00001") with { Category = MemberCategory.Honorary }]);

        var line = figures.Own[NumberOf(figures, "00001")];
        Assert.Equal((1, 0), (line.Honorary, line.Counted));
    }

    /// <summary>The example of DATA-03, at her first row; a person who is no member any more has none.</summary>
    [Theory]
    [BoundaryOf("DATA-03")]
    [InlineData("2006-12-31", true)]
    [InlineData("2007-01-01", false)]
    public void Add_AtTheAgeOf18_CountsTheAdultAndTellsTheOther(string birth, bool counts)
    {
        var row = Member(7, "HV1", "00001") with { Birth = BirthDate.Parse(birth, null), AdmittedOn = new LocalDate(2020, 3, 8) };

        var figures = AsOf(Day).MemberFigures([row, row with { Row = 5, Category = MemberCategory.TradeUnion }, row with { Row = 2, MemberId = "HV2", EndedOn = Day }]);

        Assert.Equal(counts ? ["00001"] : [], CountedIn(figures));
        Assert.Equal(counts ? [] : [("DATA-03", 5L, "birth_date")], FoundCells.Of(figures.Findings));
    }

    [Fact]
    public void Add_DifferentBirthDates_TakesThatOfTheFirstRow()
    {
        var child = Member(2, "HV1", "00001") with { Birth = BirthDate.OfYear(2007), AdmittedOn = new LocalDate(2020, 3, 8) };

        Assert.Empty(CountedIn(AsOf(Day).MemberFigures([Member(3, "HV1", "00001"), child])));
        Assert.Equal(["00001"], CountedIn(AsOf(Day).MemberFigures([Member(3, "HV1", "00001"), child with { Row = 4 }])));
    }

    /// <summary>Old codes on the new tree: a merged commune's members are its successor's, a divided one's are nobody's but the province's.</summary>
    [Fact]
    public void Add_CodesOfTheTreeBefore_CountAtSuccessorsOrUnattributed()
    {
        var world = AsOf(new LocalDate(2025, 12, 31)) with { CodesAsOf = Change.PlusDays(-1) };

        var figures = world.MemberFigures([Member(2, "HV1", "A"), Member(3, "HV2", "B"), Member(4, "HV3", "S"), Member(5, "HV1", "B")]);

        Assert.Equal(["01", "C", "C"], CountedIn(figures));
        Assert.Empty(figures.Findings);
    }

    /// <summary>Two divided communes share the province's line, but a woman in both still stands in two.</summary>
    [Theory]
    [InlineData(SeveralCommunes.Once, 1, 1)]
    [InlineData(SeveralCommunes.InEach, 2, 0)]
    public void Add_RecordsInTwoDividedCommunes_AreSeveralCommunes(SeveralCommunes reading, int counted, int findings)
    {
        var units = UnitRegister.Create(
        [
            new("01", Level.Province), Old("S"), Old("T"), Old("C") with { From = Change, Until = null }, Old("E") with { From = Change, Until = null },
        ]).WithChanges([Split("S", "C"), Split("S", "E"), Split("T", "C"), Split("T", "E")]);
        var world = new TallyWorld(units, Change, Change.PlusDays(-1), Readings.Default with { SeveralCommunes = reading });

        var figures = world.MemberFigures([Member(2, "HV1", "S", "2020-01-01"), Member(3, "HV1", "T", "2021-01-01")]);

        Assert.Equal(Enumerable.Repeat("01", counted), CountedIn(figures));
        Assert.Equal(Enumerable.Repeat(("DATA-04", 2L, "commune"), findings), FoundCells.Of(figures.Findings));
    }

    [Theory]
    [InlineData("99999", "DATA-01", "commune")]
    [InlineData("CHO", "DATA-08", "commune")]
    [InlineData("01", "DATA-08", "commune")]
    [InlineData("", "DATA-02", "commune")]
    public void Add_CommuneThatCannotBe_LeavesTheRowOut(string code, string key, string column)
    {
        var figures = AsOf(Day).MemberFigures([Member(2, "HV1", code), Member(3, "HV2", "00001")]);

        Assert.Equal(["00001"], CountedIn(figures));
        Assert.Equal([(key, 2L, column)], FoundCells.Of(figures.Findings));
    }

    [Fact]
    public void Add_EveryOtherMistake_IsToldAtItsCell()
    {
        var good = Member(2, "HV1", "00001");
        var figures = AsOf(Day).MemberFigures(
        [
            good with { Category = MemberCategory.Club },
            good with { Row = 3, ClubFounder = Level.District },
            good with { Row = 4, EndedOn = good.AdmittedOn.PlusDays(-1) },
            good with { Row = 5, Residence = new Residence(ResidenceKind.Temporary) },
            good with { Row = 6, MemberId = "" },
            good with { Row = 7, AdmittedOn = Day.PlusDays(1) },
            good with { Row = 8, Residence = new Residence(ResidenceKind.Permanent, Day.PlusDays(1)) },
            good with { Row = 9, Category = MemberCategory.Club, ClubFounder = Level.Group },
            good with { Row = 10, EndedOn = good.AdmittedOn },
        ]);

        Assert.Empty(CountedIn(figures));
        Assert.Equal(
            [
                ("DATA-02", 5L, "resident_since"), ("DATA-02", 6, "member_id"), ("DATA-02", 9, "club_founder"), ("DATA-06.member", 4, "ended_on"),
                ("DATA-07.founder-missing", 2, "club_founder"), ("DATA-07.no-club", 3, "club_founder"), ("DATA-12", 7, "admitted_on"), ("DATA-12", 8, "resident_since"),
            ],
            FoundCells.Of(figures.Findings));
    }

    [Fact]
    public void ToFigures_OutsideTheTerm_CannotTell()
    {
        var world = AsOf(new LocalDate(2028, 1, 1));
        var members = world.MemberFigures([Member(2, "HV1", "00001")]);

        Assert.False(members.IsVerified);
        Assert.Null(world.Gathering(world.WomenFigures([Women(2, "00001", 10)]), members).At("00001").Counted);
    }

    [Fact]
    public void Merge_WhatDoesNotBelongTogether_Throws()
    {
        var tally = AsOf(Day).MemberTally();

        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(AsOf(Change).MemberTally()));
        Assert.Throws<ArgumentException>(() => new MemberTally(RuleSet.TermXIII.AsOf(Day), Units, Units.AsOf(Change)));
    }

    private static UnitRow Old(string code) => new(code, Level.Commune) { Parent = "01", Kind = UnitKind.Xa, Until = Change };

    private static UnitChange Split(string old, string successor) => new(Change, ChangeKind.Split, old, successor);

    private static int NumberOf(MemberFigures figures, string code) => figures.Tree.TryGetNumber(code, out var number) ? number : -1;

    private static IEnumerable<string> CountedIn(MemberFigures figures) =>
        figures.Own.SelectMany((line, number) => Enumerable.Repeat(figures.Tree.Units[number].Code, (int)line.Counted)).Order(StringComparer.Ordinal);
}
