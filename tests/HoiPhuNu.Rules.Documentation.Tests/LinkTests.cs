using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Pages;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>Every relative link of the READMEs and of the pages leads to a file that is there, and to a heading in it.</summary>
public sealed partial class LinkTests
{
    private static readonly string Root = Repository.Here().Root;

    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src"), "README.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
            .Append(Path.Combine(Root, "README.md"));

    [Fact]
    public void Links_OfAllPages_LeadSomewhere()
    {
        var dead = Pages.SelectMany(page => DeadLinksOf(File.ReadAllText(page), page).Select(link => $"{Path.GetRelativePath(Root, page)}: {link}")).ToList();

        Assert.True(dead.Count == 0, string.Join('\n', dead));
    }

    [Theory]
    [InlineData("[a](changelog.md)", true)]
    [InlineData("[a](changelog.md#thêm-mới--added)", true)]
    [InlineData("[a](changelog.md#thêm)", false)]
    [InlineData("[a](no-such-page.md)", false)]
    [InlineData("[a](#here-it-is)\n## Here `it` is!", true)]
    [InlineData("[a](rules/clauses.md#iii-1-c)", true)]
    [InlineData("```\n[a](no-such-page.md)\n```", true)]
    public void Links_OfAPage_AreDeadWhereNothingIs(string text, bool lives) =>
        Assert.Equal(lives, !DeadLinksOf(text, Path.Combine(Root, "docs", "page.md")).Any());

    /// <summary>Whoever looks for a page finds it from the index, in one step or two.</summary>
    [Fact]
    public void Index_OfThePages_NamesEachOfThem()
    {
        var index = Path.Combine(Root, "docs", "README.md");
        var near = LinkedFrom(index).ToHashSet(StringComparer.Ordinal);
        var reached = near.Concat(near.Where(page => Path.GetFileName(page) == "README.md" && File.Exists(page)).SelectMany(LinkedFrom)).Append(index).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Pages.Where(page => page.StartsWith(Path.Combine(Root, "docs") + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Except(reached).Select(page => Path.GetRelativePath(Root, page)));
    }

    private static IEnumerable<string> LinkedFrom(string page) =>
        MarkdownLinks.In(WithoutCode(File.ReadAllText(page))).Where(IsRelative).Select(link => Target(link, page).File);

    private static IEnumerable<string> DeadLinksOf(string text, string page) =>
        MarkdownLinks.In(WithoutCode(text)).Where(IsRelative).Where(link => !Lives(link, text, page));

    private static bool Lives(string link, string text, string page)
    {
        var (file, heading) = Target(link, page);
        return heading is null ? Path.Exists(file) : file == page ? HeadingsOf(text).Contains(heading) : File.Exists(file) && HeadingsOf(File.ReadAllText(file)).Contains(heading);
    }

    private static (string File, string? Heading) Target(string link, string page)
    {
        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0])));
        return (file, parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null);
    }

    private static bool IsRelative(string link) => !link.Contains(':', StringComparison.Ordinal);

    /// <summary>What a heading is called in a link: lower case, without punctuation, with hyphens for spaces; or by the name that an anchor gives to its place.</summary>
    private static HashSet<string> HeadingsOf(string text) =>
    [
        .. Heading().Matches(WithoutCode(text)).Select(heading => Punctuation().Replace(heading.Groups[1].Value.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-')),
        .. Anchor().Matches(WithoutCode(text)).Select(anchor => anchor.Groups[1].Value),
    ];

    private static string WithoutCode(string text) => Fenced().Replace(text.ReplaceLineEndings("\n"), string.Empty);

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();

    [GeneratedRegex("^#{1,6} (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}\- _]")]
    private static partial Regex Punctuation();
}
