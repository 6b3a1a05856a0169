namespace HoiPhuNu.Rules.Tool.Tests.Html;

public sealed class EvaluatePageTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Evaluate_Languages_AreSound(string language)
    {
        using var folder = new PageFolder(2, 5);
        PageChecks.Sound(folder.Evaluate("--format", "html", "--lang", language).Out, language);
    }

    [Fact]
    public void Evaluate_EveryVerdict_IsALineThatNamesItsRules()
    {
        using var folder = new PageFolder(2, 5);
        var page = PageChecks.Parse(folder.Evaluate("--format", "html", "--lang", "en").Out);
        var verdicts = folder.Evaluate("--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Count(line => !line.Contains(",notApplicable,", StringComparison.Ordinal));
        var rows = page.QuerySelectorAll("#verdicts tbody tr");
        Assert.Equal(verdicts, rows.Length);
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelectorAll(".why li")));
    }

    [Fact]
    public void Evaluate_GrowthOfTheYear_StandsAgainstItsRegistration()
    {
        using var folder = new PageFolder(2, 5);
        var row = PageChecks.Parse(folder.Evaluate("--format", "html", "--lang", "en").Out).QuerySelectorAll("#growth .chart tbody tr").Single(line => line.QuerySelector("th")!.TextContent == "Xã tỉnh 02");
        Assert.Equal(["3", "5", "-2", "60.00%", "not met"], row.QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent));
        Assert.Single(row.QuerySelectorAll("path.planned"));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Allocate_Languages_AreSound(string language)
    {
        using var folder = new SampleFolder();
        PageChecks.Sound(ToolRun.Of("allocate", "7", "--units", folder.Units, "--report", folder.Clean, "--format", "html", "--lang", language).Out, language);
    }

    [Fact]
    public void Allocate_Shares_StandBesideTheirPotential()
    {
        using var folder = new SampleFolder();
        var rows = PageChecks.Parse(ToolRun.Of("allocate", "7", "--units", folder.Units, "--report", folder.Clean, "--format", "html").Out).QuerySelectorAll("#shares .chart tbody tr");
        Assert.Equal(["7", "", "", "360", ""], rows[0].QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent));
        Assert.Equal(["7", "1.000", "640", "360", "100,00%"], rows[1].QuerySelectorAll("td").Skip(1).Select(cell => cell.TextContent));
    }
}
