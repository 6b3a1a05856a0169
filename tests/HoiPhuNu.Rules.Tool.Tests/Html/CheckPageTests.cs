using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

public sealed class CheckPageTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Page_Languages_AreSound(string language) => PageChecks.Sound(Page(Samples.Report(), language), language);

    [Fact]
    public void Page_EveryFinding_IsARowThatFiltersFind()
    {
        var report = Samples.Report();
        var rows = PageChecks.Parse(Page(report)).QuerySelectorAll("#finding-rows tr[data-row]");
        Assert.Equal(
            report.Findings.Select(finding => (finding.Rule, finding.Severity == Severity.Error ? "error" : "warning", finding.Unit)),
            rows.Select(row => (row.GetAttribute("data-rule")!, row.GetAttribute("data-severity")!, row.GetAttribute("data-unit"))));
    }

    [Fact]
    public void Page_OneFinding_TellsPlaceReportedExpectedMessageAndClause()
    {
        var cells = PageChecks.Parse(Page(Samples.Report())).QuerySelectorAll("tr[data-rule='REP-16'] td").Select(cell => cell.TextContent).ToList();
        Assert.Equal("LỖI", cells[0]);
        Assert.Equal("dòng 3Tổng số hội viên", cells[1]);
        Assert.Equal("01 Tỉnh Mẫunăm 2024", cells[2]);
        Assert.Equal("(trống)", cells[3]);
        Assert.Equal("12.345", cells[4]);
        Assert.Contains("Lời của REP-16.", cells[5], StringComparison.Ordinal);
        Assert.Contains("REP-16 · CĐ6 III.1.a", cells[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_RulesWithFindings_AreCountedBySeverity()
    {
        var row = PageChecks.Parse(Page(Samples.Report())).GetElementById("rule-REP-43")!;
        Assert.Equal(["–", "1"], row.QuerySelectorAll("td.figure").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Page_WithoutFindings_SaysSoAndOffersNoFilter()
    {
        var page = PageChecks.Sound(Page(Samples.ReportOf([])), "vi");
        Assert.NotNull(page.QuerySelector(".verdict.good"));
        Assert.Empty(page.QuerySelectorAll("form"));
    }

    [Fact]
    public void Page_Filters_AreHiddenUntilTheScriptShowsThem() =>
        Assert.All(PageChecks.Parse(Page(Samples.Report())).QuerySelectorAll("form"), form => Assert.True(form.HasAttribute("hidden")));

    [Fact]
    public void Page_ManyFindings_NoneIsCutOff()
    {
        var findings = Enumerable.Range(2, 1234).Select(row => Samples.Finding("REP-10", Severity.Error, new Place("a.csv", row, "members_total"), "00001", "1", "2"));
        var page = PageChecks.Sound(Page(Samples.ReportOf(findings)), "vi");
        Assert.Equal(1234, page.QuerySelectorAll("#finding-rows.long tr[data-row]").Length);
        Assert.Equal(7, page.QuerySelectorAll("[data-piece]").Length);
    }

    [Fact]
    public void Page_HostileTexts_StayTexts()
    {
        const string Hostile = "\"><script>alert('x')</script><img src=x onerror=alert(1)>&amp;";
        var finding = Samples.Finding("REP-10", Severity.Error, new Place(Hostile, 2, Hostile), Hostile, Hostile, Hostile);
        var report = Samples.ReportOf([finding]) with { Message = (_, _) => Hostile };
        var page = PageChecks.Sound(Page(report), "vi");
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains(Hostile, page.QuerySelector("tr[data-row]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_Html_WritesAPageAndKeepsTheExitCode()
    {
        using var folder = new SampleFolder();
        var run = ToolRun.Of("check", folder.Wrong, "--units", folder.Units, "--format", "html");
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains(PageChecks.Sound(run.Out, "vi").QuerySelectorAll("tr[data-row]"), row => row.GetAttribute("data-rule") == "REP-10");
        Assert.Equal(run.Bytes, ToolRun.Of("check", folder.Wrong, "--units", folder.Units, "--format", "html").Bytes);
    }

    private static string Page(CheckReport report, string language = "vi") =>
        Samples.Written(stream => new CheckPage(report, new DocumentTexts(language == "en" ? Language.English : Language.Vietnamese)).Write(stream, default));
}
