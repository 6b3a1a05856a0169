using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Embedding.Tests.Examples.Tutorial;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>The programs of the ten-minute tutorial, and of the page on records of one's own, are the ones compiled here, and print what it says they print.</summary>
[Collection(WorkingFolder.Name)]
public sealed partial class TutorialTests
{
    private static readonly string Pages = Read("docs", "tutorials", "muoi-phut.md") + Read("docs", "how-to", "own-records.md");

    [Theory]
    [InlineData("FirstVerdict")]
    [InlineData("BulkTally")]
    [InlineData("CheckReport")]
    [InlineData("OwnRecords")]
    public void Program_OfTheTutorial_IsTheOneCompiledHere(string name)
    {
        var compiled = Compiled().Match(Read("Examples", "Tutorial", $"{name}.cs"));
        var body = string.Join('\n', compiled.Groups["body"].Value.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim()));

        Assert.Equal($"{compiled.Groups["usings"].Value}\n{body}", Block($"program: {name}", "csharp"));
    }

    [Fact]
    public void FirstVerdict_Run_PrintsWhatTheTutorialSays() => AssertPrints(nameof(FirstVerdict), FirstVerdict.Run);

    [Fact]
    public void BulkTally_Run_PrintsWhatTheTutorialSays() => AssertPrints(nameof(BulkTally), BulkTally.Run);

    [Fact]
    public void OwnRecords_Run_PrintsWhatThePageSays() => AssertPrints(nameof(OwnRecords), OwnRecords.Run);

    [Fact]
    public void CheckReport_Run_PrintsWhatTheTutorialSays()
    {
        var (before, folder) = (Directory.GetCurrentDirectory(), Directory.CreateTempSubdirectory("tutorial-"));
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            File.WriteAllText("units.csv", Block("file: units.csv", "csv"));
            File.WriteAllText("report.csv", Block("file: report.csv", "csv"));
            AssertPrints(nameof(CheckReport), CheckReport.Run);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            folder.Delete(recursive: true);
        }
    }

    private static void AssertPrints(string name, Action<TextWriter> program)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        program(printed);

        Assert.Equal(Block($"prints: {name}", "text"), printed.ToString().TrimEnd('\n'));
    }

    private static string Block(string mark, string language)
    {
        var marked = Regex.Match(Pages, $"<!-- {Regex.Escape(mark)} -->\n```{language}\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(marked.Success, $"No page has '{mark}'.");
        return marked.Groups[1].Value;
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^(?<usings>(?:using [^\n]*\n)+).*?public static void Run\(TextWriter Console\)\n    \{\n(?<body>.*?)\n    \}\n", RegexOptions.Singleline)]
    private static partial Regex Compiled();
}
