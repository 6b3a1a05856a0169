using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;
using static HoiPhuNu.Rules.Tests.Tallying.Village;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>What is said of ids, birth dates and codes that a list has, at the last input that is clean and the first that is not. Rules DATA-14 to DATA-18.</summary>
public sealed class ListFindingTests
{
    private static readonly LocalDate Day = new(2024, 12, 31);

    private static readonly LocalDate After = new(2025, 12, 31);

    [Theory]
    [BoundaryOf("DATA-14")]
    [InlineData("3.3E+11", false)]
    [InlineData("3,3001E+11", false)]
    [InlineData("7E+10", false)]
    [InlineData("330.01e+9", false)]
    [InlineData("3.3E11", true)]
    [InlineData("3.3E-11", true)]
    [InlineData("HVE+11", true)]
    [InlineData("3.E+11", true)]
    [InlineData("3.3E+", true)]
    [InlineData("E+11", true)]
    [InlineData("330010000001", true)]
    public void Id_AsASpreadsheetShortensIt_IsRefused(string id, bool clean)
    {
        var figures = AsOf(Day).MemberFigures([Member(7, id, "00001")]);

        Found(clean, ("DATA-14", 7L, "member_id"), figures.Findings);
        Assert.Equal(clean ? 1 : 0, figures.Own.Sum(own => own.Residential));
    }

