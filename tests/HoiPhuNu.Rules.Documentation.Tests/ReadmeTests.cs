using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Documentation.Tests.Examples;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The README's examples are compiled here, letter by letter, and print what it says they print.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Folder = AppContext.BaseDirectory;

    public ReadmeTests() => Directory.SetCurrentDirectory(Folder);

    [Theory]
    [InlineData("vendors", "VendorsExample.cs")]
    [InlineData("developers", "DevelopersExample.cs")]
    [InlineData("evaluation", "EvaluationExample.cs")]
    public void Example_OfTheReadme_IsTheOneCompiledHere(string name, string file)
    {
        var compiled = File.ReadAllText(Path.Combine(Folder, "Examples", file)).ReplaceLineEndings("\n");
        var body = Body().Match(compiled).Groups[1].Value;
        var unindented = string.Join('\n', body.Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim()));

        Assert.Equal(Block("example", name, "csharp"), unindented);
    }

    [Fact]
    public void VendorsExample_Run_PrintsWhatTheReadmeSays() => AssertPrints("vendors", VendorsExample.Run);

    [Fact]
    public void DevelopersExample_Run_PrintsWhatTheReadmeSays() => AssertPrints("developers", DevelopersExample.Run);

    [Fact]
    public void EvaluationExample_Run_PrintsWhatTheReadmeSays() => AssertPrints("evaluation", EvaluationExample.Run);

    private static void AssertPrints(string name, Action<TextWriter> example)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        example(printed);

        Assert.Equal(Block("output", name, "text"), printed.ToString().TrimEnd('\n'));
    }

    private static string Block(string kind, string name, string language)
    {
        var marked = Regex.Match(Readme(), $"<!-- {kind}: {name} -->\n```{language}\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(marked.Success, $"The README has no {kind} '{name}'.");
        return marked.Groups[1].Value;
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Folder, "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"public static void Run\(TextWriter Console\)\n    \{\n(.*?)\n    \}\n", RegexOptions.Singleline)]
    private static partial Regex Body();
}
