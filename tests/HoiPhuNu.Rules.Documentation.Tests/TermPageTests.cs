using System.Text.Json;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documentation.Tests;

/// <summary>The page on the file of a term names every parameter, and its example can be used.</summary>
public sealed partial class TermPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "schemas", "term.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Example_Read_IsTheTermItSays()
    {
        var rules = RuleSet.FromJson(Example().Match(Page).Groups[1].Value);
        Assert.Equal(("XIV", 2028, 2032, 900_000L, new Ratio(65, 100)), (rules.Term, rules.FirstYear, rules.LastYear, rules.GrowthTarget, rules.RateTarget));
        Assert.Equal((2, 500L, SixtyPercent.AtLeast), (rules.RequiredSoftware.Length, rules.Plausibility.MembersWithLosses, rules.Readings.SixtyPercent));
    }

    [Fact]
    public void Tables_OfTheParameters_NameAllOfThem()
    {
        using var written = JsonDocument.Parse(RuleSet.TermXIII.ToJson());
        var names = written.RootElement.EnumerateObject().Concat(written.RootElement.GetProperty("plausibility").EnumerateObject()).Select(member => member.Name);
        Assert.All(names, name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Schema_OfTheFile_NamesAllMembersAndThoseThatATermDecides()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "schemas", "term.schema.json")));
        using var written = JsonDocument.Parse(RuleSet.TermXIII.ToJson());
        var refused = Assert.Throws<RuleSetFormatException>(() => RuleSet.FromJson("""{ "readings": {} }"""));

        Assert.Equal(NamesIn(written.RootElement), NamesIn(schema.RootElement.GetProperty("properties")));
        Assert.Equal(
            NamesIn(written.RootElement.GetProperty("plausibility")), NamesIn(schema.RootElement.GetProperty("properties").GetProperty("plausibility").GetProperty("properties")));
        Assert.Equal(refused.Paths, schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!));
    }

    private static IEnumerable<string> NamesIn(JsonElement element) => element.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal);

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
