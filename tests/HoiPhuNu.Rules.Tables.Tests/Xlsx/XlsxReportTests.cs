using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Xlsx;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

/// <summary>What a report in a workbook says, as a person sees it there.</summary>
public sealed class XlsxReportTests
{
    private const string Header = "Mã đơn vị|Cấp Hội|Năm|Tổng số hội viên|Tỷ lệ tập hợp hội viên (%)|Ngày công bố số liệu";

    [Fact]
    public void Read_TitleRowsAboveTheHeaders_AreSkippedAndRowNumbersAreTheSheets()
    {
        var report = Read(Book.Of("HỘI LIÊN HIỆP PHỤ NỮ TỈNH MẪU", string.Empty, "Báo cáo năm 2024|||Đơn vị tính: người", Header, "00001|cơ sở|#2024|#640|#64|"));

        Assert.Equal(4, report.HeaderRow);
        Assert.Equal(5, Assert.Single(report.Rows).Row);
        Assert.Equal(640, report.Rows[0].Count(ReportColumn.MembersTotal));
    }

    [Fact]
    public void Read_HeadersMergedDownwardsOverTwoRows_AreAllFound()
    {
        // Row 1: A and B are merged with the cells below, C to E is one group.
        var report = Read(Book.Of("Mã đơn vị|Năm|Hội viên||", "||Tổng số hội viên|Hội viên kết nạp mới|Hội viên từ trần", "00001|#2024|#640|#9|#2"));

        Assert.Equal(2, report.HeaderRow);
        Assert.Equal(["00001", "2024", "640", "9", "2"], Texts(report.Rows.Single(), ReportColumn.Unit, ReportColumn.Year, ReportColumn.MembersTotal, ReportColumn.Admitted, ReportColumn.Died));
    }

    [Theory]
    [InlineData("(1)|(2)|(3)|(4)|(5)|(6)")]
    [InlineData("A|B|1|2|3=1+2|4")]
    public void Read_RowThatNumbersTheColumns_IsNoData(string numbers) => Assert.Equal("00001", Read(Book.Of(Header, numbers, "00001|cơ sở|#2024|#640||")).Rows.Single().Unit);

    [Theory]
    [InlineData("#0.754@1", "75.4")]
    [InlineData("#0.75400000000000003@1", "75.4")]
    [InlineData("#0.64@1", "64.0")]
    [InlineData("#64@6", "64.00")]
    [InlineData("#75.42", "75.42")]
    [InlineData("#66.666666666666671", "66.6666666666667")]
    [InlineData("75,42 %", "75.42")]
    [InlineData("#0.64@9", "0.64")]
    public void Read_PercentCell_IsWhatTheCellShows(string cell, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Read(Book.Of(Header, $"00001|cơ sở|#2024|#640|{cell}|")).Rows[0][ReportColumn.RatePercent].Percent);

    [Fact]
    public void Read_PercentCell_KeepsTheDecimalsThatAreShown() =>
        Assert.Equal(1, Read(Book.Of(Header, "00001|cơ sở|#2024|#640|#0.64@1|")).Rows[0][ReportColumn.RatePercent].Percent!.Value.Scale);

    [Theory]
    [InlineData("#640", 640L)]
    [InlineData("#640.00000000000003", 640L)]
    [InlineData("#1.5E3", 1500L)]
    [InlineData("1.640", 1640L)]
    [InlineData("#1.64", null)]
    [InlineData("#1.640", null)]
    [InlineData("#1.234", null)]
    [InlineData("#-5", null)]
    [InlineData("#640@2", null)]
    [InlineData("#1E+300", null)]
    [InlineData("!#REF!", null)]
    [InlineData("!#N/A", null)]
    [InlineData("=SUM(D9:D12)", null)]
    [InlineData("=SUM(D9:D12)→640", 640L)]
    public void Read_CountCell_IsAWholeNumberOrUnreadable(string cell, long? count)
    {
        var read = Read(Book.Of(Header, $"00001|cơ sở|#2024|{cell}||")).Rows[0][ReportColumn.MembersTotal];

        Assert.Equal(count, read.Count);
        Assert.Equal(count is null ? CellState.Unreadable : CellState.Value, read.State);
    }

    [Fact]
    public void Read_FormulaWithoutValue_ShowsTheFormulaAndIsNoted()
    {
        var notes = new List<TableNote>();
        var report = Read(Book.Of(Header, "00001|cơ sở|#2024|=SUM(D9:D12)||"), notes);

        Assert.Equal("=SUM(D9:D12)", report.Rows[0][ReportColumn.MembersTotal].Text);
        Assert.Equal("D2", Assert.Single(notes, note => note.Key == "note.formula-no-value").Facts["cell"]);
    }

