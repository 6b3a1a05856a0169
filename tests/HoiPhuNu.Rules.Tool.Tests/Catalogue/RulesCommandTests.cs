using System.Text.Json;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Tests.Catalogue;

public sealed class RulesCommandTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Rules_All_ListsEveryRuleAndReading(string language)
    {
        var run = ToolRun.Of("rules", "--lang", language);
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        Assert.All(RuleCatalogue.Rules, rule => Assert.Contains($"  {rule.Id} ", run.Out, StringComparison.Ordinal));
        Assert.All(RuleCatalogue.Readings, reading => Assert.Contains($"  {reading.Name} · ", run.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("rules.group.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_EachRule_TellsStatementClauseReadingsAndExample()
    {
        foreach (var rule in RuleCatalogue.Rules)
        {
            var run = ToolRun.Of("rules", rule.Id, "--lang", "en");
            Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
            Assert.Contains(rule.Statement.English, run.Out, StringComparison.Ordinal);
            Assert.Contains(rule.Example.English, run.Out, StringComparison.Ordinal);
            Assert.All(rule.Clauses, clause => Assert.Contains(clause, run.Out, StringComparison.Ordinal));
            Assert.All(rule.Readings, name => Assert.Contains(name, run.Out, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rules_EachReading_TellsItsValuesAndWhy()
    {
        foreach (var reading in RuleCatalogue.Readings)
        {
            var run = ToolRun.Of("rules", reading.Name.ToUpperInvariant(), "--lang", "vi");
            Assert.Equal(ExitCode.Clean, run.ExitCode);
            Assert.Contains(reading.Why.Vietnamese, run.Out, StringComparison.Ordinal);
            Assert.All(reading.Values, value => Assert.Contains(value.Meaning.Vietnamese, run.Out, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rules_Json_HoldsTheCatalogueInBothLanguages()
    {
        using var all = JsonDocument.Parse(ToolRun.Of("rules", "--format", "json").Out);
        Assert.Equal(RuleCatalogue.Rules.Length, all.RootElement.GetProperty("rules").GetArrayLength());
        Assert.Equal(RuleCatalogue.Readings.Length, all.RootElement.GetProperty("readings").GetArrayLength());

        using var one = JsonDocument.Parse(ToolRun.Of("rules", "rate-4", "--format", "json").Out);
        Assert.Equal("RATE-4", one.RootElement.GetProperty("id").GetString());
        Assert.Equal("2022-01-01", one.RootElement.GetProperty("from").GetString());
        Assert.Equal(["vi", "en"], one.RootElement.GetProperty("title").EnumerateObject().Select(property => property.Name));

        using var reading = JsonDocument.Parse(ToolRun.Of("rules", "SixtyPercent", "--format", "json").Out);
        Assert.Equal("StrictlyAbove", reading.RootElement.GetProperty("default").GetString());
    }

    [Fact]
    public void Rules_Csv_HasOneLinePerRuleOrValue()
    {
        Assert.StartsWith("id,group,clauses,", ToolRun.Of("rules", "--format", "csv").Out, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("rules", "RATE-4", "--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(3, ToolRun.Of("rules", "SixtyPercent", "--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
