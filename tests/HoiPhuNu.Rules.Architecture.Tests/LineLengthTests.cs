using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>
/// A line of a source fits beside another one on a screen: it has at most 160 columns. A text that begins its line may be longer, because breaking it would make nothing plainer; so may the
/// lines of a raw text, which are somebody else's, and the examples that pages show letter by letter.
/// </summary>
public sealed partial class LineLengthTests
{
    private const int Columns = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void Line_OfASource_FitsTheScreen(string folder)
    {
        var root = Path.Combine(House.Root.FullName, folder);
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar), File: file))
            .Where(file => !file.Path.Intersect(["bin", "obj", "Examples"]).Any())
            .ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => TooLong(File.ReadAllLines(file.File)).Select(line => $"{string.Join('/', file.Path)}:{line}")));
    }

    [Theory]
    [InlineData("        var x = Call({0});", 1)]
    [InlineData("    // {0}", 1)]
    [InlineData("        return $\"{0}\";", 0)]
    [InlineData("        \"\"\"\n{0}\n        \"\"\";\n        {0}", 4)]
    public void Line_ThatIsTooLong_IsSeenUnlessItIsAText(string text, int expected) =>
        Assert.Equal(expected, TooLong(text.Replace("{0}", new string('x', Columns), StringComparison.Ordinal).Split('\n')).LastOrDefault());

    /// <summary>The numbers of the lines that are too long.</summary>
    private static IEnumerable<int> TooLong(IReadOnlyList<string> lines)
    {
        var isRaw = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var wasRaw = isRaw;
            isRaw ^= lines[index].Split("\"\"\"").Length % 2 == 0;
            if (lines[index].Length > Columns && !wasRaw && !Text().IsMatch(lines[index]))
            {
                yield return index + 1;
            }
        }
    }

    [GeneratedRegex("""^\s*(?:return |\? |: |\+ |=> |\.\. |\["[\w.]+"\] = )?[$@]*\"""", RegexOptions.CultureInvariant)]
    private static partial Regex Text();
}
