using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;
using NodaTime;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void Save_Workbook_IsValid() => Assert.Empty(Faults(Written()));

    [Fact]
    public void Save_SameContentTwice_IsTheSameBytes() => Assert.Equal(Written(), Written());

    [Fact]
    public void AddSheet_TextThatLooksLikeAFormula_StaysText()
    {
        using var document = Open(Written());
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).ToList();

        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.Contains(cells, cell => cell.InnerText == "=1+1" && cell.DataType! == CellValues.InlineString);
    }

    [Fact]
    public void AddSheet_ReportThatWasWritten_IsReadBack()
    {
        using var workbook = new WorkbookWriter();
        workbook.AddSheet(
            new SheetLayout
            {
                Name = "Báo cáo",
                Title = ["Hội Phụ nữ tỉnh Mẫu", "Năm 2024"],
                Columns = [.. TableSchema.Report.Columns.Select(column => new SheetColumn(column.Label))],
            },
            [[SheetCell.Of("00001"), SheetCell.Of("Xã _x0041_\u0007"), SheetCell.Of("cơ sở"), SheetCell.Of(2024L), SheetCell.Of(1000L), SheetCell.Of("công an"), SheetCell.Of(new LocalDate(2024, 5, 1))]]);
        var report = ReportReader.Read(new MemoryStream(Saved(workbook)), "f.xlsx", []);
        var row = report.Rows.Single();

        Assert.Equal((3L, 4L), (report.HeaderRow, row.Row));
        Assert.Equal(("00001", "Xã _x0041_\u0007", 2024), (row.Unit, row[ReportColumn.UnitName].Text, row.Year));
        Assert.Equal((1000L, new LocalDate(2024, 5, 1)), (row.Count(ReportColumn.Women), row[ReportColumn.WomenPublished].Date));
    }

    [Theory]
    [InlineData(10, 1u, "'Rộng'!$1:$1")]
    [InlineData(33, 2u, "'Rộng'!$A:$B,'Rộng'!$1:$1")]
    public void AddSheet_WiderThanPaper_GoesOnOnTheNextPageWithItsFirstColumns(int columns, uint pages, string titles)
    {
        using var workbook = new WorkbookWriter();
        workbook.AddSheet(
            new SheetLayout { Name = "Rộng", FrozenColumns = 2, Columns = [.. Enumerable.Range(1, columns).Select(column => new SheetColumn($"Cột {column}", SheetFormat.Count, 14))] },
            [[SheetCell.Of("00001")]]);
        var bytes = Saved(workbook);

        Assert.Empty(Faults(bytes));
        using var document = Open(bytes);
        Assert.Equal(pages, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.GetFirstChild<PageSetup>()!.FitToWidth!.Value);
        Assert.Equal(titles, document.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>().Single(name => name.Name == "_xlnm.Print_Titles").Text);
    }

    [Fact]
    public void AddSheet_HeaderRow_IsFrozenWithFilterWidthsAndChoices()
    {
        using var document = Open(Written());
        var sheet = document.WorkbookPart!.WorksheetParts.First().Worksheet!;

        Assert.Equal((2d, PaneStateValues.Frozen), sheet.Descendants<Pane>().Single() is var pane ? (pane.VerticalSplit!.Value, pane.State!.Value) : default);
        Assert.Equal("A2:D4", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal([12d, 20d, 12d, 12d], sheet.Descendants<Column>().Select(column => column.Width!.Value));
        Assert.Equal("\"có,không\"", sheet.Descendants<Formula1>().Single().Text);
        Assert.Equal("'Trang (2)'!A1", sheet.Descendants<Hyperlink>().Single().Location!.Value);
    }

    [Fact]
    public void SheetCell_NumberOfMoreThan15Digits_StaysText() =>
        Assert.Equal(("1234567890123456", null), (SheetCell.Of(1234567890123456L).Text, SheetCell.Of(123456789012345L).Text));

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16383, "XFD")]
    public void CellAddress_Column_IsLettersAndBack(int column, string letters)
    {
        Assert.Equal(letters + "7", CellAddress.Of(column, 7));
        Assert.True(CellAddress.TryColumn(letters + "7", out var back));
        Assert.Equal(column, back);
    }

    private static byte[] Written()
    {
        using var workbook = new WorkbookWriter();
        var columns = new SheetColumn[] { new("Mã", SheetFormat.Text), new("Số", SheetFormat.Count, 20) { Note = "Bao nhiêu" }, new("Ngày", SheetFormat.Date), new("Có", SheetFormat.Text) { Choices = ["có", "không"] } };
        workbook.AddSheet(
            new SheetLayout { Name = "Trang", Title = ["Tiêu đề"], Columns = [.. columns] },
            [
                [SheetCell.Of("=1+1") with { Fill = SheetFill.Error, Note = "Sai\nlắm" }, SheetCell.Of(1234L), SheetCell.Of(new LocalDate(2024, 12, 31)), default],
                [SheetCell.Of("00001").To("Trang (2)", "A1"), SheetCell.Of(64.5m) with { Fill = SheetFill.Warning, Note = "Xem lại" }],
            ]);
        workbook.AddSheet(new SheetLayout { Name = "trang", Columns = [new("x", SheetFormat.WrappedText, 40)], HasHeader = false }, [[SheetCell.Of("Một đoạn")]]);
        return Saved(workbook);
    }

    private static byte[] Saved(WorkbookWriter workbook)
    {
        using var stream = new MemoryStream();
        workbook.Save(stream);
        return stream.ToArray();
    }

    internal static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    internal static string[] Faults(byte[] bytes)
    {
        using var document = Open(bytes);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
