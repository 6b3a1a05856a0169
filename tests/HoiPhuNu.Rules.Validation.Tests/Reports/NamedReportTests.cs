using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>Rows that name their unit, say no level, or say no year.</summary>
public sealed class NamedReportTests
{
    private static readonly LocalDate Split = new(2024, 7, 1);

    internal static readonly UnitRegister Units = UnitRegister.Create(
    [
        new("TW", Level.Central) { Name = "Trung ương" },
        new("01", Level.Province) { Parent = "TW", Name = "Tỉnh Một" },
        new("02", Level.Province) { Parent = "TW", Name = "Thành phố Hai" },
        new("101", Level.District) { Parent = "01", Name = "Thành phố Ba" },
        Base("00001", "Xã Tân Minh", "101"),
        Base("00002", "Xã Tân Minh", "01"),
        Base("00003", "Xã Hòa Lạc", "01"),
        Base("00004", "Xã Hòa Lạc", "02"),
        Base("00005", "Xã Cũ", "01") with { Until = Split },
        Base("00006", "Xã Mới", "01") with { From = Split },
        Base("00007", "Xã Nhập", "01") with { Until = Split },
    ]).WithChanges(
    [
        new UnitChange(Split, ChangeKind.Recode, "00005", "00006") { Row = 2 },
        new UnitChange(Split, ChangeKind.Merge, "00007", "00003") { Row = 3 },
    ]);

