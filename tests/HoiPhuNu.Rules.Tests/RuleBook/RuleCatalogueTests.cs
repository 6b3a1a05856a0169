using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tests.RuleBook;

public sealed partial class RuleCatalogueTests
{
    [Fact]
    public void Rules_TheWholeRulebook_IsThereOnce() =>
        Assert.Equal(ExpectedRules.All.Order(StringComparer.Ordinal), RuleCatalogue.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_Each_CitesItsSourceOrSaysItHasNone() =>
        Assert.All(RuleCatalogue.Rules, rule =>
        {
            Assert.True(rule.IsOutside || rule.Clauses.Any(clause => clause.StartsWith("CĐ6 ", StringComparison.Ordinal)), rule.Id);
            Assert.All(rule.Clauses, clause => Assert.Matches(Locator(), clause));
        });

    [Theory]
    [BoundaryOf("TERM-3")]
    [InlineData("2021-12-31", null)]
    [InlineData("2022-01-01", "CĐ6 III.1.e")]
    [InlineData("2027-12-31", "CĐ6 III.1.e")]
    [InlineData("2028-01-01", null)]
    [InlineData(null, null)]
    public void ClauseOn_ADay_IsCitedOnlyWhileItIsInForce(string? day, string? clause) =>
        Assert.Equal(clause, RuleCatalogue.Get("REP-10").ClauseOn(day is null ? null : LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void ClauseOn_ARuleWithoutClauses_SaysSoOnAnyDay() =>
        Assert.All(RuleCatalogue.Rules.Where(rule => rule.Clauses.IsEmpty), rule =>
        {
            Assert.Equal("[outside]", rule.ClauseOn(RuleSet.TermXIII.LastDay.PlusDays(1)));
            Assert.Equal("[outside]", rule.ClauseOn(null));
        });

    [Fact]
    public void Rules_Each_IsSaidInBothLanguages() =>
        Assert.All(RuleCatalogue.Rules, rule => Assert.All([rule.Title, rule.Statement, rule.Example], AssertBoth));

    [Fact]
    public void Rules_Each_HoldsInTheTermAndNotBeyondIt() =>
        Assert.All(RuleCatalogue.Rules, rule =>
        {
            Assert.False(rule.Validity.IsEmpty);
            Assert.True(rule.Validity.IsInForce(RuleSet.TermXIII.LastDay), rule.Id);
            Assert.False(rule.Validity.IsInForce(RuleSet.TermXIII.LastDay.PlusDays(1)), rule.Id);
            Assert.False(rule.Validity.IsInForce(RuleSet.TermXIII.FirstDay.PlusDays(-1)), rule.Id);
        });

    [Fact]
    public void Rules_Severity_IsThatOfFindingsOnly() =>
        Assert.All(RuleCatalogue.Rules, rule =>
        {
            var raisesFindings = rule.Id.StartsWith("REP-", StringComparison.Ordinal) || rule.Id.StartsWith("DATA-", StringComparison.Ordinal);
            Assert.Equal(raisesFindings, rule.Severity is "error" or "warning" or "error|warning");
            Assert.True(raisesFindings || rule.Severity is null, rule.Id);
        });

    /// <summary>The findings whose weight the rulebook does not give as plain error.</summary>
    [Theory]
    [InlineData("warning", "REP-17,REP-22,REP-24,REP-25,REP-26,REP-27,REP-31,REP-32,REP-33,REP-34,REP-43,REP-50,REP-52,DATA-03,DATA-04,DATA-05,DATA-12,DATA-15,DATA-16,DATA-18")]
    [InlineData("error|warning", "REP-11,REP-23,REP-51")]
    public void Rules_Severity_IsThatOfTheRulebook(string severity, string rules) =>
        Assert.Equal(
            rules.Split(',').Order(StringComparer.Ordinal),
            RuleCatalogue.Rules.Where(rule => rule.Severity == severity).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("TIME-1,TIME-2,ORG-4,ORG-7,AGE-2,REP-24,REP-25,REP-26,REP-27,REP-32,REP-33,REP-34,REP-70", true)]
    [InlineData("ORG-1,ORG-2,ORG-3,CAT-1,AGE-1,RES-2,WOM-2,WOM-3,RATE-1,RATE-4,RATE-6,NET-1,TRN-4,SUP-1", false)]
    public void Rules_Outside_IsTold(string rules, bool outside) =>
        Assert.All(rules.Split(','), id => Assert.Equal(outside, RuleCatalogue.Get(id).IsOutside));

    [Fact]
    public void Rules_TheirReadings_Exist() =>
        Assert.All(RuleCatalogue.Rules, rule => Assert.Empty(rule.Readings.Except(Readings.Names)));

    [Fact]
    public void Readings_RulesAndReadings_NameEachOther()
    {
        var fromRules = RuleCatalogue.Rules.SelectMany(rule => rule.Readings.Select(reading => (reading, rule.Id))).Order();
        var fromReadings = RuleCatalogue.Readings.SelectMany(reading => reading.Rules.Select(rule => (reading.Name, rule))).Order();

        Assert.Equal(fromReadings, fromRules);
    }

    [Fact]
    public void Readings_Names_AreThoseOfTheCode() =>
        Assert.Equal(Readings.Names.Order(StringComparer.Ordinal), RuleCatalogue.Readings.Select(reading => reading.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Readings_Defaults_AreThoseOfTheCode() =>
        Assert.Equal(
            Readings.Default.ToNamedValues().Select(pair => (pair.Key, pair.Value)),
            RuleCatalogue.Readings.Select(reading => (reading.Name, reading.Default)).OrderBy(pair => pair.Name, StringComparer.Ordinal));

    [Fact]
    public void Considered_Each_NamesRulesAPlaceAndAReasonAndIsNoSwitch() =>
        Assert.All(RuleCatalogue.Considered, reading =>
        {
            Assert.NotEmpty(reading.Rules);
            Assert.All(reading.Rules, rule => Assert.True(RuleCatalogue.TryGet(rule, out _), rule));
            Assert.All(reading.Clauses, clause => Assert.Matches(Locator(), clause));
            Assert.All([reading.Title, reading.Meaning, reading.Why], AssertBoth);
            Assert.DoesNotContain(reading.Name, Readings.Names);
            Assert.False(Readings.Default.TryWith(reading.Name, "on", out _));
        });

    /// <summary>Named by the rulebook: CAT-2, RES-3 and NET-3 say that these were considered.</summary>
    [Theory]
    [InlineData("CAT-2")]
    [InlineData("RES-3")]
    [InlineData("NET-3")]
    public void Considered_RulesOfTheRulebookThatSayMore_HaveOne(string rule) => Assert.Single(RuleCatalogue.Considered, reading => reading.Rules.Contains(rule));

    [Fact]
    public void Readings_EachListedValue_IsAcceptedAndReadsBack() =>
        Assert.All(RuleCatalogue.Readings, reading =>
        {
            Assert.Contains(reading.Default, reading.Values.Select(value => value.Value));
            Assert.All(reading.Values, value =>
            {
                Assert.True(Readings.Default.TryWith(reading.Name, value.Value, out var readings), $"{reading.Name}={value.Value}");
                Assert.Equal(value.Value, readings.ToNamedValues()[reading.Name]);
                AssertBoth(value.Meaning);
            });
            AssertBoth(reading.Why);
        });

    [Fact]
    public void Readings_EnumValues_AreAllListed()
    {
        var enums = typeof(Readings).GetProperties().Where(property => property.PropertyType.IsEnum).ToList();
        Assert.Equal(10, enums.Count);
        Assert.All(enums, property => Assert.Equal(
            Enum.GetNames(property.PropertyType),
            RuleCatalogue.Readings.Single(reading => reading.Name == property.Name).Values.Select(value => value.Value)));
    }

    [Theory]
    [InlineData("rate-4")]
    [InlineData("RATE-4")]
    public void Get_AnyLetterCase_FindsTheRule(string id) => Assert.Equal("RATE-4", RuleCatalogue.Get(id).Id);

    [Fact]
    public void Get_Unknown_Throws()
    {
        Assert.False(RuleCatalogue.TryGet("RATE-99", out _));
        Assert.Throws<ArgumentException>(() => RuleCatalogue.Get("RATE-99"));
    }

    private static void AssertBoth(LocalizedText text)
    {
        Assert.Equal(text.Vietnamese, text.In(Language.Vietnamese));
        Assert.Equal(text.English, text.In(Language.English));
        foreach (var words in new[] { text.Vietnamese, text.English })
        {
            Assert.False(string.IsNullOrWhiteSpace(words));
            Assert.True(words.IsNormalized(NormalizationForm.FormC), words);
            Assert.Equal(words.Trim(), words);
        }
    }

    [GeneratedRegex(@"^(CĐ6 (I\.1|II|III(\.\d(\.[a-f])?)?|III-bis|IV(\.[12])?)|NQ \d+/\d{4}/QH15|Luật \d+/\d{4}/QH15)$")]
    private static partial Regex Locator();
}
