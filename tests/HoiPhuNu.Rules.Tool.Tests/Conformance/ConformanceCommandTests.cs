using System.Text;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Tests.Conformance;

public sealed class ConformanceCommandTests
{
    [Fact]
    public void Answer_EachLine_IsAnsweredInItsTurn()
    {
        const string requests =
            """
            {"id":"1","operation":"adult","input":{"birth":"2006-12-31","day":"2024-12-31"}}

            {"id":"2","operation":"tarot","input":{}}
            {"id":"3","operation":"adult","input":{"day":"2024-12-31"}}
            not JSON
            {"id":"5","operation":"adult","readings":{"LeapDayBirthday":"Mar1"},"input":{"birth":"2004-02-29","day":"2022-02-28"}}
            {"id":"6","operation":"sum_of_rates","input":{"rates":[{"numerator":9223372036854775807,"denominator":1},{"numerator":1,"denominator":1}]}}
            """;
        var run = ToolRun.With(console => console with { In = new MemoryStream(Encoding.UTF8.GetBytes(requests)) }, "conformance", "--answer");
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                """{"id":"1","result":{"adult":"yes"}}""",
                """{"id":"2","unsupported":true}""",
                """{"id":"3","error":"input.birth is missing"}""",
                """{"id":null,"error":"the line is not a JSON object"}""",
                """{"id":"5","result":{"adult":"no"}}""",
                """{"id":"6","result":{"overflow":true}}""",
            ],
            run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("""{"id":"x","operation":"rate","input":[]}""")]
    [InlineData("""{"id":"x","operation":7,"input":{}}""")]
    [InlineData("""{"id":"x","operation":"rate","input":{"day":"2024-13-01"}}""")]
    [InlineData("""{"id":"x","operation":"rate","input":{"day":"2024-12-31","members":-1,"women":5}}""")]
    [InlineData("""{"id":"x","operation":"rate","input":{"day":"2024-12-31","members":1.5,"women":5}}""")]
    [InlineData("""{"id":"x","operation":"rate","readings":{"SixtyPercent":"Perhaps"},"input":{"day":"2024-12-31"}}""")]
    [InlineData("""{"id":"x","operation":"rate","term":{"version":9},"input":{"day":"2024-12-31"}}""")]
    [InlineData("""{"id":"x","operation":"rate","input":{"day":"2024-12-31","level":"branch","kind":"affiliated"}}""")]
    [InlineData("""{"id":"x","operation":"percent","input":{"numerator":1,"denominator":2,"decimals":70}}""")]
    [InlineData("""{"id":"x","operation":"allocation","input":{"total":1,"potentials":{"a":-1}}}""")]
    [InlineData("""{"id":"x","operation":"growth","input":{"from":"2024-12-31","to":"2024-01-01","events":[]}}""")]
    [InlineData("""{"id":"x","operation":"growth","input":{"from":"2024-01-01","to":"2024-12-31","events":[{}]}}""")]
    [InlineData("""{"id":"x","operation":"tally","input":{"as_of":"2024-12-31","tables":{"units":[["code"],[5]]}}}""")]
    [InlineData("""{"id":"x","operation":"tally","input":{"as_of":"2024-12-31","tables":{}}}""")]
    [InlineData("""{"id":"x","operation":"check","input":{"tables":{"units":"TW"}}}""")]
    [InlineData("""{"id":"x","operation":"locate","input":{"day":"2024-12-31","code":"A"}}""")]
    [InlineData("""{"id":"x","operation":"planned","input":{"day":"2024-12-31","tables":{"units":[["code","level","parent"]]}}}""")]
    public void Answer_BadRequest_IsAnErrorAndNothingWorse(string request)
    {
        var answer = Answerer.Answer(request);
        Assert.Equal("x", (string)answer["id"]!);
        Assert.False(string.IsNullOrWhiteSpace((string)answer["error"]!));
    }

    [Theory]
    [InlineData("tally")]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("allocate")]
    [InlineData("locate")]
    [InlineData("planned")]
    public void Answer_UnreadableRegister_SaysWhichTable(string operation) =>
        Assert.Equal("units", (string)Answerer.Answer("""
            {"id":"x","operation":"OPERATION","input":{"as_of":"2024-12-31","day":"2024-12-31","total":1,"level":"province","code":"TW",
            "tables":{"units":[["code","level","parent"],["TW","emperor",""]],"report":[["unit"]]}}}
            """.Replace("OPERATION", operation, StringComparison.Ordinal))["result"]!["unreadable"]!);

    [Theory]
    [InlineData("""{"id":"x","operation":"evaluate","input":{"tables":{"units":[["code","level","parent"],["TW","central",""]]}}}""")]
    [InlineData("""{"id":"x","operation":"evaluate","input":{"tables":{"units":[["code","level","parent"],["TW","central",""]],"report":[["unit","level","year"]],"women":[["commune","women","source"]]}}}""")]
    [InlineData("""{"id":"x","operation":"allocate","input":{"total":5,"level":"emperor","tables":{"units":[["code","level","parent"],["TW","central",""]]}}}""")]
    public void Answer_WholeCaseThatIsNone_IsAnError(string request) => Assert.False(string.IsNullOrWhiteSpace((string?)Answerer.Answer(request)["error"]));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Coverage_OfTheKit_IsCompleteInEveryForm(string format)
    {
        var run = ToolRun.Of("conformance", "--coverage", "--format", format, "--lang", "en");
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        Assert.All(["RATE-4", "REP-70", "DATA-13", "SixtyPercent=AtLeast", "month-end-clamp", "allocation"], name => Assert.Contains(name, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_WithHoles_IsOneAndNamesThem()
    {
        var run = ToolRun.Of("conformance", "--coverage", "--rule", "RATE-4", "--lang", "en");
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("PLAN-2", run.Out.Split('\n')[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void List_EachVector_IsALineThatNeedsNothingElse()
    {
        var run = ToolRun.Of("conformance", "--list", "--rule", "REP-14");
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            Assert.Contains("REP-14", line["rules"]!.AsArray().Select(rule => (string)rule!));
            Assert.NotNull(line["request"]!["input"]!["tables"]!["report"]);
            Assert.Null(line["request"]!["input"]!["case"]);
            Assert.NotNull(line["expected"]);
        });
    }

    [Fact]
    public void Vectors_OfAFolder_TakeThePlaceOfTheEmbeddedOnes()
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(folder["vectors"]);
        folder.Write("vectors/mine.json", """{"vectors":[{"id":"mine/one","rules":["AGE-1"],"operation":"adult","input":{},"expected":{"adult":"yes"}}]}""");
        var run = ToolRun.Of("conformance", "--list", "--vectors", folder.Root);
        Assert.Single(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("mine/one", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "conformance.vectors-unusable")]
    [InlineData("""{"vectors":[{"id":"a"}]}""", "conformance.vectors-unusable")]
    [InlineData("""{"vectors":[{"id":"a/b","rules":["AGE-1"],"operation":"check","input":{"case":"nowhere"},"expected":{}}]}""", "conformance.vectors-unusable")]
    [InlineData("""{"vectors":[{"id":"a/b","rules":["AGE-1"],"operation":"adult","input":{},"expected":{}},{"id":"a/b","rules":["AGE-1"],"operation":"adult","input":{},"expected":{}}]}""", "conformance.vectors-unusable")]
    [InlineData("""{"vectors":[]}""", "conformance.no-vectors")]
    public void Vectors_ThatCannotBeUsed_AreOneSentence(string text, string key)
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(folder["vectors"]);
        folder.Write("vectors/mine.json", text);
        var run = ToolRun.Of("conformance", "--list", "--vectors", folder.Root);
        Assert.Equal((ExitCode.Unusable, string.Empty), (run.ExitCode, run.Out));
        Assert.True(run.SaidOnly(key), run.Error);
    }

    [Theory]
    [InlineData("usage.no-conformance-mode")]
    [InlineData("usage.one-view", "--answer", "--coverage")]
    [InlineData("usage.rule-unknown-near", "--coverage", "--rule", "RATE-44")]
    [InlineData("usage.timeout", "--command", "true", "--timeout", "0")]
    [InlineData("usage.timeout", "--command", "true", "--timeout", "soon")]
    [InlineData("usage.option-without-value", "--command", "  ")]
    [InlineData("usage.option-without-value", "--command")]
    [InlineData("usage.format", "--coverage", "--format", "sarif")]
    [InlineData("input.missing", "--coverage", "--vectors", "no-such-folder")]
    public void Usage_ThatCannotBe_IsOneSentence(string key, params string[] args)
    {
        var run = ToolRun.Of(["conformance", .. args]);
        Assert.Equal((ExitCode.Unusable, string.Empty), (run.ExitCode, run.Out));
        Assert.True(run.SaidOnly(key), run.Error);
    }
}
