using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>Reports and plans made on an older tree: <c>--changes</c> and <c>--codes-as-of</c>.</summary>
public sealed class CheckChangesTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public CheckChangesTests()
    {
        _folder.Write(
            "units.csv",
            "code,name,level,kind,parent,from,until\nTW,Trung ương Hội,central,,,,\n01,Tỉnh Mẫu,province,,TW,,\n00001,Xã Một,commune,xa,01,,\n"
            + "00009,Xã Chín,commune,xa,01,,2024-07-01\n");
        _folder.Write("changes.csv", "Ngày hiệu lực;Hình thức sắp xếp;Mã cũ;Mã mới;Dân cư\n01/07/2024;nhập;00009;00001;toàn bộ\n");
        _folder.Write("gone.csv", File.ReadAllText(_folder.Clean).Replace("\n00001,", "\n00009,", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_AUnitThatIsGone_NamesItsSuccessorWhereTheChangesAreGiven()
    {
        Assert.Null(ExpectedOfRep01());
        Assert.Equal("00001", ExpectedOfRep01("--changes", _folder["changes.csv"]));
    }

    [Fact]
    public void Check_APlanOfTheOlderTree_IsReadAsOfItsDay()
    {
        _folder.Write("plan.csv", "unit,year,growth\n00009,2024,5\n");

        Assert.DoesNotContain("DATA-01", RulesOf("--plan", _folder["plan.csv"], "--changes", _folder["changes.csv"]));
        Assert.Contains("DATA-01", RulesOf("--plan", _folder["plan.csv"], "--codes-as-of", "plan=2021-12-31", "--units", OnlyToday()));
    }

    [Theory]
    [InlineData("previous")]
    [InlineData("events=2024-12-31")]
    [InlineData("=2024-12-31")]
    public void Check_CodesAsOfWithoutTableOrDay_IsRefused(string setting)
    {
        var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--codes-as-of", setting);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("usage.codes-as-of"), run.Error);
    }

    [Fact]
    public void Check_CodesAsOfTwiceForOneTable_IsRefused()
    {
        var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--codes-as-of", "plan=2024-12-31", "--codes-as-of", "plan=2023-12-31");
        Assert.True(run.SaidOnly("usage.codes-as-of-twice"), run.Error);
    }

    [Fact]
    public void Check_ChangesThatCannotBeRead_AreRefusedInOneSentence()
    {
        _folder.Write("broken.csv", "date,kind,old,new\n2024-13-01,merge,1,2\n");
        var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--changes", _folder["broken.csv"]);
        Assert.Equal((ExitCode.Unusable, 1), (run.ExitCode, run.Error.TrimEnd('\n').Split('\n').Length));
    }

    private string OnlyToday() => _folder.Write(
        "today.csv",
        "code,name,level,kind,parent,from,until\nTW,Trung ương Hội,central,,,,\n01,Tỉnh Mẫu,province,,TW,,\n00001,Xã Một,commune,xa,01,,\n00009,Xã Chín,commune,xa,01,2023-01-01,\n");

    private string? ExpectedOfRep01(params string[] options)
    {
        var run = ToolRun.Of(["check", _folder["gone.csv"], "--units", _folder.Units, "--format", "json", .. options]);
        using var json = JsonDocument.Parse(run.Bytes);
        return json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "REP-01")
            .GetProperty("expected").GetString();
    }

    private List<string> RulesOf(params string[] options)
    {
        string[] units = options.Contains("--units") ? [] : ["--units", _folder.Units];
        var run = ToolRun.Of(["check", _folder.Clean, .. units, "--format", "json", .. options]);
        using var json = JsonDocument.Parse(run.Bytes);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)];
    }
}
