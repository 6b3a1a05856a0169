using System.Diagnostics;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Tests.Conformance;

/// <summary>Programs that are not ours, asked as processes: right ones, wrong ones, and such that are no partner at all.</summary>
public sealed class ForeignProgramTests
{
    private static readonly string[] Rules = ["--rule", "TIME-2", "--rule", "AGE-1", "--rule", "RES-2", "--rule", "RATE-4", "--rule", "NUM-4", "--rule", "PLAN-4", "--rule", "SUP-1"];

    [Fact]
    public void Right_WhatItClaims_PassesAndTheRestIsNotClaimed()
    {
        var run = ToolRun.Of(["conformance", "--command", Command("right"), "--format", "json"]);
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        var report = JsonNode.Parse(run.Out)!;
        Assert.Equal(0, (int)report["summary"]!["failed"]!);
        Assert.Equal("pass", VerdictOn(report, "AGE-2"));
        Assert.Equal("partial", VerdictOn(report, "RATE-4"));
        Assert.Equal("partial", VerdictOn(report, "PLAN-4"));
        Assert.Equal("partial", VerdictOn(report, "SUP-1"));
        Assert.Equal("not_claimed", VerdictOn(report, "PLAN-2"));
        Assert.Equal("not_claimed", VerdictOn(report, "REP-11"));
    }

    [Theory]
    [InlineData("wrong-rate", "RATE-4", "AGE-1")]
    [InlineData("wrong-age", "AGE-1", "RATE-4")]
    [InlineData("wrong-months", "RES-2", "AGE-1")]
    [InlineData("wrong-rounding", "NUM-4", "RES-2")]
    [InlineData("wrong-evaluation", "PLAN-4", "SUP-1")]
    public void Wrong_InOneRule_FailsThereAndNowhereElse(string mistake, string failing, string other)
    {
        var run = ToolRun.Of(["conformance", "--command", Command(mistake), "--format", "json", .. Rules]);
        Assert.Equal((ExitCode.Errors, string.Empty), (run.ExitCode, run.Error));
        var report = JsonNode.Parse(run.Out)!;
        Assert.Equal("fail", VerdictOn(report, failing));
        Assert.NotEqual("fail", VerdictOn(report, other));
        var failure = Verdict(report, failing)["firstFailure"]!;
        Assert.NotEqual(ProtocolJson.Line(failure["expected"]), ProtocolJson.Line(failure["got"]));
        Assert.StartsWith("result.", (string)failure["at"]!, StringComparison.Ordinal);
        Assert.Equal((string)failure["vector"]!, (string)failure["request"]!["id"]!);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Wrong_AsText_NamesTheFirstVectorWithExpectedAndGot(string language)
    {
        var run = ToolRun.Of(["conformance", "--command", Command("wrong-rate"), "--lang", language, "--rule", "RATE-4"]);
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("numbers/exactly-60-of-large-counts", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"not_met\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"met\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_AsCsv_HasALinePerRule()
    {
        var run = ToolRun.Of(["conformance", "--command", Command("wrong-rate"), "--format", "csv", "--rule", "RATE-4", "--rule", "RATE-5"]);
        Assert.Equal(["rule", "RATE-4", "RATE-5"], run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')[0]));
        Assert.Contains("RATE-4,fail,", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crash", "conformance.ended")]
    [InlineData("garbage", "conformance.garbage")]
    [InlineData("flood", "conformance.garbage")]
    [InlineData("other-id", "conformance.other-id")]
    [InlineData("nothing", "conformance.nothing-claimed")]
    public void NoPartner_IsOneSentence(string mode, string key)
    {
        var run = ToolRun.Of(["conformance", "--command", Command(mode), .. Rules]);
        Assert.Equal((ExitCode.Unusable, string.Empty), (run.ExitCode, run.Out));
        Assert.True(run.SaidOnly(key), run.Error);
    }

    [Fact]
    public void NoPartner_ThatHangs_IsEndedAfterThePatience()
    {
        var waited = Stopwatch.StartNew();
        var run = ToolRun.Of(["conformance", "--command", Command("hang"), "--timeout", "2", .. Rules]);
        Assert.True(run.SaidOnly("conformance.silent"), run.Error);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.InRange(waited.Elapsed.TotalSeconds, 1, 120);
    }

    [Theory]
    [InlineData("no-such-program-anywhere", "conformance.ended")]
    [InlineData("exit 7", "conformance.ended")]
    [InlineData("exec >&-; exec sleep 60", "conformance.closed")]
    [InlineData("exec <&-; exec sleep 60", "conformance.closed", "conformance.silent")]
    public void NoProgram_IsOneSentence(string command, string key, string? keyWhereTheQuestionWasFirst = null)
    {
        if (!OperatingSystem.IsWindows())
        {
            var run = ToolRun.Of(["conformance", "--command", $"exec 2>/dev/null; {command}", "--timeout", "2"]);
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly(key) || (keyWhereTheQuestionWasFirst is { } other && run.SaidOnly(other)), run.Error);
        }
    }

    /// <summary>The tool itself, as a process over the protocol.</summary>
    [Fact]
    public void Itself_Asked_PassesEverything()
    {
        var run = ToolRun.Of("conformance", "--command", $"dotnet \"{typeof(ToolProgram).Assembly.Location}\" conformance --answer", "--format", "json", "--timeout", "60");
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        var verdicts = JsonNode.Parse(run.Out)!["verdicts"]!.AsArray();
        Assert.All(verdicts, verdict => Assert.Equal("pass", (string)verdict!["verdict"]!));
        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), verdicts.Select(verdict => (string)verdict!["rule"]!));
    }

    private static string Command(string mode) => $"dotnet \"{Path.Combine(AppContext.BaseDirectory, "ForeignProgram.dll")}\" {mode}";

    private static JsonNode Verdict(JsonNode report, string rule) => report["verdicts"]!.AsArray().Single(verdict => (string)verdict!["rule"]! == rule)!;

    private static string VerdictOn(JsonNode report, string rule) => (string)Verdict(report, rule)["verdict"]!;
}
