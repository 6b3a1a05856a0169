using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.Organisation;

public sealed class UnitRegisterTests
{
    private static readonly UnitRow Central = new("TW", Level.Central) { Row = 2 };
    private static readonly UnitRow Province = new("01", Level.Province) { Row = 3, Parent = "TW" };
    private static readonly UnitRow Commune = new("00001", Level.Commune) { Row = 4, Parent = "01", Kind = UnitKind.Xa };

    [Fact]
    public void Create_ACleanRegister_HasNoFindings() =>
        Assert.Empty(UnitRegister.Create([Commune, Province, Central]).Findings);

    [Fact]
    [BoundaryOf("ORG-4")]
    public void Create_ACodeUsedAgainOnTheDay_IsAnotherUnit()
    {
        var register = UnitRegister.Create(
        [
            Central,
            Province,
            Commune with { Name = "Xã Cũ", Until = Date("2025-07-01") },
            Commune with { Name = "Phường Mới", Row = 5, Kind = UnitKind.Phuong, From = Date("2025-07-01") },
        ]);

        Assert.Empty(register.Findings);
        Assert.Equal("Xã Cũ", register.Find("00001", Date("2025-06-30"))!.Name);
        Assert.Equal("Phường Mới", register.Find("00001", Date("2025-07-01"))!.Name);
        Assert.Equal("Xã Cũ", register.FindGone("00001", Date("2025-07-01"))!.Name);
        Assert.Null(register.FindGone("00001", Date("2025-06-30")));
        Assert.Equal(2, register.BearersOf("00001").Length);
    }

    [Fact]
    public void Create_OverlappingRows_TheOneThatStartsFirstCounts()
    {
        var later = Commune with { Row = 3, From = Date("2025-06-30") };
        var earlier = Commune with { Row = 9, Until = Date("2025-07-01") };
        var register = UnitRegister.Create([Central, Province, later, earlier]);

        var finding = Assert.Single(register.Findings);
        Assert.Equal(("DATA-13", "DATA-13.overlap", 3L, "from"), (finding.Rule, finding.MessageKey, finding.Place.Row, finding.Place.Column));
        Assert.Equal(("2025-06-30", "00001", Severity.Error, 9L), (finding.Reported, finding.Unit, finding.Severity, finding.Facts["other_row"]));
        Assert.Equal(9, Assert.Single(register.BearersOf("00001")).Row.Row);
    }

    [Theory]
    [BoundaryOf("DATA-13")]
    [BoundaryOf("ORG-4")]
    [InlineData("district", "01", null, null, null)]
    [InlineData("commune", "TW", null, null, null)]
    [InlineData("commune", "99", null, null, "DATA-13.parent-missing")]
    [InlineData("commune", null, null, null, "DATA-13.parent-missing")]
    [InlineData("commune", "00001", null, null, "DATA-13.parent-not-superior")]
    [InlineData("province", "01", null, null, "DATA-13.parent-not-superior")]
    [InlineData("commune", "02", "2022-01-01", "2025-07-01", null)]
    [InlineData("commune", "02", "2021-12-31", "2025-07-01", "DATA-13.parent-not-in-force")]
    [InlineData("commune", "02", "2022-01-01", "2025-07-02", "DATA-13.parent-not-in-force")]
    [InlineData("commune", "02", null, "2025-07-01", "DATA-13.parent-not-in-force")]
    [InlineData("commune", "02", "2022-01-01", null, "DATA-13.parent-not-in-force")]
    [InlineData("commune", "02", "2026-01-01", null, "DATA-13.parent-not-in-force")]
    [InlineData("commune", "02", "2021-01-01", "2021-01-01", null)]
    public void Create_EachParentLink_IsFollowedOnlyWhereItStands(string level, string? parent, string? from, string? until, string? problem)
    {
        var row = new UnitRow("777", Level.FromCode(level))
        {
            Row = 8,
            Parent = parent,
            Kind = level == "commune" ? UnitKind.Xa : null,
            From = from is null ? null : Date(from),
            Until = until is null ? null : Date(until),
        };
        var second = new UnitRow("02", Level.Province) { Row = 5, Parent = "TW", From = Date("2022-01-01"), Until = Date("2025-07-01") };
        var register = UnitRegister.Create([Central, Province, Commune, second, row]);

        Assert.Equal(problem is null ? parent : null, Assert.Single(register.BearersOf("777")).ParentCode);
        Assert.Equal(problem is null ? [] : new[] { (problem, 8L, "parent") }, Found(register));
    }