    /// <summary>A code that the register has is no shortened number; one that it has not is, and nothing else is said of it.</summary>
    [Theory]
    [InlineData("1E+05", true)]
    [InlineData("2E+05", false)]
    public void Code_AsASpreadsheetShortensIt_IsToldInPlaceOfAnUnknownOne(string code, bool clean)
    {
        var units = UnitRegister.Create([new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" }, new("1E+05", Level.Commune) { Parent = "01", Kind = UnitKind.Xa }]);
        var world = new TallyWorld(units, Day, Day, Readings.Default);
        var posts = new PostTally(world.Rules, units, world.Tree);
        posts.Add(new PostRow { Row = 7, PersonId = "P1", Unit = code, Role = PostRole.Cadre, From = new LocalDate(2020, 1, 1) });
        var bases = new BaseTally(world.Rules, units, world.Tree);
        bases.Add(new BaseRow(code) { Row = 7 });
        var movements = new MovementTally(units);
        movements.Add(new MovementRow { Row = 7, MemberId = "HV1", Commune = code, Date = Day, Kind = MovementKind.Admitted, Category = MemberCategory.Residential });

        Found(clean, ("DATA-14", 7L, "commune"), world.MemberFigures([Member(7, "HV1", code)]).Findings);
        Found(clean, ("DATA-14", 7L, "commune"), world.WomenFigures([Women(7, code, 9)]).Findings.Where(finding => finding.Rule != "DATA-09"));
        Found(clean, ("DATA-14", 7L, "unit"), TrainingFigures.Of(world.Rules, world.Tree, posts, null, Day).Findings);
        Found(clean, ("DATA-14", 7L, "unit"), bases.ToFigures().Findings);
        Found(clean, ("DATA-14", 7L, "commune"), movements.CountOver(Day, world.Tree).Findings);
    }

    [Theory]
    [BoundaryOf("DATA-15")]
    [InlineData("1980", "1980-05", true)]
    [InlineData("1980-05", "1980-05-12", true)]
    [InlineData("1980-05-12", "1980-05-12", true)]
    [InlineData("1980", "1981-01-01", false)]
    [InlineData("1980-05", "1980-06", false)]
    [InlineData("1980-05-12", "1980-05-13", false)]
    public void BirthDates_OfOneId_Agree(string first, string second, bool clean)
    {
        var rows = new[] { Born(3, first), Born(7, second) };

        Found(clean, ("DATA-15", 7L, "birth_date"), AsOf(Day).MemberFigures(rows).Findings);
        Found(clean, ("DATA-15", 7L, "birth_date"), AsOf(Day).MemberFigures(rows.Reverse()).Findings);
    }

    /// <summary>What agrees with the year need not agree with itself: the first row is what rows are held against, whichever order they come in.</summary>
    [Fact]
    public void BirthDates_OfSeveralRows_AreHeldAgainstTheFirst()
    {
        MemberRow[] rows = [Born(2, "1980"), Born(3, "1980-05"), Born(4, "1980-06"), Born(5, "1981"), Born(6, "1982")];

        Assert.All(new[] { rows, [.. rows.Reverse()], [rows[3], rows[1], rows[4], rows[0], rows[2]] }, order =>
            Found(false, ("DATA-15", 5L, "birth_date"), AsOf(Day).MemberFigures(order).Findings));
        Found(false, ("DATA-15", 4L, "birth_date"), AsOf(Day).MemberFigures(rows[1..3]).Findings);
    }

    /// <summary>A row that is not in force says nothing of her birth date.</summary>
    [Fact]
    public void BirthDates_OfRowsNotInForce_AreNotLookedAt()
    {
        var figures = AsOf(Day).MemberFigures([Born(2, "2010") with { EndedOn = Day, AdmittedOn = new LocalDate(2022, 1, 1) }, Born(3, "1980")]);

        Assert.Empty(figures.Findings);
        Assert.Equal(1, figures.Own.Sum(own => own.Residential));
    }

    /// <summary>Of persons of the trainings as many as are asked for have lost the zeros of their ids; the others are found in the posts as they stand.</summary>
    [Theory]
    [BoundaryOf("DATA-16")]
    [InlineData(5, 100, false)]
    [InlineData(4, 37, true)]
    [InlineData(4, 36, false)]
    [InlineData(1, 0, false)]
    [InlineData(0, 3, true)]
    public void Ids_OfTwoLists_AreWrittenAlike(int lost, int others, bool clean)
    {
        var world = AsOf(Day);
        var (posts, trainings) = (new PostTally(world.Rules, Units, world.Tree), new TrainingTally(world.Rules));
        for (var person = 0; person < lost + others; person++)
        {
            var id = $"00118{person:0000}";
            posts.Add(new PostRow { Row = person + 2, PersonId = id, Unit = "00001", Role = PostRole.BranchHead, From = new LocalDate(2020, 1, 1) });
            foreach (var row in new[] { 1000 - (2 * person), 1001 - (2 * person) })
            {
                trainings.Add(new TrainingRow { Row = row, PersonId = person < lost ? id.TrimStart('0') : id, Date = Day, Subject = TrainingSubject.BranchWork, CentralFramework = true });
            }
        }

        var findings = TrainingFigures.Of(world.Rules, world.Tree, posts, trainings, Day).Findings;

        Found(clean, ("DATA-16", 1002L - (2 * lost), "person_id"), findings);
        Assert.All(findings, finding => Assert.Equal((2L * lost, lost), (finding.Facts["rows"], finding.Facts["persons"])));
    }

    /// <summary>Case and blanks are ignored too; where two ids may be meant, or an id is found as it stands, nothing is.</summary>
    [Theory]
    [InlineData("hv 1", "HV1", false)]
    [InlineData("đ1", "Đ1", false)]
    [InlineData("1,01", "01,001", true)]
    [InlineData("1,01", "001", true)]
    [InlineData("1", "2", true)]
    [InlineData("01", "01,001", true)]
    public void Ids_OfEventsAndMembers_AreAlikeOneToOne(string ofEvents, string ofMembers, bool clean)
    {
        var world = AsOf(Day);
        var movements = new MovementTally(Units);
        foreach (var (id, index) in ofEvents.Split(',').Select((id, index) => (id, index)))
        {
            movements.Add(new MovementRow { Row = 7 + index, MemberId = id, Commune = "00001", Date = Day, Kind = MovementKind.Admitted, Category = MemberCategory.Residential });
        }

        var figures = Rules.Tallying.TallyFigures.Of(new Rules.Tallying.TallyLists(world.Rules, Units, world.Tree)
        {
            Movements = movements,
            Members = world.CountedMembers(ofMembers.Split(',').Select((id, index) => Member(2 + index, id, "00001"))),
        });

        Found(clean, ("DATA-16", 7L, "member_id"), figures.Findings);
    }

    [Theory]
    [BoundaryOf("DATA-17")]
    [InlineData("1990-01-01", "1989-12-31", null, "error", "admitted_on")]
    [InlineData("1990-01-01", "1990-01-01", null, "warning", "admitted_on")]
    [InlineData("1990", "1989-12-31", null, "error", "admitted_on")]
    [InlineData("1990", "1990-01-01", null, "warning", "admitted_on")]
    [InlineData("1990-01-01", "1999-12-31", null, "warning", "admitted_on")]
    [InlineData("1990-01-01", "2000-01-01", null, null, null)]
    [InlineData("1990", "1999-12-31", null, "warning", "admitted_on")]
    [InlineData("1990", "2000-01-01", null, null, null)]
    [InlineData("1904-12-31", "1950-01-01", null, null, null)]
    [InlineData("1904-12-30", "1950-01-01", null, "warning", "birth_date")]
    [InlineData("1904", "1950-01-01", null, null, null)]
    [InlineData("1903", "1950-01-01", null, "warning", "birth_date")]
    [InlineData("1900-01-01", "1950-01-01", "2020-01-01", null, null)]
    [InlineData("1900-01-01", "1950-01-01", "2020-01-02", "warning", "birth_date")]
    public void Dates_OfOneLife_FitTogether(string birth, string admittedOn, string? endedOn, string? severity, string? column)
    {
        var row = Born(7, birth) with { AdmittedOn = Date(admittedOn), EndedOn = endedOn is null ? null : Date(endedOn) };

        var figures = AsOf(Day).MemberFigures([row]);

        Assert.Equal(severity is null ? [] : [("DATA-17", severity, column)], figures.Findings.Select(finding => (finding.Rule, finding.Severity == Severity.Error ? "error" : "warning", finding.Place.Column)));
        Assert.Equal(severity == "error" || endedOn is not null ? 0 : 1, figures.Own.Sum(own => own.Residential));
    }

    /// <summary>Who is born after the day is not yet a member, and that is all there is to say; no message repeats the date.</summary>
    [Theory]
    [InlineData("2025-01-01", false)]
    [InlineData("2025", false)]
    [InlineData("2024", true)]
    public void Birth_AfterTheDay_HasNotHappenedYet(string birth, bool isBorn)
    {
        var figures = AsOf(Day).MemberFigures([Born(7, birth) with { AdmittedOn = Day }]);
        var women = AsOf(Day).PopulationFigures([new PopulationRow { Row = 7, PersonId = "P1", Birth = BirthDate.Parse(birth, null), Commune = "00001", Residence = new Residence(ResidenceKind.Permanent) }]);

        Assert.Equal(isBorn ? ["DATA-03", "DATA-17.child"] : ["DATA-12.birth"], figures.Findings.Select(finding => finding.MessageKey).Order(StringComparer.Ordinal));
        Assert.All(figures.Findings.Concat(women.Findings).Where(finding => finding.Place.Column == "birth_date"), finding => Assert.Null(finding.Reported));
        Found(isBorn, ("DATA-12", 7L, "birth_date"), women.Findings);
    }

    /// <summary>A and B are gone, C was not there before: two of the codes of the older tree beside as many others as are asked for.</summary>
    [Theory]
    [BoundaryOf("DATA-18")]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Codes_OfAnOlderTree_AreToldWithTheDay(int othersOfToday, bool clean)
    {
        var figures = OfReused(After, [Member(9, "HV1", "R"), Member(4, "HV2", "R"), Member(3, "HV3", "X"), .. Enumerable.Range(0, othersOfToday).Select(other => Member(20 + other, $"HV{20 + other}", $"0000{other + 1}"))]);

        Found(clean, ("DATA-18", 4L, "commune"), figures.Findings);
        Assert.All(figures.Findings, finding => Assert.Equal((2L, new LocalDate(2025, 6, 30)), (finding.Facts["rows"], finding.Facts["day"])));
    }

    /// <summary>Nothing is said where no code is borne by another unit, where a code was not there before, or where rows or list say when they were written.</summary>
    [Fact]
    public void Codes_ThatCannotMislead_AreNotTold()
    {
        MemberRow[] rows = [Member(9, "HV1", "R"), Member(3, "HV3", "X")];

        Assert.Empty(OfReused(After, rows[1..]).Findings);
        Assert.Empty(OfReused(After, [.. rows, Member(4, "HV4", "N")]).Findings);
        Assert.Empty(OfReused(After, [.. rows.Select(row => row with { CodeDate = new LocalDate(2025, 6, 30) })]).Findings);
        Assert.Empty(OfReused(After, rows, new LocalDate(2025, 6, 30)).Findings);
        Assert.Empty(OfReused(new LocalDate(2025, 6, 30), rows).Findings);
    }

    /// <summary>What programs have where there is no date: year 1.</summary>
    [Fact]
    public void Dates_OfYearOne_AreRefused()
    {
        var none = default(LocalDate);
        var row = Member(7, "HV1", "00001");
        MemberRow[] rows =
        [
            row with { Birth = default }, row with { AdmittedOn = none }, row with { EndedOn = none }, row with { CodeDate = none }, row with { Residence = new Residence(ResidenceKind.Permanent, none) },
            row with { AdmittedOn = LocalDate.FromDateTime(DateTime.MinValue) }, row with { Birth = BirthDate.OfYear(1) },
        ];

        Assert.Equal(
            ["birth_date", "admitted_on", "ended_on", "code_date", "resident_since", "admitted_on", "birth_date"],
            rows.SelectMany(one => AsOf(Day).MemberFigures([one]).Findings.Where(finding => finding.MessageKey == "DATA-02.no-date").Select(finding => finding.Place.Column)));
        Assert.All(rows, one => Assert.Equal(0, AsOf(Day).MemberFigures([one]).Own.Sum(own => own.Residential)));
        Assert.Equal(["DATA-02.no-date"], AsOf(Day).WomenFigures([Women(2, "00001", 9, none)]).Findings.Where(finding => finding.Rule != "DATA-09").Select(finding => finding.MessageKey));
    }

    /// <summary>R is borne by another unit since the reorganisation, X is gone, N is new; 00001 and 00002 stay.</summary>
    private static MemberFigures OfReused(LocalDate day, IReadOnlyCollection<MemberRow> rows, LocalDate? codesAsOf = null)
    {
        var units = UnitRegister.Create(
        [
            new("TW", Level.Central), new("01", Level.Province) { Parent = "TW" },
            Commune("00001"), Commune("00002"), Commune("R", until: Change), Commune("X", until: Change), Commune("R", from: Change), Commune("N", from: Change),
        ]).WithChanges([new(Change, ChangeKind.Merge, "R", "N"), new(Change, ChangeKind.Merge, "X", "R")]);
        return new TallyWorld(units, day, codesAsOf ?? day, Readings.Default).MemberFigures(rows);
    }

    private static UnitRow Commune(string code, LocalDate? from = null, LocalDate? until = null) => new(code, Level.Commune) { Parent = "01", Kind = UnitKind.Xa, From = from, Until = until };

    private static MemberRow Born(long row, string birth) => Member(row, "HV1", "00001") with { Birth = BirthDate.Parse(birth, null) };

    private static void Found(bool clean, (string Rule, long Row, string Column) expected, IEnumerable<Finding> findings) =>
        Assert.Equal(clean ? [] : [expected], findings.Select(finding => (finding.Rule, finding.Place.Row!.Value, finding.Place.Column!)));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