    [Fact]
    public void Read_ErrorInACode_IsUnreadable() =>
        Assert.Equal(CellState.Unreadable, Read(Book.Of(Header, "!#REF!|cơ sở|#2024|#5||")).Rows[0][ReportColumn.Unit].State);

    [Theory]
    [InlineData("#45657@2", false, "2024-12-31")]
    [InlineData("#44195@2", true, "2024-12-31")]
    [InlineData("#45657.75@2", false, "2024-12-31")]
    [InlineData("31/12/2024", false, "2024-12-31")]
    [InlineData("2024-12-31", false, "2024-12-31")]
    [InlineData("#61@2", false, "1900-03-01")]
    [InlineData("#59@2", false, "1900-02-28")]
    [InlineData("#60@2", false, null)]
    [InlineData("#45657", false, null)]
    [InlineData("#-1@2", false, null)]
    public void Read_Date_IsTheDayOfTheCellInEitherSystem(string cell, bool is1904, string? day)
    {
        var book = new Book { Is1904 = is1904 }.Sheet("S", [Header, $"00001|cơ sở|#2024|#640||{cell}"]);

        Assert.Equal(day, Read(book).Rows[0][ReportColumn.WomenPublished].Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null);
    }

    [Theory]
    [InlineData("#1", "1")]
    [InlineData("#1@3", "00001")]
    [InlineData("#123456789012", "123456789012")]
    [InlineData("00001", "00001")]
    public void Read_Code_IsWhatTheCellShows(string cell, string code) => Assert.Equal(code, Read(Book.Of(Header, $"{cell}|cơ sở|#2024|#640||")).Rows[0].Unit);

    [Fact]
    public void Read_SharedAndRichTexts_AreWholeWithoutReadingsAndWithEscapes()
    {
        var book = new Book { Shared = ["<t>Mã đơn vị</t>", "<r><rPr><b/></rPr><t>Năm</t></r><rPh sb=\"0\" eb=\"1\"><t>xx</t></rPh>", "<r><t>000</t></r><r><t>01</t></r>", "<t>Xã_x000A_Một</t>", "<t>Tên đơn vị</t>"] }
            .Sheet("S", ["$0|$1|$4|Tổng số hội viên", "$2|#2024|$3|#5"]);
        var row = Read(book).Rows.Single();

        Assert.Equal("00001", row.Unit);
        Assert.Equal("Xã\nMột", row[ReportColumn.UnitName].Text);
    }

    [Fact]
    public void Read_HiddenRowsAndColumns_AreReadAndNoted()
    {
        var notes = new List<TableNote>();
        var book = new Book().Sheet(
            "S",
            [Header, "00001|cơ sở|#2024|#1||", "00002|cơ sở|#2024|#2||", "00003|cơ sở|#2024|#3||"],
            before: "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols>",
            rowAttributes: row => row >= 3 ? "hidden=\"1\"" : string.Empty);

        Assert.Equal([1, 2, 3], Read(book, notes).Rows.Select(row => row.Count(ReportColumn.MembersTotal)!.Value));
        Assert.Equal((2L, "3"), Assert.Single(notes, note => note.Key == "note.rows-hidden") is var hidden ? ((long)hidden.Facts["count"], (string)hidden.Facts["row"]) : default);
        Assert.Equal(["D"], (string[])Assert.Single(notes, note => note.Key == "note.columns-hidden").Facts["columns"]);
    }

    [Fact]
    public void Read_SeveralSheets_EveryVisibleOneThatHoldsTheTableIsReadInOrder()
    {
        var notes = new List<TableNote>();
        var book = new Book().Sheet("Ẩn", [Header, "9|cơ sở|#2024|#9||"], "hidden").Sheet("Xã", [Header, "1|cơ sở|#2024|#1||"]).Sheet("Huyện", [Header, "2|cơ sở|#2024|#2||"]);

        Assert.Equal([("f.xlsx#Xã", "1"), ("f.xlsx#Huyện", "2")], Read(book, notes).Rows.Select(row => (row.File!, row.Unit!)));
        Assert.Equal(["“Ẩn”"], (string[])Assert.Single(notes, note => note.Key == "note.other-sheets").Facts["others"]);
    }

    [Fact]
    public void Read_NamedSheet_IsThatOne()
    {
        var book = new Book().Sheet("Xã", [Header, "1|cơ sở|#2024|#1||"]).Sheet("Huyện", [Header, "2|cơ sở|#2024|#2||"]);

        Assert.Equal("2", ReportReader.Read(new SheetStream(Book.Stream(book.Bytes()), "huyện"), "f.xlsx", []).Rows.Single().Unit);
        Assert.Equal("sheet-unknown", Sample.Refused(() => ReportReader.Read(new SheetStream(Book.Stream(book.Bytes()), "Tỉnh"), "f.xlsx", [])).Key);
        Assert.Equal("sheet-of-no-workbook", Sample.Refused(() => ReportReader.Read(new SheetStream(Sample.Stream(Sample.Report), "Xã"), "f.csv", [])).Key);
    }

