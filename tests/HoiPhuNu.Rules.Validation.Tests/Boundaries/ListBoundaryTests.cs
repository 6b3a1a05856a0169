using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Validation.Lists;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>A report held against the lists: REP-70. Commune 00001 has 2 of 3 women, 1 admission, 1 cadre, a computer and is fair; 00003 has no computer.</summary>
public sealed class ListBoundaryTests
{
    private static readonly ListWorld World = new()
    {
        Women = [new("00001", 3, WomenSource.Police) { Published = new LocalDate(2024, 1, 1), WorkingAway = 1 }],
        Members = [Member(2, "HV1", ListWorld.Day), Member(3, "HV2", new LocalDate(2024, 12, 30)), Member(4, "HV3", ListWorld.Day.PlusDays(1))],
        Movements = [Movement(2, "HV1", new LocalDate(2024, 1, 1)), Movement(3, "HV2", new LocalDate(2023, 12, 31))],
        Posts = [new() { Row = 2, PersonId = "CB1", Unit = "00001", Role = PostRole.Cadre, From = new LocalDate(2022, 1, 1) }],
        Bases = [new BaseRow("00001") { Row = 2, Rating = Rating.Fair, HasComputer = true }, new BaseRow("00003") { Row = 3, HasComputer = false }],
    };

    [Theory]
    [BoundaryOf("REP-70")]
    [InlineData("women", "4", "3")]
    [InlineData("working_away", "0", "1")]
    [InlineData("members_residential", "3", "2")]
    [InlineData("members_total", "1", "2")]
    [InlineData("members_honorary", "1", "0")]
    [InlineData("admitted", "2", "1")]
    [InlineData("club_growth", "-1", "0")]
    [InlineData("net_growth", "-1", "1")]
    [InlineData("cadres", "2", "1")]
    [InlineData("branch_heads", "1", "0")]
    [InlineData("has_computer", "no", "yes")]
    [InlineData("rating", "strong", "fair")]
    [InlineData("rate_percent", "66.66", "66.67")]
    [InlineData("rate_percent", "66", "67")]
    [InlineData("rate_percent", "66.66667", "66.66667")]
    public void Figure_OtherThanTheLists_IsRep70(string column, string reported, string expected)
    {
        var found = Found(Row("00001", "commune", column, reported));
        Assert.Equal(reported == expected ? [] : [("REP-70", Severity.Error, 5L, column, "00001", reported, expected)], found);
    }

    [Theory]
    [BoundaryOf("REP-70")]
    [InlineData("women", "3")]
    [InlineData("members_total", "2")]
    [InlineData("net_growth", "1")]
    [InlineData("has_computer", "yes")]
    [InlineData("rating", "fair")]
    [InlineData("rate_percent", "66.67")]
    [InlineData("rate_percent", "67")]
    public void Figure_AsTheListsSay_IsNotRep70(string column, string reported) => Assert.Empty(Found(Row("00001", "commune", column, reported)));

    /// <summary>No trainings, no other commune's women, no figure of branches: nothing is known, and a blank or unreadable cell says nothing.</summary>
    [Theory]
    [BoundaryOf("REP-70")]
    [InlineData("00001", "commune", "cadres_trained", "5")]
    [InlineData("00001", "commune", "branches", "5")]
    [InlineData("00001", "commune", "cadres_attendances", "5")]
    [InlineData("00001", "commune", "moved_in", "")]
    [InlineData("00001", "commune", "women", "3,5")]
    [InlineData("00002", "commune", "women", "5")]
    [InlineData("00002", "commune", "has_computer", "yes")]
    [InlineData("00002", "commune", "rating", "weak")]
    [InlineData("00002", "commune", "rate_percent", "50.00")]
    [InlineData("01", "province", "women", "5")]
    [InlineData("01", "province", "has_computer", "5")]
    [InlineData("01", "province", "rate_percent", "50.00")]
    [InlineData("CHO", "commune", "members_special", "5")]
    [InlineData("A", "commune", "members_total", "5")]
    public void Figure_OfWhichEitherIsUnknown_IsNotCompared(string unit, string level, string column, string reported) =>
        Assert.Empty(Found(Row(unit, level, column, reported)));

