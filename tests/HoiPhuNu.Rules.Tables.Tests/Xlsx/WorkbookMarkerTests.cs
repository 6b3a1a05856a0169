using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

public sealed class WorkbookMarkerTests
{
    private static readonly byte[] Original = new Book { Formats = ["General", "0.0%"] }
        .Sheet("Bìa", ["Báo cáo của tỉnh"])
        .Sheet("Xã", ["Tỉnh Mẫu", "Mã đơn vị|Năm|Tổng số hội viên|Tỷ lệ tập hợp hội viên (%)", "00001|#2024|=1+2→3|#0.64@1", "00002|#2024"], after: "<extLst/>")
        .Bytes();

    [Fact]
    public void Save_MarkedCopy_IsValidAndKeepsWhatItDoesNotMark()
    {
        var marked = Marked(new CellMark(3, "rate_percent", SheetFill.Error, "Sai"), new CellMark(4, "members_total", SheetFill.Warning, "Trống"));
        using var document = WorkbookWriterTests.Open(marked);
        var book = document.WorkbookPart!;

        Assert.Empty(WorkbookWriterTests.Faults(marked));
        Assert.Equal(["Bìa", "Xã", "Phát hiện"], book.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal("1+2", Cell(book, "C3").CellFormula!.Text);
        Assert.Equal("3", Cell(book, "C3").CellValue!.Text);
        Assert.Equal("0.64", Cell(book, "D3").CellValue!.Text);
    }

    [Fact]
    public void Mark_Cell_KeepsItsNumberFormatAndGetsFillAndNote()
    {
        using var document = WorkbookWriterTests.Open(Marked(new CellMark(3, "rate_percent", SheetFill.Error, "Sai"), new CellMark(3, "rate_percent", SheetFill.Warning, "Và lạ")));
        var book = document.WorkbookPart!;
        var style = (CellFormat)book.WorkbookStylesPart!.Stylesheet!.CellFormats!.ChildElements[(int)Cell(book, "D3").StyleIndex!.Value];
        var fill = (Fill)book.WorkbookStylesPart.Stylesheet.Fills!.ChildElements[(int)style.FillId!.Value];

        Assert.Equal(171u, style.NumberFormatId!.Value);
        Assert.Equal("FFFFC7CE", fill.PatternFill!.ForegroundColor!.Rgb!.Value);
        Assert.Equal("Sai\n\nVà lạ", SheetOf(book).WorksheetCommentsPart!.Comments!.Descendants<Comment>().Single(comment => comment.Reference == "D3").InnerText);
    }

    [Fact]
    public void Mark_CellThatIsNotThere_IsPutInItsPlace()
    {
        using var document = WorkbookWriterTests.Open(Marked(new CellMark(4, "rate_percent", SheetFill.Error, "a"), new CellMark(4, "members_total", SheetFill.Error, "b"), new CellMark(9, "unit", SheetFill.Error, "c")));
        var rows = SheetOf(document.WorkbookPart!).Worksheet!.Descendants<Row>().ToList();

        Assert.Equal(["A4", "B4", "C4", "D4"], rows.Single(row => row.RowIndex! == 4u).Elements<Cell>().Select(cell => cell.CellReference!.Value));
        Assert.Equal("A9", rows[^1].Elements<Cell>().Single().CellReference!.Value);
    }

    [Fact]
    public void Mark_SheetWithNotes_KeepsThemAndMarkingTwiceOverIsValid()
    {
        var once = Marked(new CellMark(3, "unit", SheetFill.Error, "Một"));
        var twice = Marked(once, new CellMark(3, "unit", SheetFill.Error, "Hai"), new CellMark(3, "year", SheetFill.Error, "Ba"));
        using var document = WorkbookWriterTests.Open(twice);
        var notes = SheetOf(document.WorkbookPart!).WorksheetCommentsPart!.Comments!.Descendants<Comment>().ToDictionary(note => note.Reference!.Value!, note => note.InnerText);

        Assert.Equal("Một\n\nHai", notes["A3"]);
        Assert.Equal("Ba", notes["B3"]);
        Assert.Empty(WorkbookWriterTests.Faults(twice));
    }

    [Fact]
    public void Save_SameMarksTwice_IsTheSameBytes() =>
        Assert.Equal(Marked(new CellMark(3, "unit", SheetFill.Error, "Một")), Marked(new CellMark(3, "unit", SheetFill.Error, "Một")));

    [Fact]
    public void TryOpen_Csv_IsNothing() => Assert.Null(WorkbookMarker.TryOpen(Sample.Stream(Sample.Report), "f.csv"));

    private static byte[] Marked(params CellMark[] marks) => Marked(Original, marks);

    private static byte[] Marked(byte[] workbook, params CellMark[] marks)
    {
        using var marker = WorkbookMarker.TryOpen(new MemoryStream(workbook), "f.xlsx")!;
        var sheet = marker.Find(new MemoryStream(workbook), "Xã", TableSchema.Report);
        marker.Mark(sheet, marks);
        marker.AddSheet(new SheetLayout { Name = "Phát hiện", Columns = [new("Ô")] }, [[SheetCell.Of("đến ô").To(sheet.Name, sheet.CellOf(3, "unit"))]]);
        using var stream = new MemoryStream();
        marker.Save(stream);
        return stream.ToArray();
    }

    private static WorksheetPart SheetOf(WorkbookPart book) => (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == "Xã").Id!.Value!);

    private static Cell Cell(WorkbookPart book, string address) => SheetOf(book).Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == address);
}