    [Theory]
    [InlineData("Tổng cộng||#2024|#1000||")]
    [InlineData("|TỔNG SỐ|#2024|#1000||")]
    [InlineData("|Cộng (I+II):|#2024|#1000||")]
    [InlineData("|Tổng cộng toàn tỉnh|#2024|#1000||")]
    public void Read_RowLabelledAsATotal_IsNoUnitsRow(string total)
    {
        var report = Read(Book.Of(Header, "00001|cơ sở|#2024|#640||", "00002|cơ sở|#2024|#360||", total));

        Assert.Equal(["00001", "00002"], report.Rows.Select(row => row.Unit));
        Assert.Equal((4L, 1000L, null), (report.Totals.Single().Row, report.Totals[0].Count(ReportColumn.MembersTotal), report.Totals[0].Unit));
    }

    [Theory]
    [InlineData("00003|Tổng cộng")]
    [InlineData("|Tổng công ty Mẫu")]
    [InlineData("|Cộng Hòa")]
    public void Read_RowOfAUnitWhoseNameSoundsLikeATotal_IsItsOwn(string cells) =>
        Assert.Empty(Read(Book.Of("Mã đơn vị|Tên đơn vị|Năm|Tổng số hội viên", $"{cells}|#2024|#5")).Totals);

    [Fact]
    public void Read_TotalRowInCsv_IsApartToo() => Assert.Single(ReportReader.Read(Sample.Stream("unit,unit_name,year,members_total\n00001,Xã,2024,5\n,Tổng cộng,2024,5\n"), "f.csv", []).Totals);

    [Fact]
    public void Read_StreamThatCannotBeSoughtIn_IsReadAllTheSame()
    {
        using var workbook = new ForwardStream(Book.Of(Header, "00001|cơ sở|#2024|#640||").Bytes());
        using var csv = new ForwardStream(System.Text.Encoding.UTF8.GetBytes(Sample.Report));

        Assert.Equal("00001", ReportReader.Read(workbook, "f.xlsx", []).Rows.Single().Unit);
        Assert.Equal(2, ReportReader.Read(csv, "f.csv", []).Rows.Length);
    }

    [Fact]
    public void Read_OtherTable_IsToldByItsName() =>
        Assert.Equal("header-other", Sample.Refused(() => Read(Book.Of("Danh sách", "Mã hội viên|Ngày sinh|Mã đơn vị cấp xã|Hình thức cư trú|Loại hội viên|Ngày vào Hội"))).Key);

    [Fact]
    public void Read_EmptySheet_IsToldToBeEmpty() => Assert.Equal("empty", Sample.Refused(() => Read(Book.Of())).Key);

    [Fact]
    public void Read_ListWithDates_AreThoseOfTheCells()
    {
        var members = new List<Membership.MemberRow>();
        var findings = new List<HoiPhuNu.Rules.Findings.Finding>();
        var book = Book.Of(
            "Mã hội viên|Ngày sinh|Mã đơn vị cấp xã|Hình thức cư trú|Loại hội viên|Ngày vào Hội",
            "HV1|#29374@2|00001|thường trú|địa bàn dân cư|#45657@2",
            "HV2|#18415@4|00001|thường trú|địa bàn dân cư|01/02/2020",
            "HV3|#1950|00001|thường trú|địa bàn dân cư|#45657@2",
            "HV4|#18264@5|#1@3|thường trú|địa bàn dân cư|#45657@2",
            "HV5|#1950|00001|thường trú|địa bàn dân cư|!#N/A");
        MembersReader.Read(Book.Stream(book.Bytes()), "hv.xlsx", [], (in Membership.MemberRow row) => members.Add(row), findings.Add);

        Assert.Equal(["1980-06-02", "1950-06", "1950", "1950"], members.Select(member => member.Birth.ToString()));
        Assert.Equal("00001", members[3].Commune);
        Assert.Equal(new LocalDate(2024, 12, 31), members[0].AdmittedOn);
        Assert.Equal(("DATA-02", 6L, "admitted_on"), Assert.Single(findings) is var finding ? (finding.Rule, finding.Place.Row, finding.Place.Column) : default);
    }

    private static ReportTable Read(Book book, List<TableNote>? notes = null) => ReportReader.Read(Book.Stream(book.Bytes()), "f.xlsx", notes ?? []);

    private static IEnumerable<string> Texts(ReportRow row, params ReportColumn[] columns) => columns.Select(column => row[column].Text);
}
