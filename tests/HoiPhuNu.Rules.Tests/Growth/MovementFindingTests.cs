using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using static HoiPhuNu.Rules.Tests.Growth.MovementSample;

namespace HoiPhuNu.Rules.Tests.Growth;

public sealed class MovementFindingTests
{
    private static readonly MovementRow Clean = Row(2, "H1", "00001", MidYear, MovementKind.Admitted);

    [Fact]
    public void Findings_CleanRows_AreNone() => Assert.Empty(Count(
        Clean,
        Clean with { Row = 3, MemberId = "H2" },
        Clean with { Row = 4, MemberId = "h1" },
        Clean with { Row = 5, Kind = MovementKind.Left },
        Clean with { Row = 6, Date = MidYear.PlusDays(1) },
        Clean with { Row = 7, Commune = "00003" },
        Clean with { Row = 8, Date = MidYear.PlusDays(-1) },
        Clean with { Row = 9, MemberId = "H9", Category = MemberCategory.Club, ClubFounder = Level.Commune }).Findings);

    public static TheoryData<string, string, string> Planted() => new()
    {
        { "no member", "DATA-02", "member_id" },
        { "no commune", "DATA-02", "commune" },
        { "no date", "DATA-02", "date" },
        { "no kind", "DATA-02", "event" },
        { "no category", "DATA-02", "category" },
        { "branch founder", "DATA-02", "club_founder" },
        { "unknown code", "DATA-01", "commune" },
        { "later code", "DATA-01", "commune" },
        { "province code", "DATA-08", "commune" },
        { "special code", "DATA-08", "commune" },
        { "no founder", "DATA-07", "club_founder" },
        { "founder elsewhere", "DATA-07", "club_founder" },
        { "future", "DATA-12", "date" },
        { "future, later code", "DATA-12", "date" },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void Findings_OneProblem_IsToldAtItsCellAndTheRowDoesNotCount(string problem, string rule, string column)
    {
        var row = Plant(problem);

        var counts = Count(Clean, row);

        var finding = Assert.Single(counts.Findings);
        Assert.Equal(
            (rule, rule == "DATA-12" ? Severity.Warning : Severity.Error, new Place("events.csv", 7, column)),
            (finding.Rule, finding.Severity, finding.Place));
        Assert.Equal(1, counts.Growth(RuleSet.TermXIII).Total.Net);
    }

    private static MovementRow Plant(string problem)
    {
        var row = Clean with { Row = 7, MemberId = "H7" };
        return problem switch
        {
            "no member" => row with { MemberId = "" },
            "no commune" => row with { Commune = null },
            "no date" => row with { Date = null },
            "no kind" => row with { Kind = null },
            "no category" => row with { Category = null },
            "branch founder" => row with { Category = MemberCategory.Club, ClubFounder = Level.Branch },
            "unknown code" => row with { Commune = "99999" },
            "later code" => row with { Commune = "00006", Date = MidYear.PlusDays(-1) },
            "province code" => row with { Commune = "01" },
            "special code" => row with { Commune = "00090" },
            "no founder" => row with { Category = MemberCategory.Club },
            "founder elsewhere" => row with { ClubFounder = Level.Commune },
            "future" => row with { Date = YearEnd.PlusDays(1) },
            "future, later code" => row with { Commune = "00006", Date = YearEnd.PlusDays(1) },
            _ => throw new ArgumentException(problem, nameof(problem)),
        };
    }

    [Fact]
    public void Findings_SeveralProblemsOfARow_AreAllTold() =>
        Assert.Equal(
            ["DATA-02", "DATA-01", "DATA-02"],
            Count(new MovementRow { Row = 2, Commune = "99999", Date = MidYear, Category = MemberCategory.Residential }).Findings.OrderBy(finding => finding.Place.Column == "event" ? 2 : finding.Place.Column == "commune" ? 1 : 0).Select(finding => finding.Rule));

    [Fact]
    public void Findings_ADefaultRow_LacksAllFiveCells() =>
        Assert.Equal(["category", "commune", "date", "event", "member_id"], Count(default(MovementRow)).Findings.Select(finding => finding.Place.Column));

    /// <summary>The example of NET-6, in both orders of the rows; the earlier row counts, with its category.</summary>
    [Fact]
    [BoundaryOf("NET-6")]
    [BoundaryOf("DATA-05")]
    public void Findings_TheSameEventTwice_StandAtTheLaterRowAndItCountsOnce()
    {
        MovementRow[] rows =
        [
            Clean with { Row = 12 },
            Clean with { Row = 40, Category = MemberCategory.TradeUnion },
            Clean with { Row = 41 },
        ];

        foreach (var order in new[] { rows, [.. rows.Reverse()] })
        {
            var counts = Count(order);

            Assert.Equal([("DATA-05", 40L, "H1"), ("DATA-05", 41L, "H1")], counts.Findings.Select(finding => (finding.Rule, finding.Place.Row!.Value, finding.Reported!)));
            Assert.All(counts.Findings, finding => Assert.Equal(("member_id", Severity.Warning, (object)12L), (finding.Place.Column, finding.Severity, finding.Facts["first_row"])));
            Assert.Equal(1, counts.Growth(RuleSet.TermXIII).Total.Net);
            Assert.Equal(0, counts.Of(NumberOf("00001"), MemberCategory.TradeUnion, MovementKind.Admitted));
        }
    }

    /// <summary>Rows of a database have no numbers: then the category of higher rank counts, whichever row comes first.</summary>
    [Fact]
    public void Findings_TheSameEventTwiceWithoutRowNumbers_CountsTheSameInBothOrders()
    {
        var (one, other) = (Clean with { Row = 0 }, Clean with { Row = 0, Category = MemberCategory.TradeUnion });

        Assert.Equal(1, Count(one, other).Growth(RuleSet.TermXIII).Total.Net);
        Assert.Equal(1, Count(other, one).Growth(RuleSet.TermXIII).Total.Net);
    }

    /// <summary>A commune is its unit, not its code: the same code names two units before and after mid-2025; 1 is 00001 without its zeros.</summary>
    [Fact]
    public void Findings_TheSameEventTwice_GoesByTheRecordedUnit()
    {
        Assert.Empty(Count(Clean with { Date = MidYear.PlusDays(-1) }, Clean with { Row = 3, Commune = "00002", Date = MidYear.PlusDays(-1) }).Findings);
        Assert.Equal("DATA-05", Assert.Single(Count(Clean, Clean with { Row = 3, Commune = "1" }).Findings).Rule);
    }

    /// <summary>A code without its zeros is a note, once per way of writing and unit, and no finding.</summary>
    [Fact]
    public void PaddedCodes_OfAllRows_AreNotedOnceInOrder()
    {
        var other = new MovementTally(Units, "events.csv");
        other.Add(Clean with { Row = 5, MemberId = "H5", Commune = "3" });
        var tally = Tally(Units, [Clean with { Row = 3, Commune = "3" }, Clean with { Row = 4, Commune = "1" }, Clean with { Row = 2, MemberId = "H2", Commune = "3" }]);
        tally.Merge(other);

        var counts = tally.CountOver(NewYear, Tree);

        Assert.Equal(["1 00001", "3 00003"], counts.PaddedCodes.Select(padded => $"{padded.Written} {padded.Meant.Code}"));
        Assert.Empty(counts.Findings);
        Assert.Empty(Count(Clean).PaddedCodes);
    }

    [Fact]
    public void Findings_ARepeatedRowWithAnError_HasItsErrorOnly() =>
        Assert.Equal("DATA-07", Assert.Single(Count(Clean, Clean with { Row = 3, ClubFounder = Level.Commune }).Findings).Rule);

    [Fact]
    public void Findings_RowsBeforeThePeriod_AreToldLikeAnyOther()
    {
        var early = Clean with { Date = NewYear.PlusDays(-1) };

        Assert.Equal(["DATA-05", "DATA-01"], Count(early, early with { Row = 3 }, early with { Row = 4, Commune = "99999" }).Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Merge_AnotherRegisterOrFileOrItself_Throws()
    {
        var tally = new MovementTally(Units, "events.csv");

        Assert.Throws<ArgumentException>(() => tally.Merge(tally));
        Assert.Throws<ArgumentException>(() => tally.Merge(new MovementTally(Units, "other.csv")));
        Assert.Throws<ArgumentException>(() => tally.Merge(new MovementTally(UnitRegister.Create([]), "events.csv")));
    }
}
