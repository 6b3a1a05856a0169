using System.Text.Json;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tool.Demo;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Demo;

public sealed class DemoCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hoiphunu-").FullName;

    [Fact]
    public void Demo_Report_IsCleanAndEveryPlantedMistakeIsFound()
    {
        var folder = Path.Combine(_root, "demo");
        var run = ToolRun.Of("demo", "--output", folder, "--lang", "vi");
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        var check = DemoStep.All.Where(step => step.Command[0] == "check").DistinctBy(step => step.Command[1]).Select(step => step.Arguments(folder).SkipLast(2).Append("--format").Append("json")).ToList();
        Assert.Equal([0, 9], check.Select(arguments => RulesFoundBy(Without(arguments, "--format", 1))).Select(found => found.Count == 0 ? 0 : Planted(run).Count(found.Contains)));
    }

    [Fact]
    public void Demo_SameSeed_WritesTheSameBytesAndAnotherOneOthers()
    {
        Assert.Equal(Files("a", "7"), Files("b", "7"));
        Assert.NotEqual(Files("a", "7"), Files("c", "8"));
    }

    [Fact]
    public void Demo_LargerScale_HasMoreCommunesAndIsAsClean()
    {
        var folder = Path.Combine(_root, "large");
        Assert.Equal(ExitCode.Clean, ToolRun.Of("demo", "--scale", "2", "--output", folder, "--lang", "en").ExitCode);
        Assert.Equal(1 + 1 + 24 + 2, File.ReadAllLines(Path.Combine(folder, "bao-cao-2025.csv")).Length);
    }

    [Theory]
    [InlineData("json", "danh-gia.json", "kiem-tra-co-loi.json", "kiem-tra-co-loi.xlsx", "kiem-tra.json", "tong-hop.json")]
    [InlineData("xlsx", "danh-gia.xlsx", "kiem-tra-co-loi.xlsx", "kiem-tra.xlsx", "tong-hop.xlsx")]
    public void Demo_Format_IsThatOfAllResultsButTheMarkedCopy(string format, params string[] results)
    {
        var folder = Path.Combine(_root, "format");
        Assert.Equal(ExitCode.Clean, ToolRun.Of("demo", "--format", format, "--output", folder).ExitCode);
        Assert.Equal(results, Directory.EnumerateFiles(Path.Combine(folder, DemoStep.Results)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Demo_FolderWithOtherFiles_IsLeftAlone()
    {
        File.WriteAllText(Path.Combine(_root, "hoi-vien.csv"), "mine");
        var run = ToolRun.Of("demo", "--output", _root);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("output.not-empty"));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_root, "hoi-vien.csv")));
        Assert.Single(Directory.EnumerateFileSystemEntries(_root));
    }

    /// <summary>Ctrl-C in the middle of a list leaves nothing that looks like a list.</summary>
    [Fact]
    public void Demo_InterruptedWhileTablesAreWritten_LeavesNoneOfThem()
    {
        using var interruption = new CancellationTokenSource();
        using (var tables = new DemoTables(_root, new ToolConsole(Stream.Null, TextWriter.Null) { Interrupted = interruption.Token }))
        {
            tables.Write([new PlanRow("01", 2024) { Growth = 1 }]);
            interruption.Cancel();
            Assert.Throws<OperationCanceledException>(() => tables.Write([new PlanRow("01", 2025) { Growth = 1 }]));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(_root));
    }

    [Theory]
    [InlineData("--scale", "0")]
    [InlineData("--scale", "101")]
    [InlineData("--seed", "một")]
    public void Demo_NumberOutOfRange_IsOneSentence(string option, string value)
    {
        var run = ToolRun.Of("demo", option, value, "--output", Path.Combine(_root, "none"), "--lang", "en");
        Assert.True(run.SaidOnly("usage.number", Language.English), run.Error);
        Assert.False(Directory.Exists(Path.Combine(_root, "none")));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>The unit and the rule of every mistake that the demo says it made.</summary>
    private static List<(string Unit, string Rule)> Planted(ToolRun run) =>
        [.. System.Text.RegularExpressions.Regex.Matches(run.Out, @"^  (\d{5}): .*\((REP-\d\d)\)$", System.Text.RegularExpressions.RegexOptions.Multiline)
            .Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static List<(string Unit, string Rule)> RulesFoundBy(IEnumerable<string> arguments)
    {
        using var json = JsonDocument.Parse(ToolRun.Of([.. arguments]).Out);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (UnitOf(finding), finding.GetProperty("rule").GetString()!))];
    }

    /// <summary>A row under a code that is gone stands for the commune that took the old one over.</summary>
    private static string UnitOf(JsonElement finding) =>
        finding.GetProperty("rule").GetString() == "REP-01" ? "36019" : finding.GetProperty("unit").GetString()!;

    /// <summary>The arguments without the first <paramref name="option"/> and what follows it.</summary>
    private static List<string> Without(IEnumerable<string> arguments, string option, int values)
    {
        var list = arguments.ToList();
        list.RemoveRange(list.IndexOf(option), 1 + values);
        return list;
    }

    private string Files(string name, string seed)
    {
        var folder = Path.Combine(_root, name);
        Assert.Equal(ExitCode.Clean, ToolRun.Of("demo", "--seed", seed, "--output", folder).ExitCode);
        return string.Join('\n', Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
    }
}
