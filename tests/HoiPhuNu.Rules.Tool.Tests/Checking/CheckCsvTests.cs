using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

public sealed class CheckCsvTests : IDisposable
{
    private const string Header = "rule,severity,file,row,column,unit,year,reported,expected,message,clause";

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Csv_StandardOutput_HasHeadersAndNoMark()
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "csv");
        Assert.StartsWith(Header + "\r\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\r\nREP-10,error,", run.Out, StringComparison.Ordinal);
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
        Assert.Equal(Header + "\r\n", ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--format", "csv").Out);

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+84", "'+84")]
    [InlineData("@x", "'@x")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-7", "-7")]
    [InlineData("-1.234,5", "\"-1.234,5\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("Xã Một", "Xã Một")]
    public void Line_Cell_IsQuotedAndGuarded(string cell, string written)
    {
        using var writer = new StringWriter();
        CsvLine.Write(writer, "1", cell, null);
        Assert.Equal($"1,{written},\r\n", writer.ToString());
    }

    [Fact]
    public void Csv_ManyFindings_OneLineEach()
    {
        var findings = Enumerable.Range(2, 12_000).Select(row => Samples.Finding("REP-11", Severity.Error, new Place("a.csv", row, "rate_percent"), "1", "1", "2"));
        using var writer = new StringWriter();
        CheckCsv.Write(Samples.ReportOf(findings), writer, Samples.Vietnamese, default);
        Assert.Equal(12_001, writer.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
