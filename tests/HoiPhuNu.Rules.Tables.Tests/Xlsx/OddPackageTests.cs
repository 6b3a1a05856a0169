using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

/// <summary>What programs make of packages, and what is no harm: all of it is read.</summary>
public sealed class OddPackageTests
{
    private const string Header = "Mã đơn vị|Năm|Tổng số hội viên";
    private const string Lists = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static TheoryData<string, string> Parts => new()
    {
        { "[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>" },
        { "[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>" },
        { "[Content_Types].xml", "nothing" },
        { "_rels/.rels", "<nothing/>" },
        { "_rels/.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"a\" Type=\"{Kinds}/officeDocument\" Target=\"/XL/Workbook.xml\"/></Relationships>" },
        { "xl/worksheets/_rels/sheet1.xml.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"a\" Type=\"{Kinds}/hyperlink\" Target=\"mailto:a@b@c.vn, d@\" TargetMode=\"External\"/></Relationships>" },
        { "xl/worksheets/_rels/sheet1.xml.rels", "<Relationships" },
        { "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"t\" Type=\"{Kinds}/theme\" Target=\"theme/theme1.xml\"/><Relationship Id=\"s1\" Type=\"{Kinds}/worksheet\" Target=\"\\xl\\worksheets\\sheet1.xml\"/></Relationships>" },
        { "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"s1\" Type=\"{Kinds}/worksheet\" Target=\"xl/worksheets/sheet1.xml\"/></Relationships>" },
        { "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Lists}\"/>" },
        { "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"s1\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Read_OddPart_IsReadAndCanBeMarked(string part, string xml)
    {
        var bytes = new Book().Sheet("S", [Header, "00001|#2024|#5"]).Part(part, xml).Bytes();

        Assert.Equal(5L, Read(bytes).Rows.Single().Count(ReportColumn.MembersTotal));
        Assert.Equal(5L, Read(Marked(bytes)).Rows.Single().Count(ReportColumn.MembersTotal));
    }

    [Theory]
    [InlineData('\\', false)]
    [InlineData('/', true)]
    public void Read_NamesInAnotherFashion_AreFound(char slash, bool isUpper)
    {
        using var renamed = new MemoryStream();
        using (var to = new System.IO.Compression.ZipArchive(renamed, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var from = new System.IO.Compression.ZipArchive(new MemoryStream(Book.Of(Header, "00001|#2024|#5").Bytes()));
            foreach (var entry in from.Entries)
            {
                var name = (slash == '/' ? "/" : string.Empty) + entry.FullName.Replace('/', slash);
                using var content = entry.Open();
                using var copy = to.CreateEntry(isUpper ? name.ToUpperInvariant() : name).Open();
                content.CopyTo(copy);
            }
        }

        Assert.Equal(5L, Read(renamed.ToArray()).Rows.Single().Count(ReportColumn.MembersTotal));
    }

    [Fact]
    public void Read_RowsAndCellsOutOfOrder_AreReadInTheirOrder()
    {
        var report = Read(Rows(
            Row(3, "B", 2024, "C", 7) + Row(1, "A", "unit", "C", "members_total", "B", "year") + Row(2, "C", 5, "B", 2024, "A", "00001") + Row(3, "A", "00002")));

        Assert.Equal([(2L, "00001", 5L), (3L, "00002", 7L)], report.Rows.Select(row => (row.Row, row[ReportColumn.Unit].Text, row.Count(ReportColumn.MembersTotal)!.Value)));
    }

    [Fact]
    public void Mark_RowsOutOfOrder_MarksTheCellOfTheRow()
    {
        var bytes = Rows(Row(3, "A", "00002", "B", 2024, "C", 7) + Row(1, "A", "unit", "B", "year", "C", "members_total") + Row(2, "C", 5, "A", "00001", "B", 2024));
        using var document = WorkbookWriterTests.Open(Marked(bytes));

        Assert.Equal(["00001", "00002"], Read(Marked(bytes)).Rows.Select(row => row[ReportColumn.Unit].Text));
        Assert.Contains(document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>(), cell => cell.CellReference == "A2" && cell.StyleIndex is not null);
    }

    [Fact]
    public void Read_CellsWithoutAddresses_StandBehindEachOther()
    {
        var cells = string.Concat(new[] { "unit", "year", "members_total" }.Select(text => $"<c t=\"str\"><v>{text}</v></c>"));
        Assert.Equal(5L, Read(Rows($"<row>{cells}</row><row><c t=\"str\"><v>00001</v></c><c><v>2024</v></c><c><v>5</v></c></row>")).Rows.Single().Count(ReportColumn.MembersTotal));
    }

    [Fact]
    public void Read_TwoValuesAtOneAddress_AreRefusedByTheAddress()
    {
        var refused = Sample.Refused(() => Read(Rows(Row(1, "A", "unit", "B", "year", "C", "members_total") + Row(2, "A", "00001", "B", 2024, "C", 5, "C", 6))));

        Assert.Equal(("cell-twice", "C2"), (refused.Key, refused.Facts["cell"]));
        Assert.Equal("cell-twice", Sample.Refused(() => Read(Rows(Row(1, "A", "unit", "B", "year") + Row(2, "A", "00001", "B", 2024) + Row(2, "B", 2025)))).Key);
        Assert.Single(Read(Rows(Row(1, "A", "unit", "B", "year") + Row(2, "A", "00001", "B", 2024, "B", 2024))).Rows);
    }

    [Fact]
    public void Read_PercentBeyondAllRange_IsUnreadableAtItsCell()
    {
        var row = Read(Book.Of(Header + "|Tỷ lệ tập hợp hội viên (%)", "00001|#2024|#5|#7.5E+28@1").Bytes()).Rows.Single();

        Assert.Equal((CellState.Unreadable, "7.5E+28"), (row[ReportColumn.RatePercent].State, row[ReportColumn.RatePercent].Text));
    }

    [Fact]
    public void Read_SheetWithoutItsPart_IsNamed()
    {
        var bytes = Book.Of(Header).Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"s1\" Type=\"{Kinds}/worksheet\" Target=\"worksheets/gone.xml\"/></Relationships>").Bytes();

        Assert.Equal("sheet-without-content", Sample.Refused(() => Read(bytes)).Key);
    }

    [Fact]
    public void Read_StrictForm_IsReadAndMarkedInItsOwnForm()
    {
        const string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        var bytes = Rows(Row(1, "A", "unit", "B", "year", "C", "women_published") + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>00001</v></c><c r=\"B2\"><v>2024</v></c><c r=\"C2\" t=\"d\"><v>2024-12-31T00:00:00</v></c></row>", strict);

        Assert.Equal("2024-12-31", Read(bytes).Rows.Single()[ReportColumn.WomenPublished].Text);
        Assert.Equal("2024-12-31", Read(Marked(bytes)).Rows.Single()[ReportColumn.WomenPublished].Text);
    }

    [Fact]
    public void Mark_WorkbookWithMacros_LeavesThemOut()
    {
        var bytes = new Book { ContentType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Sheet("S", [Header, "00001|#2024|#5"])
            .Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Lists}\"><Relationship Id=\"s1\" Type=\"{Kinds}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>")
            .Part("xl/vbaProject.bin", "macros").Bytes();
        using var copy = new System.IO.Compression.ZipArchive(new MemoryStream(Marked(bytes)));
        using var types = new StreamReader(copy.GetEntry("[Content_Types].xml")!.Open());

        Assert.DoesNotContain("xl/vbaProject.bin", copy.Entries.Select(entry => entry.FullName));
        Assert.DoesNotContain("macroEnabled", types.ReadToEnd());
    }

    [Fact]
    public void Read_Workbook_LeavesNothingInTheTemporaryFolder()
    {
        var before = Directory.GetFileSystemEntries(Path.GetTempPath()).ToHashSet(StringComparer.Ordinal);
        using var forward = new ForwardStream(Book.Of(Header, "00001|#2024|#5").Bytes());
        var during = new List<string>();
        ReportReader.Read(forward, "f.xlsx", [], new BulkReading { RowsRead = _ => during.AddRange(Directory.GetFileSystemEntries(Path.GetTempPath())) });

        Assert.DoesNotContain(during, entry => !before.Contains(entry) && entry.Contains("OpenXml", StringComparison.OrdinalIgnoreCase));
    }

    private static ReportTable Read(byte[] bytes) => ReportReader.Read(Sample.Stream(bytes), "f.xlsx", []);

    private static byte[] Marked(byte[] bytes)
    {
        using var marker = WorkbookMarker.TryOpen(Sample.Stream(bytes), "f.xlsx")!;
        marker.Mark(marker.Find(Sample.Stream(bytes), null, TableSchema.Report), [new CellMark(2, "unit", SheetFill.Error, "a")]);
        marker.AddSheet(new SheetLayout { Name = "Phát hiện", Columns = [new("Ô")] }, [[SheetCell.Of("x")]]);
        using var stream = new MemoryStream();
        marker.Save(stream);
        return stream.ToArray();
    }

    private static byte[] Rows(string rows, string main = Book.Main) => new Book().Raw("S", $"<worksheet xmlns=\"{main}\"><dimension ref=\"A1\"/><sheetData>{rows}</sheetData></worksheet>").Bytes();

    /// <summary>A row of cells: column letters and values in turn.</summary>
    private static string Row(int number, params object[] cells) => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">") + string.Concat(cells.Chunk(2).Select(pair => pair[1] is string text
        ? $"<c r=\"{pair[0]}{number}\" t=\"str\"><v>{text}</v></c>"
        : string.Create(CultureInfo.InvariantCulture, $"<c r=\"{pair[0]}{number}\"><v>{pair[1]}</v></c>"))) + "</row>";
}
