using System.Text.Json;
using FsCheck.Xunit;
using HoiPhuNu.Rules.RuleBook;

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
    [InlineData("", RuleSetProblem.Syntax, "")]
    [InlineData("{", RuleSetProblem.Syntax, "")]
    [InlineData("null", RuleSetProblem.NotAnObject, "")]
    [InlineData("[]", RuleSetProblem.NotAnObject, "")]
    [InlineData("{}", RuleSetProblem.Missing, "version")]
    [InlineData("""{ "version": 1, "term": "XIV", "firstYear": 2027 }""", RuleSetProblem.Missing, "lastYear")]
    [InlineData("""{ "version": 2, "term": "XIV", "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Version, "version")]
    [InlineData("""{ "version": 2, "mergedTerms": ["XIII", "XIV"] }""", RuleSetProblem.Version, "version")]
    [InlineData("""{ "version": 0, "term": "XIV", "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Version, "version")]
    [InlineData("""{ "version": "1", "term": "XIV", "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Value, "version")]
    [InlineData("""{ "version": 1, "term": "XIV", "firstYear": 2032, "lastYear": 2027 }""", RuleSetProblem.Value, "lastYear")]
    [InlineData("""{ "version": 1, "term": "XIV", "firstYear": 27, "lastYear": 32 }""", RuleSetProblem.Value, "firstYear")]
    [InlineData("""{ "version": 1, "term": "", "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Value, "term")]
    [InlineData("""{ "version": 1, "term": null, "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Value, "term")]
    public void FromJson_NoTerm_IsRefusedWithItsPlace(string json, RuleSetProblem problem, string path) => AssertRefused(json, problem, path);

    [Theory]
    [InlineData("""unknownMember": 1""", RuleSetProblem.Unknown, "unknownMember")]
    [InlineData("""adultYears": -1""", RuleSetProblem.Value, "adultYears")]
    [InlineData("""adultYears": "18" """, RuleSetProblem.Value, "adultYears")]
    [InlineData("""growthTarget": -1""", RuleSetProblem.Value, "growthTarget")]
    [InlineData("""rateTarget": 0.6""", RuleSetProblem.Value, "rateTarget")]
    [InlineData("""rateTarget": null""", RuleSetProblem.Value, "rateTarget")]
    [InlineData("""rateTarget": { "numerator": 60, "denominator": 0 }""", RuleSetProblem.Value, "rateTarget")]
    [InlineData("""rateTarget": { "numerator": 60, "denominator": 100, "other": 1 }""", RuleSetProblem.Value, "rateTarget")]
    [InlineData("""formerYardstick": { "numerator": 60 }""", RuleSetProblem.Value, "formerYardstick")]
    [InlineData("""presenceMonths": 151""", RuleSetProblem.Value, "presenceMonths")]
    [InlineData("""readings": null""", RuleSetProblem.Value, "readings")]
    [InlineData("""readings": { "Unknown": "on" }""", RuleSetProblem.Unknown, "readings.Unknown")]
    [InlineData("""readings": { "SixtyPercent": "Above" }""", RuleSetProblem.Value, "readings.SixtyPercent")]
    [InlineData("""readings": { "sixtypercent": "Above" }""", RuleSetProblem.Value, "readings.sixtypercent")]
    [InlineData("""readings": { "SixtyPercent": null }""", RuleSetProblem.Value, "readings.SixtyPercent")]
    [InlineData("""plausibility": null""", RuleSetProblem.Value, "plausibility")]
    [InlineData("""plausibility": { "unknownMember": 1 }""", RuleSetProblem.Unknown, "plausibility.unknownMember")]
    [InlineData("""plausibility": { "manyCommunes": "1" }""", RuleSetProblem.Value, "plausibility.manyCommunes")]
    [InlineData("""plausibility": { "manyCommunes": -1 }""", RuleSetProblem.Value, "plausibility.manyCommunes")]
    [InlineData("""plausibility": { "largestChange": { "numerator": 1, "denominator": 0 } }""", RuleSetProblem.Value, "plausibility.largestChange")]
    [InlineData("""requiredSoftware": null""", RuleSetProblem.Value, "requiredSoftware")]
    [InlineData("""requiredSoftware": [null]""", RuleSetProblem.Value, "requiredSoftware")]
    [InlineData("""requiredSoftware": [{}]""", RuleSetProblem.Missing, "requiredSoftware[0].subject")]
    [InlineData("""requiredSoftware": [{ "subject": null, "from": "2022-01-01" }]""", RuleSetProblem.Value, "requiredSoftware[0].subject")]
    [InlineData("""requiredSoftware": [{ "subject": "word", "from": "2022-01-01" }]""", RuleSetProblem.Value, "requiredSoftware[0].subject")]
    [InlineData("""requiredSoftware": [{ "subject": "branch_work" }]""", RuleSetProblem.Missing, "requiredSoftware[0].from")]
    [InlineData("""requiredSoftware": [{ "subject": "branch_work", "from": "31/12/2022" }]""", RuleSetProblem.Value, "requiredSoftware[0].from")]
    public void FromJson_AnImpossibleMember_IsRefusedWithItsPlace(string member, RuleSetProblem problem, string path) =>
        AssertRefused($$"""{ {{Needed}}, "{{member}} }""", problem, path);

    [Fact]
    public void FromJson_NoJson_TellsWhereItStopsBeingSo()
    {
        var problem = Assert.Throws<RuleSetFormatException>(() => RuleSet.FromJson("{\n  \"version\": 1,\n  term\n}"));
        Assert.Equal((RuleSetProblem.Syntax, 3L, 3L), (problem.Problem, problem.Line!.Value, problem.Column!.Value));
    }

    [Fact]
    public void FromJson_OfALaterVersion_SaysWhichOneAndWhichIsRead()
    {
        var problem = Assert.Throws<RuleSetFormatException>(() => RuleSet.FromJson("""{ "version": 7 }"""));
        Assert.Equal(7, problem.Version);
        Assert.Equal("The rule set is of version 7; this library reads version 1.", problem.Message);
    }

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

    private static void AssertRefused(string json, RuleSetProblem problem, string path)
    {
        var refused = Assert.Throws<RuleSetFormatException>(() => RuleSet.FromJson(json));
        Assert.Equal((problem, path), (refused.Problem, refused.Path));
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
    }
}
