using System.Text.Json;
using HoiPhuNu.Rules.Tool.Tests.Tallying;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>A report held against lists: <c>check</c> with <c>--members</c>, <c>--events</c>, <c>--women</c> and the others.</summary>
public sealed class CheckListsTests : IDisposable
{
    private const string Header =
        "unit,level,year,women,women_source,members_residential,members_club,members_special,members_trade_union,members_armed_forces,"
        + "members_member_organisation,members_total,members_honorary,admitted,moved_in,left,died,moved_out,club_growth,net_growth,cadres,cadres_trained,"
        + "branch_heads,branch_heads_trained,has_computer,rating,rate_percent\n";

    private const string Honest = Header
        + "01,province,2024,7,police,2,1,0,0,0,0,3,1,1,1,1,0,1,1,1,2,1,1,0,1,,42.86\n"
        + "001,district,2024,7,police,2,1,0,0,0,0,3,1,1,1,1,0,1,1,1,2,1,1,0,1,,42.86\n"
        + "00001,commune,2024,3,police,1,1,0,0,0,0,2,0,1,1,0,0,0,1,3,1,1,1,0,yes,fair,66.67\n"
        + "00002,commune,2024,4,police,1,0,0,0,0,0,1,1,0,0,1,0,1,0,-2,1,0,0,0,no,weak,25.00\n";

    private readonly TallyFolder _folder = new();

