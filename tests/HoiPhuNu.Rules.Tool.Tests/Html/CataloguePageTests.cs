using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

public sealed class CataloguePageTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Rules_All_AreOnThePageByTheirIds(string language)
    {
        var page = PageChecks.Sound(ToolRun.Of("rules", "--format", "html", "--lang", language).Out, language);
        Assert.All(RuleCatalogue.Rules, rule => Assert.StartsWith(rule.Id + " ", page.GetElementById(rule.Id)!.TextContent, StringComparison.Ordinal));
        Assert.All(RuleCatalogue.Readings, reading => Assert.Equal(reading.Values.Length, page.GetElementById(reading.Name)!.NextElementSibling!.NextElementSibling!.ChildElementCount));
    }

    [Fact]
    public void Rules_One_IsAloneOnThePage()
    {
        Assert.Single(PageChecks.Sound(ToolRun.Of("rules", "RATE-4", "--format", "html").Out, "vi").QuerySelectorAll("main h3"));
        Assert.Single(PageChecks.Sound(ToolRun.Of("rules", "SixtyPercent", "--format", "html").Out, "vi").QuerySelectorAll("main h3"));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Template_All_TellEveryColumn(string language)
    {
        var page = PageChecks.Sound(ToolRun.Of("template", "--format", "html", "--lang", language).Out, language);
        Assert.All(TableSchema.All, table => Assert.Equal(table.Columns.Length, page.GetElementById(table.Name)!.QuerySelectorAll("h3").Length));
    }
}
