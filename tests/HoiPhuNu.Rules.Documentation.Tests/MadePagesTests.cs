using HoiPhuNu.Rules.Pages;
using HoiPhuNu.Rules.Pages.RulePages;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>Pages that are made say what the catalogue, the tests and the vectors say now.</summary>
public sealed class MadePagesTests
{
    private static readonly Repository Repository = Repository.Here();

    [Fact]
    public void Pages_InTheRepository_AreThoseThatWouldBeMade()
    {
        var stale = new AllPages(Repository).Stale().ToList();

        Assert.True(stale.Count == 0, $"Run: {AllPages.Command}\n{string.Join('\n', stale)}");
    }

    [Fact]
    public void Pages_Links_LeadSomewhere()
    {
        var pages = new AllPages(Repository).Made;
        var known = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var dead = pages.SelectMany(page => MarkdownLinks.In(page.Text)
            .Where(link => !link.Contains("://", StringComparison.Ordinal))
            .Select(link => (page.Path, Target: link.Split('#')[0]))
            .Where(link => link.Target.Length > 0)
            .Select(link => Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(link.Path)!, link.Target))))
            .Where(target => !known.Contains(target.Replace(Path.DirectorySeparatorChar, '/')) && !Path.Exists(Path.Combine(Repository.Root, target)))
            .Select(target => $"{page.Path}: {target}"));

        Assert.Empty(dead);
    }

    [Fact]
    public void Tests_OfEveryRule_AreFoundByTheirMark() =>
        Assert.Empty(RuleBook.RuleCatalogue.Rules.Select(rule => rule.Id).Except(TestMarks.Of(Repository).Select(tests => tests.Key)));

    [Fact]
    public void TestMarks_OfOneTest_AreAllFound() =>
        Assert.Equal(
            [new TestMark("AGE-1", "A/BTests.cs", "BTests.Adult_X_Y"), new TestMark("AGE-2", "A/BTests.cs", "BTests.Adult_X_Y")],
            TestMarks.In("A/BTests.cs", "    [Theory]\n    [BoundaryOf(\"AGE-1\")]\n    [BoundaryOf(\"AGE-2\")]\n    public void Adult_X_Y(int day) =>\n    public void Other() =>\n"));

    [Theory]
    [InlineData("""{ "vectors": [{ "rule": "AGE-1" }, { "rules": ["AGE-1", "RES-2"] }, { "name": "x" }] }""", "AGE-1,AGE-1,RES-2")]
    [InlineData("""{ "rule": "AGE-1", "vectors": [{}, {}] }""", "AGE-1,AGE-1")]
    [InlineData("""[{ "rule": "AGE-1" }]""", "AGE-1")]
    [InlineData("""{ "$schema": "x", "properties": { "vectors": {} } }""", "")]
    public void VectorFiles_OfAnyForm_NameTheirRules(string json, string rules) =>
        Assert.Equal(rules, string.Join(',', VectorFiles.RulesIn(json)));
}
