using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>The code on the pages is the code compiled here: the whole file, without its namespace, which is the reader's own.</summary>
public sealed partial class ExamplePagesTests
{
    private static readonly string Folder = AppContext.BaseDirectory;

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var page in Directory.EnumerateFiles(Path.Combine(Folder, "docs", "how-to"), "*.md").Order(StringComparer.Ordinal))
            {
                foreach (var file in Marked().Matches(Read(page)).Select(example => example.Groups["file"].Value))
                {
                    examples.Add(Path.GetFileName(page), file);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfAPage_IsTheOneCompiledHere(string page, string file)
    {
        var compiled = Namespace().Replace(Read(Path.Combine(Folder, "Examples", file)), string.Empty).TrimEnd('\n');
        var shown = Marked().Matches(Read(Path.Combine(Folder, "docs", "how-to", page))).Single(example => example.Groups["file"].Value == file);

        Assert.Equal(compiled, shown.Groups["code"].Value);
    }

    [Fact]
    public void Examples_CompiledHere_AreEachShownOnAPage() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Folder, "Examples"), "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Examples.Select(example => (string)example[1]).Order(StringComparer.Ordinal));

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    [GeneratedRegex("<!-- example: (?<file>[^ ]+) -->\n```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex("^namespace [^\n]*\n\n", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
