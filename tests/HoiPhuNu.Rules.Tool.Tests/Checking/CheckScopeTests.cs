using System.Text.Json;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>Whom a report is about, which year, and how its numbers are written, said from outside: <c>--scope</c>, <c>--year</c>, <c>--numbers</c>.</summary>
public sealed class CheckScopeTests : IDisposable
{
    private const string Units =
        "code,name,level,kind,parent,from,until\nTW,Trung ương,central,,,,\n01,Tỉnh Một,province,,TW,,\n02,Tỉnh Hai,province,,TW,,\n" +
        "00001,Xã An,commune,xa,01,,\n00002,Xã Bình,commune,xa,01,,\n00003,Xã An,commune,xa,02,,\n00004,Xã Cũ,commune,xa,02,,2020-01-01\n";

    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", 0)]
    [InlineData("01", 1)]
    [InlineData("Tỉnh Một", 1)]
    [InlineData("T. Hai", 1)]
    public void Check_WithAScope_AsksForTheBasesBelowIt(string scope, int missing)
    {
        var report = _folder.Write("r.csv", "unit,year\n00001,2024\n");
        Assert.Equal(missing, Rules(["check", report, .. scope.Length == 0 ? [] : new[] { "--scope", scope }]).Count(rule => rule == "REP-03"));
    }

    [Theory]
    [InlineData("Tỉnh Một", "00001")]
    [InlineData("02", "00003")]
    public void Check_NamesWithoutCodes_AreThoseOfTheScope(string scope, string code)
    {
        var report = _folder.Write("r.csv", "unit_name,members_total,women\nXã An,\"1,234\",\"1,000\"\n");
        var run = Run("check", report, "--scope", scope, "--year", "2024", "--numbers", "en", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Contains(json.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "REP-13" && finding.GetProperty("unit").GetString() == code);
    }

    [Theory]
    [InlineData("input.scope-several", "--scope", "Xã An")]
    [InlineData("input.scope-near", "--scope", "Xã Binhh")]
    [InlineData("input.scope-unknown", "--scope", "không đâu có như thế")]
    [InlineData("input.scope-not-in-force", "--scope", "00004", "--year", "2024")]
    [InlineData("usage.year", "--year", "24")]
    [InlineData("usage.numbers", "--numbers", "fr")]
    public void Check_WhatCannotBeMeant_IsToldInOneSentence(string key, params string[] options)
    {
        var report = _folder.Write("r.csv", "unit,year\n00001,2024\n");
        Assert.All([Language.Vietnamese, Language.English], language =>
        {
            var run = Run(["check", report, .. options, "--lang", language == Language.English ? "en" : "vi"]);
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly(key, language), run.Error);
        });
    }

    private IEnumerable<string?> Rules(params string[] arguments)
    {
        using var json = JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Out);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString())];
    }

    private ToolRun Run(params string[] arguments) => ToolRun.Of([.. arguments, "--units", _folder.Write("u.csv", Units), "--plausibility", "off"]);
}
