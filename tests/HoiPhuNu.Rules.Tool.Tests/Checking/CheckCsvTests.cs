using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Csv;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

public sealed class CheckCsvTests : IDisposable
{
    private const string Header = "rule,severity,file,row,column,unit,year,reported,expected,message,clause,cause,derived";

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Csv_StandardOutput_HasHeadersAndNoMark()
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "csv");
        Assert.StartsWith(Header + "\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nREP-10,error,", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_File_BeginsWithAMark()
    {
        ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "csv", "--output", _folder["out.csv"]);
        var bytes = File.ReadAllBytes(_folder["out.csv"]);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'r'], bytes[..4]);
    }

    [Fact]
    public void Csv_NoFinding_IsTheHeaderOnly() =>
        Assert.Equal(Header + "\n", ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--format", "csv").Out);

    [Fact]
    public void Csv_Formula_IsGuardedAndNegativeNumberIsNot()
    {
        Finding[] findings =
        [
            Samples.Finding("REP-04", Severity.Error, new Place("a.csv", 2, "women"), "1", "=HYPERLINK(1)", null),
            Samples.Finding("REP-04", Severity.Error, new Place("a.csv", 3, "left"), "1", "-7", null),
        ];
        using var writer = new StringWriter();
        CheckCsv.Write(Samples.ReportOf(findings), new CsvTableWriter(writer), Samples.Vietnamese, default);
        Assert.Contains(",'=HYPERLINK(1),", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains(",-7,", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_ManyFindings_OneLineEach()
    {
        var findings = Enumerable.Range(2, 12_000).Select(row => Samples.Finding("REP-11", Severity.Error, new Place("a.csv", row, "rate_percent"), "1", "1", "2"));
        using var writer = new StringWriter();
        CheckCsv.Write(Samples.ReportOf(findings), new CsvTableWriter(writer), Samples.Vietnamese, default);
        Assert.Equal(12_001, writer.ToString().Split("\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
