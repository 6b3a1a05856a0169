using System.Text.Json;
using HoiPhuNu.Rules.Tool.Tests.Messages;

namespace HoiPhuNu.Rules.Tool.Tests.Printing;

/// <summary>Texts of inputs that would play tricks on a terminal or a page: in every form, from every place they can stand in.</summary>
public sealed class HostileTextTests : IDisposable
{
    /// <summary>An escape sequence, a bell, a C1 control, every bidi mark and control, both separators.</summary>
    private const string Hostile = "\u001b[31mA\u0007\u009b\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069Z";

    private readonly SampleFolder _folder = new();
    private readonly string _units;
    private readonly string _report;

    public HostileTextTests()
    {
        _units = _folder.Write("units.csv", File.ReadAllText(_folder.Units).Replace("Xã Một", Hostile, StringComparison.Ordinal).Replace("Tỉnh Mẫu", Hostile, StringComparison.Ordinal));
        _report = _folder.Write($"{Hostile}.csv", File.ReadAllText(_folder.Wrong).Replace(",police,", $",{Hostile},", StringComparison.Ordinal));
    }

    public static TheoryData<string, string[]> Commands => new()
    {
        { "check", ["REPORT", "--units", "UNITS"] },
        { "tally", ["--units", "UNITS", "--as-of", "2024-12-31"] },
        { "evaluate", ["--units", "UNITS", "--report", "REPORT"] },
        { "allocate", ["7", "--units", "UNITS", "--report", "REPORT", "--level", "commune"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void OnATerminal_AnyForm_HoldsNoTricks(string command, string[] args) => Assert.All(["text", "json", "csv", "html"], format =>
    {
        var run = ToolRun.With(console => console with { OutIsTerminal = true, Environment = name => name == "NO_COLOR" ? "1" : null }, [command, .. Real(args), "--format", format]);

        Assert.Contains("A", run.Out, StringComparison.Ordinal);
        AssertPlain(run.Out, $"{command} {format}");
        AssertPlain(run.Error, $"{command} {format}");
    });

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("json")]
    public void InAFile_TextPageAndJson_HoldNoTricksRaw(string format)
    {
        var output = _folder["out"];
        ToolRun.Of([.. Real(["check", "REPORT", "--units", "UNITS"]), "--format", format, "--output", output]);
        AssertPlain(File.ReadAllText(output), format);
    }

    [Fact]
    public void InAFile_JsonAndCsv_KeepTheDataAsTheyAre()
    {
        var (json, csv) = (_folder["out.json"], _folder["out.csv"]);
        ToolRun.Of([.. Real(["check", "REPORT", "--units", "UNITS"]), "--format", "json", "--output", json]);
        ToolRun.Of([.. Real(["check", "REPORT", "--units", "UNITS"]), "--format", "csv", "--output", csv]);

        using var document = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Contains(document.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("reported").GetString() == Hostile);
        Assert.Contains(Hostile, File.ReadAllText(csv), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tally", "--as-of", "2024-12-31")]
    [InlineData("check", "REPORT")]
    public void OnAPage_NamesOfUnits_StandApart(params string[] args)
    {
        var run = ToolRun.Of([.. Real(args), "--units", _units, "--format", "html"]);
        Assert.Contains("<bdi>", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("<th scope=\"row\"> [31mA", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Real(string[] args) => [.. args.Select(arg => arg == "REPORT" ? _report : arg == "UNITS" ? _units : arg)];

    private static void AssertPlain(string text, string what) => Assert.True(
        !text.Any(letter => letter != '\n' && OneLineTests.Tricks.Contains(letter)),
        $"{what}: U+{(int)text.FirstOrDefault(letter => letter != '\n' && OneLineTests.Tricks.Contains(letter)):X4}");
}
