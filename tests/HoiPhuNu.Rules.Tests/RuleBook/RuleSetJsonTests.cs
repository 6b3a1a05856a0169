using System.Text.Json;
using FsCheck.Xunit;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tests.Generators;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed class RuleSetJsonTests
{
    private const string Needed = """ "version": 1, "term": "XIV", "firstYear": 2027, "lastYear": 2032 """;

    [Property(Arbitrary = [typeof(RuleSets)])]
    public void FromJson_AnyRuleSetWritten_ReadsBack(RuleSet rules)
    {
        var read = RuleSet.FromJson(rules.ToJson());

        Assert.Equal(rules, read);
        Assert.Equal(rules.GetHashCode(), read.GetHashCode());
        Assert.Equal(rules.ToJson(), read.ToJson());
    }

    [Fact]
    public void FromJson_OnlyWhatIsNeeded_KeepsTheRestOfTermXIII() =>
        Assert.Equal(RuleSet.TermXIII with { Term = "XIV", FirstYear = 2027, LastYear = 2032 }, RuleSet.FromJson($"{{{Needed}}}"));

    [Fact]
    public void FromJson_OneParameterOfPlausibility_KeepsTheOthers() =>
        Assert.Equal(
            RuleSet.TermXIII.Plausibility with { MembersWithLosses = 500 },
            RuleSet.FromJson($$"""{ {{Needed}}, "plausibility": { "membersWithLosses": 500 } }""").Plausibility);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{ "version": 1, "term": "XIV", "firstYear": 2027 }""")]
    [InlineData("""{ "version": 2, "term": "XIV", "firstYear": 2027, "lastYear": 2032 }""")]
    [InlineData("""{ "version": 1, "term": "XIV", "firstYear": 2032, "lastYear": 2027 }""")]
    [InlineData("""{ "version": 1, "term": "XIV", "firstYear": 27, "lastYear": 32 }""")]
    [InlineData("""{ "version": 1, "term": "", "firstYear": 2027, "lastYear": 2032 }""")]
    [InlineData("""{ "version": 1, "term": null, "firstYear": 2027, "lastYear": 2032 }""")]
    public void FromJson_NoTerm_IsRefusedWithASentence(string json) => AssertRefused(json);

    [Theory]
    [InlineData("""unknownMember": 1""")]
    [InlineData("""adultYears": -1""")]
    [InlineData("""adultYears": "18" """)]
    [InlineData("""growthTarget": -1""")]
    [InlineData("""rateTarget": 0.6""")]
    [InlineData("""rateTarget": null""")]
    [InlineData("""rateTarget": { "numerator": 60, "denominator": 0 }""")]
    [InlineData("""readings": null""")]
    [InlineData("""readings": { "Unknown": "on" }""")]
    [InlineData("""readings": { "SixtyPercent": "Above" }""")]
    [InlineData("""readings": { "SixtyPercent": null }""")]
    [InlineData("""plausibility": null""")]
    [InlineData("""plausibility": { "unknownMember": 1 }""")]
    [InlineData("""plausibility": { "manyCommunes": -1 }""")]
    [InlineData("""plausibility": { "largestChange": { "numerator": 1, "denominator": 0 } }""")]
    [InlineData("""requiredSoftware": null""")]
    [InlineData("""requiredSoftware": [null]""")]
    [InlineData("""requiredSoftware": [{}]""")]
    [InlineData("""requiredSoftware": [{ "subject": null, "from": "2022-01-01" }]""")]
    [InlineData("""requiredSoftware": [{ "subject": "word", "from": "2022-01-01" }]""")]
    [InlineData("""requiredSoftware": [{ "subject": "branch_work" }]""")]
    [InlineData("""requiredSoftware": [{ "subject": "branch_work", "from": "31/12/2022" }]""")]
    public void FromJson_AnImpossibleMember_IsRefusedWithASentence(string member) => AssertRefused($$"""{ {{Needed}}, "{{member}} }""");

    [Fact]
    public void FromJson_Null_IsMisuse() => Assert.Throws<ArgumentNullException>(() => RuleSet.FromJson(null!));

    [Fact]
    public void ToJson_Written_NamesVersionAndReadings()
    {
        using var json = JsonDocument.Parse(RuleSet.TermXIII.ToJson());

        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal("StrictlyAbove", json.RootElement.GetProperty("readings").GetProperty("SixtyPercent").GetString());
        Assert.Equal("2022-01-01", json.RootElement.GetProperty("requiredSoftware")[0].GetProperty("from").GetString());
    }

    private static void AssertRefused(string json)
    {
        var problem = Assert.Throws<FormatException>(() => RuleSet.FromJson(json));
        Assert.False(string.IsNullOrWhiteSpace(problem.Message));
    }
}
