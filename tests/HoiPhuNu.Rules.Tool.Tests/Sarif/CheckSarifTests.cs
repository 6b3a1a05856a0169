using System.Text.Json;
using HoiPhuNu.Rules.Words;
using NJsonSchema;

namespace HoiPhuNu.Rules.Tool.Tests.Sarif;

public sealed class CheckSarifTests : IDisposable
{
    private static readonly Lazy<Task<JsonSchema>> Standard = new(() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Sarif", "sarif-2.1.0.json")));

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Sarif_OfAReport_IsValidByTheStandardsSchema(string language)
    {
        var run = ToolRun.Of("check", _folder.Wrong, "--units", _folder.Units, "--format", "sarif", "--lang", language);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty((await Standard.Value).Validate(run.Out));
        using var log = JsonDocument.Parse(run.Out);
        Assert.Equal(language, RunOf(log).GetProperty("language").GetString());
        Assert.NotEqual(0, RunOf(log).GetProperty("results").GetArrayLength());
    }

    /// <summary>Findings without a row, a file, a unit or a year, and those of both weights.</summary>
    [Fact]
    public async Task Sarif_OfEveryShapeOfFinding_IsValidByTheStandardsSchema() =>
        Assert.Empty((await Standard.Value).Validate(Written(Samples.Report())));

    [Fact]
    public async Task Sarif_OfACleanReport_IsValidAndHasNoResults()
    {
        var text = Written(Samples.ReportOf([]));

        Assert.Empty((await Standard.Value).Validate(text));
        using var log = JsonDocument.Parse(text);
        Assert.Equal(0, RunOf(log).GetProperty("results").GetArrayLength());
        Assert.Equal(0, RunOf(log).GetProperty("invocations")[0].GetProperty("exitCode").GetInt32());
    }

    /// <summary>The schema would let anything pass if it were not the standard's.</summary>
    [Fact]
    public async Task Schema_OfTheStandard_RefusesAnotherLevel() =>
        Assert.NotEmpty((await Standard.Value).Validate(Written(Samples.Report()).Replace("\"level\": \"warning\"", "\"level\": \"grave\"", StringComparison.Ordinal)));

    [Fact]
    public void Sarif_Result_NamesRuleRowCellAndClause()
    {
        using var log = JsonDocument.Parse(Written(Samples.Report()));
        var run = RunOf(log);
        var result = run.GetProperty("results").EnumerateArray().Single(each => each.GetProperty("ruleId").GetString() == "REP-11");

        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("REP-11", rule.GetProperty("id").GetString());
        Assert.Equal(["CĐ6 III.1.e"], rule.GetProperty("properties").GetProperty("clauses").EnumerateArray().Select(clause => clause.GetString()));
        var location = result.GetProperty("locations")[0];
        Assert.Equal(2, location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("a.csv", location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("00001/2024/rate_percent", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal("REP-11/00001/2024/rate_percent", result.GetProperty("partialFingerprints").GetProperty("place/v1").GetString());
        Assert.Equal(("78.71", "78.17"), (result.GetProperty("properties").GetProperty("reported").GetString(), result.GetProperty("properties").GetProperty("expected").GetString()));
    }

    [Fact]
    public void Sarif_FindingWithoutARow_HasNoRegion()
    {
        using var log = JsonDocument.Parse(Written(Samples.Report()));
        var results = RunOf(log).GetProperty("results").EnumerateArray().ToDictionary(each => each.GetProperty("ruleId").GetString()!);

        Assert.False(results["REP-03"].GetProperty("locations")[0].TryGetProperty("physicalLocation", out _));
        Assert.Equal(0, results["REP-51"].GetProperty("locations").GetArrayLength());
    }

    [Theory]
    [InlineData("báo cáo/2024 #1.csv", "b%C3%A1o%20c%C3%A1o/2024%20%231.csv")]
    [InlineData("../report.csv", "../report.csv")]
    public void FileUri_OfARelativeName_StaysRelative(string file, string uri) => Assert.Equal(uri, FileUri.Of(file));

    [Fact]
    public void FileUri_OfAWholePath_IsAFileAddress() =>
        Assert.StartsWith("file:///", FileUri.Of(Path.GetFullPath("báo cáo.csv")), StringComparison.Ordinal);

    [Fact]
    public void Format_Sarif_IsForReportsOnly()
    {
        var run = ToolRun.Of("tally", "--units", _folder.Units, "--as-of", "2024-12-31", "--format", "sarif");

        Assert.Equal(2, run.ExitCode);
        Assert.True(run.SaidOnly("usage.format"));
    }

    private static JsonElement RunOf(JsonDocument log) => log.RootElement.GetProperty("runs")[0];

    private static string Written(CheckReport report) => Samples.Written(stream => CheckSarif.Write(report, stream, Language.Vietnamese, default));
}
