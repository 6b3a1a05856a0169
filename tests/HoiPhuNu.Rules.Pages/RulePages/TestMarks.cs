using System.Text.RegularExpressions;

namespace HoiPhuNu.Rules.Pages.RulePages;

/// <summary>Finds the tests that are marked <c>[BoundaryOf("RATE-4")]</c>, in the text of the test projects: a page needs no test to be built.</summary>
public static partial class TestMarks
{
    /// <summary>The marked tests by rule, in ordinal order.</summary>
    public static ILookup<string, TestMark> Of(Repository repository) => repository.Files("tests", "*Tests.cs")
        .SelectMany(file => In(file, repository.Read(file)!))
        .OrderBy(mark => mark.Test, StringComparer.Ordinal)
        .ThenBy(mark => mark.File, StringComparer.Ordinal)
        .ToLookup(mark => mark.Rule, StringComparer.Ordinal);

    /// <summary>The marks in one file.</summary>
    public static IEnumerable<TestMark> In(string file, string text)
    {
        var type = Path.GetFileNameWithoutExtension(file);
        var waiting = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            waiting.AddRange(Mark().Matches(line).Select(mark => mark.Groups[1].Value));
            if (waiting.Count > 0 && Method().Match(line) is { Success: true } method)
            {
                foreach (var rule in waiting)
                {
                    yield return new TestMark(rule, file, $"{type}.{method.Groups[1].Value}");
                }

                waiting.Clear();
            }
        }
    }

    [GeneratedRegex("""\bBoundaryOf\("([A-Z]+-\d+)"\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s+public (?:async )?[\w<>]+ (\w+)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Method();
}
