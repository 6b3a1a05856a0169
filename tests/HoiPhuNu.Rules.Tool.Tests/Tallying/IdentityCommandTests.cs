using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

public sealed class IdentityCommandTests : IDisposable
{
    private readonly TallyFolder _folder = new();

    public IdentityCommandTests()
    {
        _folder.Write("members.csv", """
            member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason
            a,1980-01-01,00001,permanent,,residential,,2020-01-01,,
            b,1980-01-01,00001,permanent,,trade_union,,2020-01-01,2024-06-01,
            b,1980-01-01,00001,permanent,,residential,,2024-06-01,,
            c,1980-01-01,00002,permanent,,residential,,2024-02-01,,
            """);
        _folder.Write("events.csv", """
            member_id,commune,date,event,category
            b,00001,2024-06-01,category_out,trade_union
            b,00001,2024-06-01,category_in,residential
            c,00002,2024-02-01,admitted,residential
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Identity_OfListsThatAgree_Closes()
    {
        using var json = Run(ExitCode.Clean);

        Assert.True(json.RootElement.GetProperty("closes").GetBoolean());
        Assert.Equal(0, json.RootElement.GetProperty("notClosing").GetArrayLength());
        var residential = json.RootElement.GetProperty("whole").EnumerateArray().First();
        Assert.Equal(("TW", "residential", 1, 2, 0, 3), (residential.GetProperty("unit").GetString(), residential.GetProperty("category").GetString(), Long(residential, "opening"), Long(residential, "arrivals"), Long(residential, "departures"), Long(residential, "closing")));
    }

    [Fact]
    public void Identity_WithoutOneHalfOfAChange_NamesUnitAndCategory()
    {
        _folder.Write("events.csv", """
            member_id,commune,date,event,category
            b,00001,2024-06-01,category_in,residential
            c,00002,2024-02-01,admitted,residential
            """);
        using var json = Run(ExitCode.Clean, "--level", "commune");

        var line = Assert.Single(json.RootElement.GetProperty("notClosing").EnumerateArray());
        Assert.Equal(("00001", "trade_union", 1, 0, -1), (line.GetProperty("unit").GetString(), line.GetProperty("category").GetString(), Long(line, "expected"), Long(line, "closing"), Long(line, "unexplained")));
        Assert.Contains("00001,Xã Một,commune,trade_union,1,0,0,1,0,-1", _folder.Tally("--movement-identity", "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Mọi đơn vị, mọi loại hội viên đều khớp.")]
    [InlineData("en", "Every unit and category closes.")]
    public void Identity_Text_IsInTheLanguage(string language, string verdict) =>
        Assert.Contains(verdict, _folder.Tally("--movement-identity", "--lang", language).Out, StringComparison.Ordinal);

    [Fact]
    public void Identity_OfListsWithErrors_SaysSo()
    {
        _folder.Write("events.csv", File.ReadAllText(_folder["events.csv"]) + "\nd,77777,2024-06-01,left,residential\n");

        using var json = Run(ExitCode.Errors);
        Assert.Equal(1, Long(json.RootElement, "errors"));
    }

    [Fact]
    public void Identity_WithoutMovements_IsToldInOneSentence()
    {
        var run = ToolRun.Of("tally", "--units", _folder["units.csv"], "--members", _folder["members.csv"], "--as-of", "2024-12-31", "--movement-identity");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("usage.no-movements"), run.Error);
    }

    private static long Long(JsonElement element, string key) => element.GetProperty(key).GetInt64();

    private JsonDocument Run(int exitCode, params string[] more)
    {
        var run = _folder.Tally(["--movement-identity", "--format", "json", .. more]);
        Assert.Equal(exitCode, run.ExitCode);
        return JsonDocument.Parse(run.Out);
    }
}
