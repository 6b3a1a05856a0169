using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Allocating;

public sealed class AllocateCommandTests : IDisposable
{
    private const string Units = """
        code,name,level,kind,parent
        TW,Trung ương Hội,central,,
        01,Tỉnh Một,province,,TW
        02,Tỉnh Hai,province,,TW
        QD,Ban Phụ nữ Quân đội,province,affiliated,TW
        00001,Xã A,commune,xa,01
        00002,Xã B,commune,xa,01
        00003,Xã C,commune,xa,02
        """;

    private const string Header =
        "unit,level,year,women,women_source,members_residential,members_club,members_special,members_trade_union,members_armed_forces,"
        + "members_member_organisation,members_total,admitted,left,died,moved_out,net_growth,cadres,cadres_trained,branch_heads,branch_heads_trained,rate_percent\n";

    private readonly string _root = Directory.CreateTempSubdirectory("hoiphunu-").FullName;

    public AllocateCommandTests()
    {
        File.WriteAllText(this["units.csv"], Units);
        // Potentials: A 500, B 0 (nobody left), C 301.
        File.WriteAllText(this["report.csv"], Header
            + Row("TW", "central", 2601, 1800) + Row("01", "province", 1600, 1100) + Row("00001", "commune", 1000, 500) + Row("00002", "commune", 600, 600)
            + Row("02", "province", 1001, 700) + Row("00003", "commune", 1001, 700));
    }

    private string this[string name] => Path.Combine(_root, name);

    /// <summary>By hand: 100 × 500/801 = 62 + 338/801, 100 × 301/801 = 37 + 463/801: the larger remainder gets the one left.</summary>
    [Fact]
    public void Json_TwoProvinces_ShareByLargestRemainders()
    {
        var run = Allocate("100", "--format", "json");

        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal((100, 801, true, true, "province"), (json.RootElement.GetProperty("total").GetInt64(), json.RootElement.GetProperty("potential").GetInt64(), json.RootElement.GetProperty("possible").GetBoolean(), json.RootElement.GetProperty("complete").GetBoolean(), json.RootElement.GetProperty("level").GetString()));
        Assert.Equal(
            ["01 500 62 338 False 62", "02 301 37 463 True 38"],
            json.RootElement.GetProperty("units").EnumerateArray().Select(unit => string.Join(
                ' ',
                unit.GetProperty("unit").GetString(),
                unit.GetProperty("share").GetProperty("numerator").GetInt64(),
                unit.GetProperty("quota").GetProperty("whole").GetInt64(),
                unit.GetProperty("quota").GetProperty("remainder").GetInt64(),
                unit.GetProperty("quota").GetProperty("roundedUp").GetBoolean(),
                unit.GetProperty("allocated").GetInt64())));
    }

    [Fact]
    public void Csv_CommunesOfOneProvince_AddUpToTheTotal()
    {
        var run = Allocate("3.200", "--unit", "01", "--level", "commune", "--format", "csv");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(["00001 3200", "00002 0"], run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[^1]}"));
    }

    /// <summary>A report that goes down to the provinces only: their own rows tell, and missing communes are no mistake.</summary>
    [Fact]
    public void Json_ProvinceRowsOnly_TakesTheirOwnRows()
    {
        File.WriteAllText(this["report.csv"], Header + Row("TW", "central", 2601, 1800) + Row("01", "province", 1600, 1100) + Row("02", "province", 1001, 700));

        var run = Allocate("100", "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(["ownRow", "ownRow"], json.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("basis").GetString()));
        Assert.Equal([62, 38], json.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("allocated").GetInt32()));
    }

    /// <summary>A commune without a row leaves the province incomplete, and the missing row is told as check tells it.</summary>
    [Fact]
    public void Json_ACommuneWithoutRow_IsToldAndMarked()
    {
        File.WriteAllText(this["report.csv"], Header + Row("TW", "central", 2001, 1200) + Row("01", "province", 1000, 500) + Row("00001", "commune", 1000, 500) + Row("02", "province", 1001, 700) + Row("00003", "commune", 1001, 700));

        var run = Allocate("100", "--format", "json");

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        using var json = JsonDocument.Parse(run.Out);
        Assert.False(json.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(["REP-03"], json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        Assert.Equal(100, json.RootElement.GetProperty("units").EnumerateArray().Sum(unit => unit.GetProperty("allocated").GetInt64()));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Text_NoPotentialAtAll_SaysSo(string language)
    {
        File.WriteAllText(this["report.csv"], Header + Row("TW", "central", 600, 600) + Row("01", "province", 600, 600) + Row("02", "province", 0, 0));
        var run = Allocate("100", "--lang", language);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains(DocumentTexts.All.Render("allocate.impossible", language == "vi" ? Words.Language.Vietnamese : Words.Language.English), run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_TotalAtTheLimit_StaysExact()
    {
        var run = Allocate("9223372036854775807", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(long.MaxValue, json.RootElement.GetProperty("units").EnumerateArray().Sum(unit => unit.GetProperty("allocated").GetInt64()));
    }

    [Theory]
    [InlineData("usage.total", "12,5")]
    [InlineData("usage.total", "1.23")]
    [InlineData("usage.total", "9223372036854775808")]
    [InlineData("usage.total", "nhiều")]
    public void Allocate_TotalThatIsNone_IsToldInOneSentence(string key, string total)
    {
        var run = Allocate(total);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly(key), run.Error);
    }

    [Fact]
    public void Allocate_WrongUsage_IsToldInOneSentence()
    {
        AssertSaid("usage.no-total", ToolRun.Of("allocate", "--units", this["units.csv"], "--report", this["report.csv"]));
        AssertSaid("usage.no-report-option", ToolRun.Of("allocate", "100", "--units", this["units.csv"]));
        AssertSaid("usage.no-units", ToolRun.Of("allocate", "100", "--report", this["report.csv"]));
        AssertSaid("usage.nobody-shares", Allocate("100", "--level", "district"));
        AssertSaid("usage.nobody-shares-in", Allocate("100", "--unit", "01", "--level", "district"));
        AssertSaid("usage.unit", Allocate("100", "--unit", "XX"));
        AssertSaid("input.no-rows-of-year", Allocate("100", "--as-of", "2023-12-31"));
        File.WriteAllText(this["report.csv"], Header);
        AssertSaid("input.no-years", Allocate("100"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void AssertSaid(string key, ToolRun run)
    {
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly(key), $"{key}: {run.Error}");
    }

    private static string Row(string unit, string level, int women, int members) =>
        $"{unit},{level},2024,{women},police,{members},0,0,0,0,0,{members},0,0,0,0,0,1,1,5,5,{(women == 0 ? string.Empty : decimal.Round(100m * members / women, 1, MidpointRounding.AwayFromZero).ToString(System.Globalization.CultureInfo.InvariantCulture))}\n";

    private ToolRun Allocate(string total, params string[] more) => ToolRun.Of(["allocate", total, "--units", this["units.csv"], "--report", this["report.csv"], .. more]);
}