    [Fact]
    public void Row_WithANameAlone_IsTheUnitsOfItsProvince()
    {
        var result = Check(Row("01", null), Row(null, "X. Hòa Lạc"), Row(null, "Xã Cũ"));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "REP-01");
        Assert.Equal(["NOTE.named", "NOTE.named-before"], result.Notes.Where(note => note.Key.StartsWith("NOTE.named", StringComparison.Ordinal)).Select(note => note.Key));
        Assert.Equal(["00003", "00006"], Understood(Row("01", null), Row(null, "X. Hòa Lạc"), Row(null, "Xã Cũ")).Named.Select(named => named.Unit!.Code));
    }

    [Fact]
    public void Row_WithANameInTheColumnOfCodes_IsTheUnit() => Assert.Equal("00003", Understood(Row("01", null), Row("Hòa Lạc", null)).Tables[0].Rows[1].Unit);

    /// <summary>Nothing is chosen, nothing is mended; a unit that merged into another is not that one.</summary>
    [Theory]
    [InlineData("Xã Tân Minh", "REP-01.name-several")]
    [InlineData("Xã Hòa Lac", null)]
    [InlineData("Xã Hòa Lạng", "REP-01.name-nearest")]
    [InlineData("Xã Không Đâu Có", "REP-01.name-unknown")]
    [InlineData("Xã Nhập", "REP-01.gone-successor")]
    public void Row_WithANameThatIsNotPlain_SaysWhy(string name, string? key)
    {
        var findings = Check(Row("01", null), Row(null, name)).Findings.Where(finding => finding.Rule == "REP-01").ToList();
        Assert.Equal(key is null ? [] : [(key, 3L, "unit", name)], findings.Select(finding => (finding.MessageKey, finding.Place.Row!.Value, finding.Place.Column!, finding.Reported!)));
    }

    [Fact]
    public void Row_BelowAHeading_IsOfThatSuperior()
    {
        var table = Table(Row("01", null), Row(null, "Xã Tân Minh")) with { Groups = [new(3, "Thành phố Ba")] };
        Assert.Equal("00001", UnderstoodReport.Of([table], Units).Tables[0].Rows[1].Unit);
    }

    [Fact]
    public void Names_WithoutAnyProvince_AreLookedForEverywhere() => Assert.Equal(UnitNameMatchKind.Several, Understood(Row(null, "Hòa Lạc")).Named[0].Match.Kind);

    [Fact]
    public void Names_UnderAScopeOrATitle_AreThoseOfItsProvince()
    {
        var table = Table(Row(null, "Hòa Lạc"));
        Assert.Equal("00004", UnderstoodReport.Of([table], Units, scope: "02").Tables[0].Rows[0].Unit);
        Assert.Equal("00004", UnderstoodReport.Of([table with { UnitInTitle = "TP. Hai" }], Units).Tables[0].Rows[0].Unit);
        Assert.Equal("00003", UnderstoodReport.Of([table], Units, scope: "101").Tables[0].Rows[0].Unit);
    }

    [Fact]
    public void Level_OfNoRow_IsTheRegisters()
    {
        var understood = Understood(Row("101", null), Row("00001", null));
        Assert.Equal([Level.District, Level.Commune], understood.Tables[0].Rows.Select(row => row.Level!));
        Assert.Contains(ReportColumn.Level, understood.Tables[0].Columns);
        Assert.Equal(2, understood.WithLevel.Length);
    }

    [Fact]
    public void Level_OfSomeRows_IsNotAddedToOthers() =>
        Assert.Equal(CellState.Absent, Understood(Row("101", null).With(ReportColumn.Level, "district"), Row("00001", null)).Tables[0].Rows[1][ReportColumn.Level].State);

    [Fact]
    public void Level_City_IsThatOfTheUnit() =>
        Assert.Equal(Level.District, Understood(Row("101", null).With(ReportColumn.Level, Cell.Unreadable("Thành phố"))).Tables[0].Rows[0].Level);

    [Fact]
    public void Year_OfNoRow_IsTheOneGivenOrThatOfTheTitle()
    {
        var row = ReportRow.Blank("r.csv", 2).With(ReportColumn.Unit, "00001");
        Assert.Equal(2024, UnderstoodReport.Of([Table(row)], Units, year: 2024).Tables[0].Rows[0].Year);
        Assert.Equal(2025, UnderstoodReport.Of([Table(row) with { YearInTitle = 2025 }], Units).Tables[0].Rows[0].Year);
        Assert.Null(UnderstoodReport.Of([Table(row)], Units).Tables[0].Rows[0].Year);
        Assert.Equal(2023, UnderstoodReport.Of([Table(row.With(ReportColumn.Year, 2023))], Units, year: 2024).Tables[0].Rows[0].Year);
    }

    [Fact]
    public void Rates_AsPartsOfOne_ArePercentsOnlyWhereTheCountsAgree()
    {
        ReportRow[] rows = [.. Enumerable.Range(0, 10).Select(at => Row("00001", null).With(ReportColumn.MembersTotal, 640 + at).With(ReportColumn.Women, 1000).With(ReportColumn.RatePercent, (640 + at) / 1000m))];
        var understood = Understood(rows);
        Assert.Equal(10, understood.WithFraction.Length);
        Assert.Equal(64m, understood.Tables[0].Rows[0][ReportColumn.RatePercent].Percent);
        Assert.Equal("0.64", understood.Tables[0].Rows[0][ReportColumn.RatePercent].Text);

        Assert.Empty(Understood([.. rows.Select(row => row.With(ReportColumn.MembersTotal, 100))]).WithFraction);
        Assert.Equal(9, Understood([rows[0].With(ReportColumn.RatePercent, 64.0m), .. rows[1..]]).WithFraction.Length);
        Assert.Empty(Understood([rows[0].With(ReportColumn.RatePercent, 64.0m), rows[1].With(ReportColumn.RatePercent, 64.1m), .. rows[2..]]).WithFraction);
    }

    [Fact]
    public void Scope_AsksForEveryBaseBelowItInEachYear()
    {
        var request = Request(Row("00001", null)) with { Scope = "01", Year = 2025 };
        var findings = ReportChecker.Check(request).Findings.Where(finding => finding.Rule == "REP-03");
        Assert.Equal([("00002", 2024), ("00003", 2024), ("00006", 2024), ("00001", 2025), ("00002", 2025), ("00003", 2025), ("00006", 2025)], findings.OrderBy(finding => finding.Year).ThenBy(finding => finding.Unit).Select(finding => (finding.Unit!, finding.Year!.Value)));
    }

    [Fact]
    public void CommuneAlone_IsANoteAndNoFinding()
    {
        var result = Check(Row("00001", null));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule == "REP-03");
        Assert.Equal((3, "Tỉnh Một"), Assert.Single(result.Notes, note => note.Key == "NOTE.bases-without-row") is var note ? ((int)note.Facts["count"], (string)note.Facts["province"]) : default);
    }

    internal static CheckRequest Request(params ReportRow[] rows) => new() { Units = Units, Reports = [Table(rows)] };

    internal static ReportRow Row(string? unit, string? name)
    {
        var row = ReportRow.Blank("r.csv", 0).With(ReportColumn.Year, 2024);
        row = unit is null ? row : row.With(ReportColumn.Unit, unit);
        return name is null ? row : row.With(ReportColumn.UnitName, name);
    }

    private static CheckResult Check(params ReportRow[] rows) => ReportChecker.Check(Request(rows));

    private static UnderstoodReport Understood(params ReportRow[] rows) => UnderstoodReport.Of([Table(rows)], Units);

    /// <summary>The rows, numbered from 2.</summary>
    private static ReportTable Table(params ReportRow[] rows) =>
        ReportTable.Of(rows.Select((row, at) => ReportRow.Of(row.File, at + 2, [.. ReportColumn.All.Select(column => row[column])])));

    private static UnitRow Base(string code, string name, string parent) => new(code, Level.Commune) { Name = name, Kind = UnitKind.Xa, Parent = parent };
}
