using System.Text.Json;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Templates;

public sealed class TemplateCommandTests
{
    public static TheoryData<string> Tables => [.. TableSchema.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Template_Table_HasVietnameseHeadersAndTheExampleRow(string name)
    {
        var table = TableSchema.All.Single(each => each.Name == name);
        var run = ToolRun.Of("template", name.ToUpperInvariant());
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(string.Join(',', table.Columns.Select(column => column.Label)), lines[0].Replace("\"", string.Empty, StringComparison.Ordinal));
        Assert.StartsWith("Ví dụ: ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
        Assert.Equal(run.Out, ToolRun.Of("template", name, "--format", "csv", "--lang", "en").Out);
    }

    [Fact]
    public void Template_ReportLeftAsItIs_IsNoReportToCheck()
    {
        using var folder = new SampleFolder();
        var template = folder.Write("report.csv", ToolRun.Of("template", "report").Out);
        var run = ToolRun.Of("check", template, "--units", folder.Units, "--lang", "vi");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("input.no-rows"));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Template_Text_TellsEveryColumn(string language)
    {
        var all = ToolRun.Of("template", "--lang", language).Out;
        var one = ToolRun.Of("template", "plan", "--format", "text", "--lang", language).Out;
        var chosen = language == "en" ? Language.English : Language.Vietnamese;
        Assert.All(TableSchema.All, table => Assert.All(table.Columns, column =>
            Assert.Contains(TableMessages.Describe(table, column, chosen), all, StringComparison.Ordinal)));
        Assert.All(TableSchema.Plan.Columns, column => Assert.Contains(column.Label, one, StringComparison.Ordinal));
        Assert.DoesNotContain("Mã hội viên", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_Json_TellsKeysLabelsWordsAndMeaning()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("template", "posts", "--format", "json").Out);
        var table = Assert.Single(json.RootElement.GetProperty("tables").EnumerateArray());
        Assert.Equal("posts", table.GetProperty("table").GetString());
        var role = table.GetProperty("columns")[2];
        Assert.Equal(("role", "Chức danh", true, "word"), (role.GetProperty("column").GetString(), role.GetProperty("label").GetString(), role.GetProperty("required").GetBoolean(), role.GetProperty("kind").GetString()));
        Assert.Equal("branch_head", role.GetProperty("words")[1].GetProperty("code").GetString());
        Assert.Equal(["vi", "en"], role.GetProperty("meaning").EnumerateObject().Select(each => each.Name));
    }

    [Fact]
    public void Template_AllAsCsv_HasOneLinePerColumn()
    {
        var lines = ToolRun.Of("template", "--format", "csv", "--lang", "en").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + TableSchema.All.Sum(table => table.Columns.Length), lines.Length);
        Assert.Equal("table,column,label,required,kind,words,meaning", lines[0]);
    }

    [Fact]
    public void Template_UnknownTable_IsOneSentence()
    {
        Assert.True(ToolRun.Of("template", "hội viên").SaidOnly("usage.table-unknown"));
        Assert.True(ToolRun.Of("template", "--lang", "en", "member").SaidOnly("usage.table-unknown", Language.English));
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("template", "member").ExitCode);
        Assert.True(ToolRun.Of("template", "report", "--format", "sarif").SaidOnly("usage.format"));
    }
}