    /// <summary>Above the base the source leaves the method of the rate open; all else is an error there too.</summary>
    [Fact]
    [BoundaryOf("REP-70")]
    public void Superior_OtherRate_IsAWarning()
    {
        var all = World with { Women = [.. ListWorld.Units.AsOf(ListWorld.Day).Units.Where(unit => unit.IsGeographicBase).Select(unit => new WomenCount(unit.Code, 2, WomenSource.Police) { Published = new LocalDate(2024, 1, 1) })] };
        Assert.Equal(
            [("REP-70", Severity.Error, 5L, "members_total", "01", "3", "2"), ("REP-70", Severity.Warning, 5L, "rate_percent", "01", "30.0", "16.7")],
            Found(Row("01", "province", "rate_percent", "30.0").With(ReportColumn.MembersTotal, 3), all));
    }

    [Fact]
    public void ClubGrowth_ReadingThatLeavesItOut_IsNotCompared() =>
        Assert.Empty(Found(Row("00001", "commune", "club_growth", "5"), World with { Readings = Readings.Default with { SuperiorClubsInGrowth = false } }));

    [Fact]
    public void Messages_InBothLanguages_NameBothFigures()
    {
        var findings = ReportChecker.Check(World.Request(Row("00001", "commune", "rating", "strong").With(ReportColumn.HasComputer, "no").With(ReportColumn.Women, 1400))).Findings
            .Where(finding => finding.Rule == "REP-70").ToList();
        Assert.Equal(
            [
                "Ô “Có máy vi tính” ghi không có, nhưng theo danh sách cơ sở là có.",
                "Ô “Xếp loại” ghi “vững mạnh”, nhưng theo danh sách cơ sở là “khá”.",
                "Ô “Phụ nữ từ 18 tuổi trở lên có mặt tại địa bàn” ghi 1.400, nhưng tính từ các danh sách là 3.",
            ],
            findings.Select(finding => FindingMessages.Render(finding, Language.Vietnamese)));
        Assert.Equal("Cell “women” says 1,400, but the lists come to 3.", FindingMessages.Render(findings[^1], Language.English));
    }

    /// <summary>Figures of every form that are not those of the lists.</summary>
    internal static CheckRequest OfOtherFigures() => World.Request(
        Row("00001", "commune", "has_computer", "no").With(ReportColumn.Rating, "weak").With(ReportColumn.Women, 1234).With(ReportColumn.RatePercent, 12.3m).With(ReportColumn.Branches, 2),
        Row("00003", "commune", "has_computer", "yes"),
        Row("00003", "commune", "year", "2023"));

    internal static ReportRow Row(string unit, string level, string column, string text) =>
        ReportRow.Blank("report.csv", 5).With(ReportColumn.Unit, unit).With(ReportColumn.Level, level).With(ReportColumn.Year, 2024)
            .With(ReportColumn.FromCode(column), Cells.Of(ReportColumn.FromCode(column), text));

    private static IEnumerable<(string, Severity, long?, string?, string?, string?, string?)> Found(ReportRow row, ListWorld? world = null) =>
        ReportChecker.Check((world ?? World).Request(row)).Findings
            .Where(finding => finding.Rule == "REP-70")
            .Select(finding => (finding.Rule, finding.Severity, finding.Place.Row, finding.Place.Column, finding.Unit, finding.Reported, finding.Expected));

    private static MemberRow Member(long row, string id, LocalDate admitted) => new()
    {
        Row = row,
        MemberId = id,
        Birth = BirthDate.OfYear(1980),
        Commune = "00001",
        Residence = new Residence(ResidenceKind.Permanent),
        Category = MemberCategory.Residential,
        AdmittedOn = admitted,
    };

    private static MovementRow Movement(long row, string id, LocalDate day) =>
        new() { Row = row, MemberId = id, Commune = "00001", Date = day, Kind = MovementKind.Admitted, Category = MemberCategory.Residential };
}