    [Theory]
    [InlineData("2025-07-01", true)]
    [InlineData("2025-07-02", false)]
    public void Create_SeveralParentsInARow_CoverALifeOnlyWithoutAGap(string secondFrom, bool covers)
    {
        var register = UnitRegister.Create(
        [
            Central,
            Province with { Until = Date("2024-01-01") },
            Province with { Row = 6, From = Date("2024-01-01"), Until = Date("2025-07-01") },
            Province with { Row = 7, From = Date(secondFrom) },
            Commune,
        ]);

        Assert.Equal(covers ? [] : [("DATA-13.parent-not-in-force", 4L, "parent")], Found(register));
    }

    [Fact]
    public void Create_AParentThatOnceWasNoSuperior_IsJudgedByTheCommonLifeOnly()
    {
        var register = UnitRegister.Create(
        [
            Central,
            Province with { Level = Level.Branch, Parent = null, Until = Date("2023-01-01") },
            Province with { Row = 6, From = Date("2023-01-01") },
            Commune with { From = Date("2023-01-01") },
        ]);

        Assert.Equal([("DATA-13.parent-missing", 3L, "parent")], Found(register));
    }

    [Theory]
    [BoundaryOf("ORG-2")]
    [BoundaryOf("ORG-10")]
    [InlineData("commune", "xa", true)]
    [InlineData("commune", "special", true)]
    [InlineData("commune", "armed_forces", true)]
    [InlineData("commune", null, false)]
    [InlineData("commune", "affiliated", false)]
    [InlineData("province", null, true)]
    [InlineData("province", "affiliated", true)]
    [InlineData("province", "xa", false)]
    [InlineData("district", null, true)]
    [InlineData("district", "affiliated", false)]
    [InlineData("branch", "special", false)]
    public void Create_EachKindAtEachLevel_StandsOrIsFound(string level, string? kind, bool stands)
    {
        var row = new UnitRow("777", Level.FromCode(level)) { Row = 8, Parent = "TW", Kind = kind is null ? null : UnitKind.FromCode(kind) };
        var register = UnitRegister.Create([Central, row]);

        Assert.Equal(stands, register.Find("777", Date("2024-12-31")) is not null);
        Assert.Equal(stands ? [] : [("DATA-02", 8L, "kind")], Found(register));
    }

    [Fact]
    public void Create_AnEndBeforeTheStart_IsLeftOutAndFound()
    {
        var register = UnitRegister.Create([Central, Province with { From = Date("2024-01-02"), Until = Date("2024-01-01") }]);

        Assert.Equal([("DATA-06", 3L, "until")], Found(register));
        Assert.Empty(register.BearersOf("01"));
    }

    [Property(Arbitrary = [typeof(Registers)], MaxTest = 1000)]
    public void Create_AnyMess_IsFoundAndNothingElse(MessyRegister messy)
    {
        var register = UnitRegister.Create(messy.Rows);

        Assert.Equal(NaiveRegister.Findings(messy.Rows).Order(), Found(register).Order());
    }

    [Property(Arbitrary = [typeof(Registers)])]
    public void Create_RowsInAnyOrder_IsTheSameRegister(MessyRegister messy)
    {
        var (register, reversed) = (UnitRegister.Create(messy.Rows), UnitRegister.Create(messy.Rows.Reverse()));

        Assert.Equal(Found(register), Found(reversed));
        Assert.Equal(Links(register), Links(reversed));
    }

    [Property(Arbitrary = [typeof(Registers)])]
    public void Create_ACleanTree_HasNoFindings(CleanRegister clean) => Assert.Empty(UnitRegister.Create(clean.Rows).Findings);

    [Property(Arbitrary = [typeof(Registers)])]
    public void Find_AnyDay_IsTheOneUnitInForce(MessyRegister messy)
    {
        var register = UnitRegister.Create(messy.Rows);
        foreach (var day in MessyRegister.Days)
        {
            foreach (var code in register.Codes)
            {
                var bearers = register.Units.Where(unit => unit.Code == code).ToList();
                var expected = bearers.SingleOrDefault(unit => NaiveRegister.Lives(unit.Row, day));
                Assert.Same(expected, register.Find(code, day));
                var gone = bearers
                    .Where(unit => !unit.Validity.IsEmpty && unit.Row.Until is { } until && until.CompareTo(day) <= 0)
                    .OrderBy(unit => unit.Row.Until)
                    .LastOrDefault();
                Assert.Same(gone, register.FindGone(code, day));
            }
        }
    }

    private static List<(string Key, long Row, string Column)> Found(UnitRegister register) =>
        [.. register.Findings.Select(finding => (finding.MessageKey, finding.Place.Row!.Value, finding.Place.Column!))];

    private static IEnumerable<(UnitRow Row, string? Parent)> Links(UnitRegister register) =>
        register.Units.Select(unit => (unit.Row, unit.ParentCode));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
