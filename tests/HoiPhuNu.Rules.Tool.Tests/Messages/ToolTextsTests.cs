using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Messages;

public sealed partial class ToolTextsTests
{
    [Fact]
    public void Keys_Languages_AreTheSame() =>
        Assert.Equal(ToolTexts.All.KeysIn(Language.Vietnamese).Order(StringComparer.Ordinal), ToolTexts.All.KeysIn(Language.English).Order(StringComparer.Ordinal));

    [Fact]
    public void Keys_Code_NoneIsMissingAndNoneUnused()
    {
        var used = KeysInCode().Concat(KeysOfCommands()).Concat(RuleCatalogue.Rules.Select(rule => $"rules.group.{rule.Group}"))
            .Concat(RuleCatalogue.Rules.SelectMany(rule => rule.Severity?.Split('|') ?? []).Select(severity => $"rules.severity-{severity}"))
            .Concat(["value.yes", "value.no"])
            .Concat(DocumentTexts.All.KeysIn(Language.Vietnamese).Where(key => key.StartsWith("column.", StringComparison.Ordinal)));
        Assert.Equal(
            ToolTexts.All.KeysIn(Language.Vietnamese).Concat(DocumentTexts.All.KeysIn(Language.Vietnamese)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            used.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_Languages_NameTheSameFacts()
    {
        foreach (var key in ToolTexts.All.KeysIn(Language.Vietnamese))
        {
            Assert.Equal(FactsOf(key, Language.Vietnamese), FactsOf(key, Language.English));
        }
    }

    [Fact]
    public void Texts_Vietnamese_IsComposedUnicode() =>
        Assert.All(ToolTexts.All.KeysIn(Language.Vietnamese), key =>
            Assert.True(ToolTexts.All.Render(key, Language.Vietnamese).IsNormalized(NormalizationForm.FormC), key));

    private static IEnumerable<string> FactsOf(string key, Language language) =>
        Fact().Matches(ToolTexts.All.Render(key, language)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> KeysOfCommands()
    {
        var tree = new CommandTree(new ToolConsole(Stream.Null, TextWriter.Null), new ToolTexts(Language.Vietnamese));
        foreach (var (name, command) in tree.Root.Subcommands.Select(sub => (sub.Name, sub)).Prepend(("hoiphunu", tree.Root)))
        {
            yield return $"command.{name}";
            yield return $"command.{name}.usage";
            yield return $"command.{name}.examples";
            foreach (var symbol in command.Options.Select(HelpText.KeyOf).Concat(command.Arguments.Select(argument => $"argument.{argument.Name}")))
            {
                yield return symbol;
            }
        }
    }

    /// <summary>The literals of the source that look like keys; what is none of them by mistake fails the comparison.</summary>
    private static IEnumerable<string> KeysInCode()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return new[] { "HoiPhuNu.Rules.Tool", "HoiPhuNu.Rules.Documents" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(folder.FullName, "src", project), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => Key().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value));
    }

    [GeneratedRegex("\"((?:(?:causes|clause|usage|input|output|help|group|mark|place|value|expected|summary|rules|progress|tally|outcome|compare|person|explain|identity|sheet|findings|template|allocate|evaluate|demo|page|conformance|list)\\.[a-z.-]+[a-z])|unexpected|note|in-file|in-row|column-before|column-after|column-in-period)\"(?!,? \\w*\\))")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Fact();
}
