using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>Excel in, Excel out, as the tool does it.</summary>
public sealed class CheckXlsxTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", "Phát hiện", "LỖI REP-10")]
    [InlineData("en", "Findings", "ERROR REP-10")]
    public void Check_CsvReport_IsAMarkedSheetAndAListOfFindings(string language, string findings, string note)
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "xlsx", "--output", _folder["out.xlsx"], "--lang", language);
        using var document = SpreadsheetDocument.Open(_folder["out.xlsx"], isEditable: false);
        var book = document.WorkbookPart!;
        var notes = book.WorksheetParts.Select(part => part.WorksheetCommentsPart?.Comments).OfType<Comments>().Single();

        Assert.Equal((ExitCode.Errors, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(["wrong", findings], book.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Contains(notes.Descendants<Comment>(), comment => comment.Reference == "L3" && comment.InnerText.Contains(note, StringComparison.Ordinal));
        Assert.Contains(book.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Hyperlink>()), link => link.Location == "'wrong'!L3");
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document));
    }

    [Fact]
    public void Check_MarkedCopyOfAMarkedCopy_FindsTheSame()
    {
        ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "xlsx", "--output", _folder["one.xlsx"]);
        var again = ToolRun.Of("check", _folder["one.xlsx"], "--units", _folder.Units, "--format", "xlsx", "--output", _folder["two.xlsx"]);
        using var document = SpreadsheetDocument.Open(_folder["two.xlsx"], isEditable: false);

        Assert.Equal(ExitCode.Errors, again.ExitCode);
        Assert.Equal(["wrong", "Phát hiện", "Phát hiện (2)"], document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document));
        Assert.Equal(FindingsOf(_folder.Wrong), FindingsOf(_folder["one.xlsx"]));
    }

    [Fact]
    public void Check_SameReportTwice_IsTheSameBytes()
    {
        var first = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "xlsx");
        var second = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "xlsx");

        Assert.NotEmpty(first.Bytes);
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void Check_SeveralReports_AreSeveralSheets()
    {
        ToolRun.Of("check", _folder.Clean, _folder.Wrong, "--units", _folder.Units, "--format", "xlsx", "--output", _folder["out.xlsx"]);
        using var document = SpreadsheetDocument.Open(_folder["out.xlsx"], isEditable: false);

        Assert.Equal(["clean", "wrong", "Phát hiện"], document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void Check_WorkbookToATerminal_IsRefused()
    {
        var run = ToolRun.With(console => console with { OutIsTerminal = true }, "check", _folder.Wrong, "--units", _folder.Units, "--format", "xlsx");

        Assert.Equal((ExitCode.Unusable, 0), (run.ExitCode, run.Bytes.Length));
        Assert.True(run.SaidOnly("output.workbook-on-terminal"));
    }

    [Fact]
    public void Check_NamedSheet_IsReadAndCannotBeWrittenOver()
    {
        ToolRun.Of("check", _folder.Clean, _folder.Wrong, "--units", _folder.Units, "--format", "xlsx", "--output", _folder["two.xlsx"]);

        Assert.Equal(ExitCode.Clean, ToolRun.Of("check", _folder["two.xlsx"] + "#clean", "--units", _folder.Units).ExitCode);
        Assert.Equal(ExitCode.Errors, ToolRun.Of("check", _folder["two.xlsx"] + "#Wrong", "--units", _folder.Units).ExitCode);
        Assert.True(ToolRun.Of("check", _folder["two.xlsx"] + "#clean", "--units", _folder.Units, "--output", _folder["two.xlsx"]).SaidOnly("output.is-input"));
        File.Copy(_folder.Clean, _folder["two.xlsx#wrong"]);
        Assert.Equal(ExitCode.Clean, ToolRun.Of("check", _folder["two.xlsx#wrong"], "--units", _folder.Units).ExitCode);
    }

    [Fact]
    public void Check_WorkbookForEveryInput_IsTakenLikeCsv()
    {
        using var units = new WorkbookWriter();
        units.AddSheet(
            new SheetLayout { Name = "Danh mục", Title = ["Danh mục đơn vị"], Columns = [new("Mã đơn vị"), new("Tên đơn vị"), new("Cấp Hội"), new("Loại hình cơ sở"), new("Mã đơn vị cấp trên")] },
            [Row("TW", "Trung ương Hội", "trung ương", null, null), Row("01", "Tỉnh Mẫu", "tỉnh", null, "TW"), Row("00001", "Xã Một", "cơ sở", "xã", "01")]);
        using (var stream = File.Create(_folder["units.xlsx"]))
        {
            units.Save(stream);
        }

        Assert.Equal(FindingsOf(_folder.Wrong), FindingsOf(_folder.Wrong, _folder["units.xlsx"]));

        static SheetCell[] Row(params string?[] cells) => [.. cells.Select(cell => SheetCell.Of(cell))];
    }

    [Theory]
    [InlineData("640", false)]
    [InlineData("641", true)]
    public void Check_TotalRow_IsHeldAgainstTheRows(string total, bool isWrong)
    {
        var report = File.ReadAllText(_folder.Clean) + $"Tổng cộng,,2024,1000,,600,20,0,10,5,5,{total},10,1,1,1,7,1,1,5,5,5,64.00\n";
        var run = ToolRun.Of("check", _folder.Write("total.csv", report), "--units", _folder.Units, "--format", "csv");

        Assert.Equal(isWrong, run.Out.Contains("REP-16,error", StringComparison.Ordinal));
        Assert.DoesNotContain("REP-01", run.Out, StringComparison.Ordinal);
        Assert.Equal(isWrong ? ExitCode.Errors : ExitCode.Clean, run.ExitCode);
    }

    /// <summary>A row whose unit nobody knows is added up as it is.</summary>
    [Theory]
    [InlineData("1001", false)]
    [InlineData("1002", true)]
    public void Check_TotalRowOverARowOfAnUnknownUnit_IsHeldAgainstIt(string women, bool isWrong)
    {
        var report = File.ReadAllText(_folder.Clean) + "99999,commune,2024,1,police,1,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,100.00\n"
            + $"Tổng cộng,,2024,{women},,601,20,0,10,5,5,641,10,1,1,1,7,1,1,5,5,5,64.04\n";
        var run = ToolRun.Of("check", _folder.Write("total.csv", report), "--units", _folder.Units, "--format", "csv");

        Assert.Equal(isWrong, run.Out.Contains("REP-16,error", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_AndTemplates_AreValidWorkbooksWithVietnameseHeaders()
    {
        foreach (var (name, arguments) in new (string, string[])[] { ("rules", ["rules"]), ("rule", ["rules", "SixtyPercent"]), ("template", ["template", "report"]), ("templates", ["template"]) })
        {
            var run = ToolRun.Of([.. arguments, "--format", "xlsx", "--output", _folder[$"{name}.xlsx"]]);
            using var document = SpreadsheetDocument.Open(_folder[$"{name}.xlsx"], isEditable: false);
            var headers = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Row>().First().Elements<Cell>()).Select(cell => cell.InnerText).ToList();

            Assert.Equal(ExitCode.Clean, run.ExitCode);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document));
            Assert.DoesNotContain(headers, header => header.Contains('_', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Template_Workbook_IsReadBackWithoutItsExample()
    {
        ToolRun.Of("template", "report", "--format", "xlsx", "--output", _folder["report.xlsx"]);
        var run = ToolRun.Of("check", _folder["report.xlsx"], "--units", _folder.Units);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("input.no-rows"));
    }

    private string FindingsOf(string report, string? units = null) =>
        ToolRun.Of("check", report, "--units", units ?? _folder.Units, "--format", "csv").Out.Replace(Path.GetFileName(report), "report", StringComparison.Ordinal);
}
