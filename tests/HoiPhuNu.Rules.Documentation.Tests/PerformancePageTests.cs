using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Documentation.Tests.Examples;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The example of the page on speed is compiled here, letter by letter, and prints what the page says.</summary>
public sealed partial class PerformancePageTests
{
    private static readonly string Page = Read("docs", "performance.md");

    [Fact]
    public void Example_OfThePage_IsTheOneCompiledHere()
    {
        var body = Body().Match(Read("Examples", "BulkExample.cs")).Groups[1].Value;

        Assert.Contains($"```csharp\n{body.Replace("\n        ", "\n", StringComparison.Ordinal).TrimStart()}\n```", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_Run_PrintsWhatThePageSays()
    {
        using var printed = new StringWriter { NewLine = "\n" };
        BulkExample.Run(printed);

        Assert.Contains($"```text\n{printed}```", Page, StringComparison.Ordinal);
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path])).ReplaceLineEndings("\n");

    [GeneratedRegex(@"public static void Run\(TextWriter Console\)\n    \{\n(.*?)\n    \}\n", RegexOptions.Singleline)]
    private static partial Regex Body();
}
