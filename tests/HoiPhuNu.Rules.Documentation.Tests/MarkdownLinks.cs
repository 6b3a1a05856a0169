using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The targets of a page's links.</summary>
internal static partial class MarkdownLinks
{
    public static IEnumerable<string> In(string text) => Link().Matches(text).Select(link => link.Groups[1].Value);

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