    public CheckListsTests()
    {
        _folder.Write("posts.csv", "person_id,unit,role,full_time,from,until\n1,00001,cadre,,2022-01-01,\n1,00001,branch_head,,2022-01-01,\n2,00002,cadre,yes,2022-01-01,\n");
        _folder.Write("training.csv", """
            person_id,date,subject,central_framework
            1,2023-01-01,statistics_reporting,
            1,2023-01-01,emulation_commendation,
            1,2023-01-01,people_management,
            1,2023-01-01,branch_work,no
            """);
        _folder.Write("bases.csv", "unit,rating,has_computer\n00001,fair,yes\n00002,weak,no\n00003,strong,no\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", "Báo cáo không có lỗi, không có cảnh báo.")]
    [InlineData("en", "The report has no errors and no warnings.")]
    public void Check_ReportAsTheListsSay_IsClean(string language, string verdict)
    {
        var run = Check(Honest, "--lang", language);
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(verdict, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("REP-70", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Ô “Chi hội trưởng đã được tập huấn nghiệp vụ” ghi 1, nhưng tính từ các danh sách là 0.")]
    [InlineData("en", "Cell “branch_heads_trained” says 1, but the lists come to 0.")]
    public void Check_OneOtherFigure_IsOneRep70WithBothNumbers(string language, string message)
    {
        var run = Check(Honest.Replace("3,1,1,1,0,yes", "3,1,1,1,1,yes", StringComparison.Ordinal), "--format", "json", "--lang", language);
        Assert.Equal((ExitCode.Errors, string.Empty), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Bytes);
        var finding = Rep70(json).Single();
        Assert.Equal(
            ("error", 4L, "branch_heads_trained", "00001", 2024, "1", "0", message, "[outside]"),
            (Text(finding, "severity"), finding.GetProperty("row").GetInt64(), Text(finding, "column"), Text(finding, "unit"), finding.GetProperty("year").GetInt32(),
                Text(finding, "reported"), Text(finding, "expected"), Text(finding, "message"), Text(finding, "clause")));
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("byRule").GetProperty("REP-70").GetInt32());
    }

    /// <summary>Growth starts anew with each year; what is wrong with a list is said once.</summary>
    [Fact]
    public void Check_ReportOfTwoYears_HoldsEachAgainstItsOwnFigures()
    {
        // f was admitted in 2023 and left in 2024. One admission too many is reported for 2023, one arrival too many for 2024.
        _folder.Write("members.csv", File.ReadAllText(_folder["members.csv"]) + "\nx,1980-01-01,99999,permanent,,residential,,2020-01-01,,\n");
        var earlier = Header + "00002,commune,2023,4,police,2,0,0,0,0,0,2,1,2,0,0,0,0,0,1,1,0,0,0,no,weak,50.00\n";
        _folder.Write("2023.csv", earlier);
        var run = Check(Honest.Replace("1,0,0,0,0,0,1,1,0,0,1,0,1,0,-2", "1,0,0,0,0,0,1,1,0,1,1,0,1,0,-2", StringComparison.Ordinal), _folder["2023.csv"], "--format", "json");
        using var json = JsonDocument.Parse(run.Bytes);
        Assert.Equal([("admitted", "1"), ("moved_in", "0")], Rep70(json).Select(finding => (Text(finding, "column"), Text(finding, "expected"))));
        // What happened in 2024 is no fault of a list that 2023 is counted from, too; but the women of 2023 are not known.
        Assert.Empty(Rows(json, "DATA-12"));
        Assert.Equal(2, Rows(json, "DATA-09").Count);
        Assert.Equal("99999", Text(Rows(json, "DATA-01").Single(), "reported"));
        Assert.Equal(ExitCode.Errors, run.ExitCode);
    }

    [Fact]
    public void Check_ErrorsOfTheListsOnly_AreErrorsOfTheCheck()
    {
        _folder.Write("bases.csv", File.ReadAllText(_folder["bases.csv"]) + "99999,fair,yes\n");
        var run = Check(Honest);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("DATA-01", run.Out, StringComparison.Ordinal);
        Assert.Contains("Báo cáo hoặc danh sách có lỗi", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SomeLists_ComparesTheirFiguresOnlyAndSaysSo()
    {
        var wrong = Honest.Replace(",yes,fair,", ",no,weak,", StringComparison.Ordinal);
        var report = _folder.Write("report.csv", wrong);
        var run = ToolRun.Of("check", report, "--units", _folder["units.csv"], "--bases", _folder["bases.csv"], "--format", "json", "--lang", "en");
        using var json = JsonDocument.Parse(run.Bytes);
        Assert.Equal(["has_computer", "rating"], Rep70(json).Select(finding => Text(finding, "column")));
        Assert.Contains("Not compared with the lists", run.Error, StringComparison.Ordinal);
        Assert.Contains("members_total", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("rating", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The women one by one, in place of counts; as of a day within the year.</summary>
    [Fact]
    public void Check_PopulationAsOfADay_CountsAsOfIt()
    {
        var population = _folder.Write("population.csv", """
            person_id,birth_date,commune,residence,resident_since,working_away
            p,1980,00001,permanent,,
            q,1980,00001,temporary,2024-01-01,
            """);
        var report = _folder.Write("report.csv", Honest);
        string[] check = ["check", report, "--units", _folder["units.csv"], "--population", population, "--population-source", "police", "--format", "json", "--plausibility", "off"];
        Assert.Equal(["1", "2"], new[] { "2024-06-30", "2024-07-01" }.Select(day => ExpectedWomen([.. check, "--as-of", day])));
    }

    [Fact]
    public void Check_DayOfAnotherYear_ComparesNothingAndSaysSo()
    {
        var run = Check(Honest.Replace("00001,commune,2024,3,", "00001,commune,2024,9,", StringComparison.Ordinal), "--as-of", "2025-06-30", "--format", "json");
        using var json = JsonDocument.Parse(run.Bytes);
        Assert.Empty(Rep70(json));
        Assert.Contains("Năm 2024 không được so với các danh sách", run.Error, StringComparison.Ordinal);
    }

    /// <summary>An unknown column of a list is noted once, although the list is read for two years.</summary>
    [Fact]
    public void Check_NotesOfAList_AreToldOnce()
    {
        _folder.Write("bases.csv", "unit,rating,has_computer,colour\n00001,fair,yes,red\n");
        _folder.Write("2023.csv", Header + "00002,commune,2023,4,police,2,0,0,0,0,0,2,1,1,0,0,0,0,0,1,1,0,0,0,no,weak,50.00\n");
        Assert.Single(Check(Honest, _folder["2023.csv"]).Error.Split('\n'), line => line.Contains("colour", StringComparison.Ordinal));
    }

    private ToolRun Check(string report, params string[] more) => ToolRun.Of(
    [
        "check", _folder.Write("report.csv", report), "--units", _folder["units.csv"], "--women", _folder["women.csv"], "--members", _folder["members.csv"],
        "--events", _folder["events.csv"], "--posts", _folder["posts.csv"], "--training", _folder["training.csv"], "--bases", _folder["bases.csv"], .. more,
    ]);

    private static string? ExpectedWomen(params string[] arguments)
    {
        using var json = JsonDocument.Parse(ToolRun.Of(arguments).Bytes);
        return Text(Rep70(json).Single(finding => Text(finding, "unit") == "00001" && Text(finding, "column") == "women"), "expected");
    }

    private static List<JsonElement> Rep70(JsonDocument json) => Rows(json, "REP-70");

    private static List<JsonElement> Rows(JsonDocument json, string rule) =>
        [.. json.RootElement.GetProperty("findings").EnumerateArray().Where(finding => Text(finding, "rule") == rule)];

    private static string? Text(JsonElement finding, string key) => finding.GetProperty(key).GetString();
}
