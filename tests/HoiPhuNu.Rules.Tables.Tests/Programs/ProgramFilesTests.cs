using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Programs;

/// <summary>The same small report as different programs write it; the files are named after the programs.</summary>
public sealed class ProgramFilesTests
{
    public static TheoryData<string> Workbooks => [.. Names(IsRead)];

    public static TheoryData<string> OpenXml => [.. Names(name => name.EndsWith(".xlsx", StringComparison.Ordinal) || name.EndsWith(".xlsm", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Read_FileOfAProgram_GivesTheReport(string name)
    {
        var report = ReportReader.Read(Open(name), name, []);

        Assert.Equal(["00001", "00002"], report.Rows.Select(row => row[ReportColumn.Unit].Text));
        var (first, second) = (report.Rows[0], report.Rows[1]);
        // These two programs do not write that a number is shown as a percent.
        var whole = name is "miniexcel.xlsx" or "sheetjs.ods" ? 1m : 100m;
        Assert.Equal((1000L, 640L, 0.64m * whole), (first.Count(ReportColumn.Women), first.Count(ReportColumn.MembersTotal), first[ReportColumn.RatePercent].Percent));
        Assert.Equal(1500L, second.Count(ReportColumn.MembersTotal));
        Assert.Equal((2000L, 0.75m * whole), (second.Count(ReportColumn.Women), second[ReportColumn.RatePercent].Percent));
        Assert.Equal("Phường Đông “A” & B", second[ReportColumn.UnitName].Text);
        Assert.All(report.Rows, row => Assert.Equal(CellState.Value, row[ReportColumn.WomenPublished].State));
        Assert.All(report.Rows, row => Assert.Equal(CellState.Value, row[ReportColumn.HasComputer].State));
    }

    [Theory]
    [InlineData("sheetjs.xlsb", "workbook-xlsb")]
    [InlineData("sheetjs-biff5.xls", "workbook-xls")]
    public void Read_KindThatIsNotRead_IsOneSentence(string name, string key) =>
        Assert.Equal(key, Sample.Refused(() => ReportReader.Read(Open(name), name, [])).Key);

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Read_FromAStreamThatCannotBeSoughtIn_GivesTheSame(string name)
    {
        using var forward = new Xlsx.ForwardStream(File.ReadAllBytes(PathOf(name)));
        Assert.Equal(2, ReportReader.Read(forward, name, []).Rows.Length);
    }

    [Theory]
    [MemberData(nameof(OpenXml))]
    public void Mark_FileOfAProgram_IsReadAgainAndKeepsItsCells(string name)
    {
        using var marker = WorkbookMarker.TryOpen(Open(name), name)!;
        var sheet = marker.Find(Open(name), null, TableSchema.Report);
        marker.Mark(sheet, [new CellMark(2, "unit", SheetFill.Error, "a"), new CellMark(3, "rate_percent", SheetFill.Warning, "b"), new CellMark(9, "unit", SheetFill.Error, "c")]);
        marker.AddSheet(new SheetLayout { Name = "Phát hiện", Columns = [new("Ô")] }, [[SheetCell.Of("x")]]);
        using var copy = new MemoryStream();
        marker.Save(copy);

        Assert.DoesNotContain(
            Xlsx.WorkbookWriterTests.Faults(copy.ToArray()),
            fault => fault.Contains("worksheet", StringComparison.OrdinalIgnoreCase) || fault.Contains("comments", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["00001", "00002"], ReportReader.Read(Sample.Stream(copy.ToArray()), name, []).Rows.Select(row => row[ReportColumn.Unit].Text));
        Assert.DoesNotContain("vba", System.Text.Encoding.Latin1.GetString(copy.ToArray()), StringComparison.OrdinalIgnoreCase);
    }

    internal static bool IsRead(string name) => name is not ("sheetjs.xlsb" or "sheetjs-biff5.xls");

    internal static FileStream Open(string name) => File.OpenRead(PathOf(name));

    internal static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Programs", "Data", name);

    internal static IEnumerable<string> Names(Func<string, bool> which) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Programs", "Data")).Select(path => Path.GetFileName(path)).Where(which).Order(StringComparer.Ordinal);
}
