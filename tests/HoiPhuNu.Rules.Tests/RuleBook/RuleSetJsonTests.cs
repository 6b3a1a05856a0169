using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed class RuleSetJsonTests
{
    private const string Needed =
        """
        "version": 1, "term": "XIV", "firstYear": 2027, "lastYear": 2032,
        "growthTarget": 900000, "rateTarget": { "numerator": 65, "denominator": 100 }, "adultYears": 16, "presenceMonths": 12,
        "requiredSoftware": [{ "subject": "people_management", "from": "2027-01-01" }]
        """;

    private static readonly string[] Decided = ["version", "term", "firstYear", "lastYear", "growthTarget", "rateTarget", "adultYears", "presenceMonths", "requiredSoftware"];

    [Property(Arbitrary = [typeof(RuleSets)])]
    public void FromJson_AnyRuleSetWritten_ReadsBack(RuleSet rules)
    {
        var read = RuleSet.FromJson(rules.ToJson());

        Assert.Equal(rules, read);
        Assert.Equal(rules.GetHashCode(), read.GetHashCode());
        Assert.Equal(rules.ToJson(), read.ToJson());
    }

    [Fact]
    [BoundaryOf("TERM-1")]
    public void FromJson_AllThatATermDecides_IsEnough()
    {
        var term = new RuleSet
        {
            Term = "XIV",
            FirstYear = 2027,
            LastYear = 2032,
            GrowthTarget = 900_000,
            RateTarget = new Ratio(65, 100),
            AdultYears = 16,
            PresenceMonths = 12,
            RequiredSoftware = [new(TrainingSubject.PeopleManagement, new LocalDate(2027, 1, 1))],
        };

        Assert.Equal(term, RuleSet.FromJson($"{{{Needed}}}"));
        Assert.Equal((new PlausibilityParameters(), Readings.Default), (term.Plausibility, term.Readings));
    }

    [Fact]
    [BoundaryOf("TERM-1")]
    public void FromJson_AnyOneDecisionLeftOut_IsRefusedByItsName() =>
        Assert.All(Decided, name =>
        {
            var term = JsonNode.Parse($"{{{Needed}}}")!.AsObject();
            term.Remove(name);
            AssertRefused(term.ToJsonString(), RuleSetProblem.Missing, name);
        });

    [Fact]
    public void FromJson_YearsOnly_NamesAllThatIsMissing()
    {
        var refused = Assert.Throws<RuleSetFormatException>(() => RuleSet.FromJson("""{ "version": 1, "term": "XIV", "firstYear": 2028, "lastYear": 2032 }"""));
        Assert.Equal(RuleSetProblem.Missing, refused.Problem);
        Assert.Equal(Decided[4..], refused.Paths);
    }

    [Theory]
    [InlineData("\uFEFF{ NEEDED }")]
    [InlineData("{ NEEDED, }")]
    [InlineData("// khóa XIV\n{ /* all of it */ NEEDED // the end\n }")]
    public void FromJson_MarkCommentsCommas_AreAccepted(string json) =>
        Assert.Equal(RuleSet.FromJson($"{{{Needed}}}"), RuleSet.FromJson(json.Replace("NEEDED", Needed, StringComparison.Ordinal)));

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
    [InlineData("""{ "version": 1, "version": 1 }""", RuleSetProblem.Duplicate, "version")]
    [InlineData("""{ "version": 2, "term": "XIV", "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Version, "version")]
    [InlineData("""{ "version": 2, "mergedTerms": ["XIII", "XIV"] }""", RuleSetProblem.Version, "version")]
    [InlineData("""{ "version": 0, "term": "XIV", "firstYear": 2027, "lastYear": 2032 }""", RuleSetProblem.Version, "version")]
    [InlineData("""{ "version": "1", "term": "XIV", "firstYear": 2027 }""", RuleSetProblem.Missing, "lastYear")]
    public void FromJson_NoTerm_IsRefusedWithItsPlace(string json, RuleSetProblem problem, string path) => AssertRefused(json, problem, path);

    [Theory]
    [InlineData("version", "\"1\"")]
    [InlineData("lastYear", "2026")]
    [InlineData("firstYear", "27")]
    [InlineData("term", "\"\"")]
    [InlineData("term", "null")]
    [InlineData("adultYears", "-1")]
    [InlineData("adultYears", "\"18\"")]
    [InlineData("growthTarget", "-1")]
    [InlineData("growthTarget", "1.5")]
    [InlineData("presenceMonths", "151")]
    [InlineData("requiredSoftware", "null")]
    [InlineData("requiredSoftware", "[null]")]
    public void FromJson_AnImpossibleDecision_IsRefusedWithItsPlace(string name, string value) =>
        AssertRefused(With(name, value), RuleSetProblem.Value, name);

    [Theory]
    [InlineData("0.65")]
    [InlineData("65")]
    [InlineData("\"65 %\"")]
    [InlineData("null")]
    [InlineData("{ \"numerator\": 65 }")]
    [InlineData("{ \"numerator\": 0.65, \"denominator\": 1 }")]
    [InlineData("{ \"numerator\": 60, \"denominator\": 0 }")]
    [InlineData("{ \"numerator\": 101, \"denominator\": 100 }")]
    [InlineData("{ \"numerator\": -1, \"denominator\": 100 }")]
    [InlineData("{ \"numerator\": 60, \"denominator\": 100, \"other\": 1 }")]
    public void FromJson_ATargetThatIsNoShare_IsRefusedWithItsForm(string value) => AssertRefused(With("rateTarget", value), RuleSetProblem.Share, "rateTarget");

    [Theory]
    [BoundaryOf("TERM-1")]
    [InlineData(0, 100)]
    [InlineData(100, 100)]
    [InlineData(1, 3)]
    public void FromJson_ATargetFromNothingToAll_IsTaken(long numerator, long denominator) =>
        Assert.Equal(new Ratio(numerator, denominator), RuleSet.FromJson(With("rateTarget", $$"""{ "numerator": {{numerator}}, "denominator": {{denominator}} }""")).RateTarget);

    [Theory]
    [InlineData("""rateTarget": { "numerator": 60, "denominator": 100 }""", "rateTarget")]
    [InlineData("""AdultYears": 18""", "AdultYears")]
    [InlineData("""readings": { "SixtyPercent": "AtLeast", "sixtypercent": "StrictlyAbove" }""", "readings.sixtypercent")]
    [InlineData("""plausibility": { "manyCommunes": 1, "manyCommunes": 1 }""", "plausibility.manyCommunes")]
    [InlineData("""formerYardstick": { "numerator": 60, "numerator": 60, "denominator": 100 }""", "formerYardstick.numerator")]
    public void FromJson_AMemberTwice_IsRefused(string member, string path) => AssertRefused($$"""{ {{Needed}}, "{{member}} }""", RuleSetProblem.Duplicate, path);

    [Theory]
    [InlineData("""unknownMember": 1""", RuleSetProblem.Unknown, "unknownMember")]
    [InlineData("""formerYardstick": { "numerator": 60 }""", RuleSetProblem.Share, "formerYardstick")]
    [InlineData("""formerYardstick": { "numerator": 60, "denominator": 100 }""", RuleSetProblem.Value, "formerYardstick")]
    [InlineData("""readings": null""", RuleSetProblem.Value, "readings")]
    [InlineData("""readings": { "Unknown": "on" }""", RuleSetProblem.Unknown, "readings.Unknown")]
    [InlineData("""readings": { "SixtyPercent": "Above" }""", RuleSetProblem.Value, "readings.SixtyPercent")]
    [InlineData("""readings": { "sixtypercent": "Above" }""", RuleSetProblem.Value, "readings.sixtypercent")]
    [InlineData("""readings": { "SixtyPercent": null }""", RuleSetProblem.Value, "readings.SixtyPercent")]
    [InlineData("""plausibility": null""", RuleSetProblem.Value, "plausibility")]
    [InlineData("""plausibility": { "unknownMember": 1 }""", RuleSetProblem.Unknown, "plausibility.unknownMember")]
    [InlineData("""plausibility": { "manyCommunes": "1" }""", RuleSetProblem.Value, "plausibility.manyCommunes")]
    [InlineData("""plausibility": { "manyCommunes": -1 }""", RuleSetProblem.Value, "plausibility.manyCommunes")]
    [InlineData("""plausibility": { "largestChange": { "numerator": 1, "denominator": 0 } }""", RuleSetProblem.Share, "plausibility.largestChange")]
    public void FromJson_AnImpossibleMember_IsRefusedWithItsPlace(string member, RuleSetProblem problem, string path) =>
        AssertRefused($$"""{ {{Needed}}, "{{member}} }""", problem, path);

    [Theory]
    [InlineData("{}", RuleSetProblem.Missing, "requiredSoftware[0].subject")]
    [InlineData("""{ "subject": null, "from": "2022-01-01" }""", RuleSetProblem.Value, "requiredSoftware[0].subject")]
    [InlineData("""{ "subject": "word", "from": "2022-01-01" }""", RuleSetProblem.Value, "requiredSoftware[0].subject")]
    [InlineData("""{ "subject": "branch_work", "from": "2028-01-02", "until": "2028-01-01" }""", RuleSetProblem.Value, "requiredSoftware[0].until")]
    [InlineData("""{ "subject": "branch_work" }""", RuleSetProblem.Missing, "requiredSoftware[0].from")]
    [InlineData("""{ "subject": "branch_work", "from": "31/12/2022" }""", RuleSetProblem.Value, "requiredSoftware[0].from")]
    public void FromJson_ImpossibleSoftware_IsRefusedWithItsPlace(string software, RuleSetProblem problem, string path) =>
        AssertRefused(With("requiredSoftware", $"[{software}]"), problem, path);

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

    /// <summary>A whole term in which one member has another value.</summary>
    private static string With(string name, string value)
    {
        var term = JsonNode.Parse($"{{{Needed}}}")!.AsObject();
        term.Remove(name);
        return $$"""{ {{term.ToJsonString()[1..^1]}}, "{{name}}": {{value}} }""";
    }

    private static void AssertRefused(string json, RuleSetProblem problem, string path)
    {
        var refused = Assert.Throws<RuleSetFormatException>(() => RuleSet.FromJson(json));
        Assert.Equal((problem, path), (refused.Problem, refused.Path));
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
    }
}
