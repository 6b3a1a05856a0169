using System.Text.Json;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

public sealed class CheckJsonTests : IDisposable
{
    private static readonly string[] FindingKeys =
        ["rule", "severity", "file", "row", "column", "unit", "year", "reported", "expected", "message", "clause", "cause", "derived"];

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_Shape_IsTheContract()
    {
        using var json = Check(_folder.Wrong);
        var root = json.RootElement;
        Assert.Equal(["rules", "readings", "rows", "summary", "findings", "causes"], Keys(root));
        Assert.Equal(["term", "firstDay", "lastDay", "version", "terms"], Keys(root.GetProperty("rules")));
        Assert.Equal("2022-01-01", root.GetProperty("rules").GetProperty("firstDay").GetString());
        Assert.Equal(HoiPhuNu.Rules.RuleBook.Readings.Names.Order(StringComparer.Ordinal), Keys(root.GetProperty("readings")));
        Assert.Equal(2, root.GetProperty("rows").GetInt64());
        Assert.Equal(["error", "warning", "byRule"], Keys(root.GetProperty("summary")));
        Assert.All(root.GetProperty("findings").EnumerateArray(), finding => Assert.Equal(FindingKeys, Keys(finding)));
    }

    [Fact]
    public void Json_Finding_NamesTheCell()
    {
        using var json = Check(_folder.Wrong);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "REP-10");
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(_folder.Wrong, finding.GetProperty("file").GetString());
        Assert.Equal(3, finding.GetProperty("row").GetInt64());
        Assert.Equal("members_total", finding.GetProperty("column").GetString());
        Assert.Equal("00001", finding.GetProperty("unit").GetString());
        Assert.Equal(2024, finding.GetProperty("year").GetInt32());
        Assert.Equal("641", finding.GetProperty("reported").GetString());
        Assert.Equal("640", finding.GetProperty("expected").GetString());
        Assert.Equal("CĐ6 III.1.e", finding.GetProperty("clause").GetString());
    }

    [Fact]
    public void Json_Summary_CountsTheFindings()
    {
        using var json = Check(_folder.Wrong);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        var summary = json.RootElement.GetProperty("summary");
        Assert.Equal(findings.Count(each => each.GetProperty("severity").GetString() == "error"), summary.GetProperty("error").GetInt32());
        Assert.Equal(findings.Count(each => each.GetProperty("severity").GetString() == "warning"), summary.GetProperty("warning").GetInt32());
        Assert.Equal(findings.Count, summary.GetProperty("byRule").EnumerateObject().Sum(rule => rule.Value.GetInt32()));
    }

    [Fact]
    public void Json_Absent_IsNull()
    {
        // Neither a value to expect nor, for a missing unit, a row.
        var report = Samples.Report();
        using var json = JsonDocument.Parse(Samples.Written(stream => CheckJson.Write(report, stream, Samples.Vietnamese, default)));
        var missing = json.RootElement.GetProperty("findings").EnumerateArray().Single(each => each.GetProperty("rule").GetString() == "REP-03");
        Assert.All(["file", "row", "column", "reported", "expected"], key => Assert.Equal(JsonValueKind.Null, missing.GetProperty(key).ValueKind));
    }

    [Fact]
    public void Json_Findings_KeepTheirOrderAndNumber()
    {
        var findings = Enumerable.Range(2, 12_000).Select(row => Samples.Finding("REP-11", Severity.Error, new Place("a.csv", row, "rate_percent"), "1", "1", "2"));
        var report = Samples.ReportOf(findings);
        using var json = JsonDocument.Parse(Samples.Written(stream => CheckJson.Write(report, stream, Samples.Vietnamese, default)));
        Assert.Equal(
            Enumerable.Range(2, 12_000),
            json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("row").GetInt32()));
    }

    [Fact]
    public void Json_Vietnamese_IsNotEscaped()
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "json");
        Assert.Contains("CĐ6", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", run.Out, StringComparison.Ordinal);
        Assert.NotEqual(0xEF, run.Bytes[0]);
    }

    [Fact]
    public void Json_ReportsInAnyOrder_AreTheSameBytes()
    {
        var earlier = _folder.Write("earlier.csv", File.ReadAllText(_folder.Wrong).Replace(",2024,", ",2023,", StringComparison.Ordinal));
        var first = ToolRun.Of("check", _folder.Wrong, earlier, "--units", _folder.Units, "--format", "json");
        var second = ToolRun.Of("check", earlier, _folder.Wrong, "--units", _folder.Units, "--format", "json");
        Assert.Contains(earlier, first.Out, StringComparison.Ordinal);
        Assert.Equal(first.Bytes, second.Bytes);
    }

    private static List<string> Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private JsonDocument Check(string report) =>
        JsonDocument.Parse(ToolRun.Of("check", report, "--units", _folder.Units, "--format", "json").Out);
}
