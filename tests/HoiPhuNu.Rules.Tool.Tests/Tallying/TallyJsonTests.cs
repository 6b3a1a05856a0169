using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

public sealed class TallyJsonTests : IDisposable
{
    private readonly TallyFolder _folder = new();

    [Fact]
    public void Json_CleanLists_HasTheKeysOfTheContract()
    {
        using var tally = Json();
        Assert.Equal("2024-12-31", tally.RootElement.GetProperty("asOf").GetString());
        Assert.Equal("2024-01-01", tally.RootElement.GetProperty("from").GetString());
        Assert.Equal("""{"rate":{"met":1,"notMet":1,"notApplicable":0,"cannotTell":0},"growth":1}""", tally.RootElement.GetProperty("target").GetRawText().ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.Equal(["00001", "00002", "00003", "001", "01", "TW"], Units(tally).Select(unit => unit.GetProperty("unit").GetString()));
        Assert.Empty(tally.RootElement.GetProperty("findings").EnumerateArray());

        var commune = Units(tally)[0];
        Assert.Equal(
            """{"unit":"00001","name":"XãMột","level":"commune","parent":"001","women":3,"workingAway":1,"members":{"residential":1,"club":1,"special":0,"trade_union":0,"armed_forces":0,"member_organisation":0,"honorary":0},"counted":2,"countedUpTo":2,"womenUpTo":3,"complete":true,"unattributed":{"women":0,"counted":0},"rate":{"numerator":2,"denominator":3,"percent":"66.67"},"band":"above60","targetMet":true,"support":null,"ownTarget":null,"growth":{"admitted":1,"moved_in":1,"left":0,"died":0,"moved_out":0,"club":1,"categoryBalance":0,"net":3,"unattributed":0,"internalTransfers":0},"cadres":{"inPost":null,"trained":null,"trainedInPeriod":null},"branchHeads":{"inPost":null,"trained":null,"trainedInPeriod":null},"baseCadres":{"inPost":null,"trained":null,"trainedInPeriod":null},"computers":{"bases":null,"withComputer":null}}""",
            commune.GetRawText().ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_Market_HasNothingOfTarget5()
    {
        using var tally = Json();
        var market = Units(tally).Single(unit => unit.GetProperty("unit").GetString() == "00003");
        foreach (var key in new[] { "women", "workingAway", "members", "counted", "unattributed", "rate", "band", "targetMet", "growth" })
        {
            Assert.Equal(JsonValueKind.Null, market.GetProperty(key).ValueKind);
        }
    }

    [Fact]
    public void Json_ListsNotGiven_LeavesTheirNumbersNull()
    {
        var run = ToolRun.Of("tally", "--units", _folder["units.csv"], "--as-of", "2024-12-31", "--format", "json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        using var tally = JsonDocument.Parse(run.Bytes);
        var commune = Units(tally)[0];
        Assert.Equal(JsonValueKind.Null, commune.GetProperty("women").ValueKind);
        Assert.Equal(JsonValueKind.Null, commune.GetProperty("members").GetProperty("residential").ValueKind);
        Assert.Equal(JsonValueKind.Null, commune.GetProperty("growth").GetProperty("net").ValueKind);
        Assert.Equal(2, tally.RootElement.GetProperty("target").GetProperty("rate").GetProperty("cannotTell").GetInt32());
    }

    [Fact]
    public void Json_UnitAndLevel_RestrictFiguresAndRows()
    {
        using var tally = Json("--unit", "00002", "--level", "commune");
        Assert.Equal(["00002"], Units(tally).Select(unit => unit.GetProperty("unit").GetString()));
        Assert.Equal(-2, tally.RootElement.GetProperty("target").GetProperty("growth").GetInt32());
        using var district = Json("--unit", "001", "--level", "district");
        Assert.Equal(["001"], Units(district).Select(unit => unit.GetProperty("unit").GetString()));
        Assert.Equal(1, district.RootElement.GetProperty("target").GetProperty("growth").GetInt32());
    }

    [Fact]
    public void Json_From_MovesTheFirstDayOfThePeriod()
    {
        using var tally = Json("--from", "2023-01-01");
        Assert.Equal(2, tally.RootElement.GetProperty("target").GetProperty("growth").GetInt32());
    }

    [Theory]
    [InlineData("women.csv")]
    [InlineData("members.csv")]
    [InlineData("events.csv")]
    public void Json_RowsInAnotherOrder_GivesTheSameBytes(string list)
    {
        var before = _folder.Tally("--format", "json").Bytes;
        var lines = File.ReadAllText(_folder[list]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _folder.Write(list, string.Join('\n', lines[..1].Concat(lines[1..].Reverse())));
        Assert.Equal(before, _folder.Tally("--format", "json").Bytes);
    }

    public void Dispose() => _folder.Dispose();

    private JsonDocument Json(params string[] more) => JsonDocument.Parse(_folder.Tally([.. more, "--format", "json"]).Bytes);

    private static List<JsonElement> Units(JsonDocument tally) => tally.RootElement.GetProperty("units").EnumerateArray().ToList();
}
