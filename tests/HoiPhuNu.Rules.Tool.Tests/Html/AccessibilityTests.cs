using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using HoiPhuNu.Rules.Words;
using OpenQA.Selenium;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

/// <summary>Every page, in a browser, held against WCAG 2.2 AA and the good practices of axe-core: contrast, landmarks, headers of tables, labels, language.</summary>
public sealed class AccessibilityTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [BrowserTheory]
    [InlineData("vi", 1280)]
    [InlineData("en", 360)]
    public void Page_OfEveryCommand_HasNoBarrier(string language, int width)
    {
        foreach (var (name, page) in Pages(language))
        {
            var driver = browser.Open(page, width);
            Assert.Empty(Barriers(driver).Select(barrier => $"{name}: {barrier}"));
        }
    }

    [BrowserFact]
    public void Page_Unfolded_HasNoBarrier()
    {
        foreach (var (name, page) in Pages("vi"))
        {
            var driver = browser.Open(page);
            ((IJavaScriptExecutor)driver).ExecuteScript("document.querySelectorAll('details').forEach(each => each.open = true)");
            Assert.Empty(Barriers(driver).Select(barrier => $"{name}: {barrier}"));
        }
    }

    [BrowserFact]
    public void Page_OnADarkScreen_HasNoBarrier()
    {
        browser.SetDark(true);
        try
        {
            foreach (var (name, page) in Pages("vi"))
            {
                var driver = browser.Open(page);
                Assert.Equal("rgb(20, 23, 29)", driver.FindElement(By.TagName("body")).GetCssValue("background-color").Replace("rgba(20, 23, 29, 1)", "rgb(20, 23, 29)", StringComparison.Ordinal));
                Assert.Empty(Barriers(driver).Select(barrier => $"{name}: {barrier}"));
            }
        }
        finally
        {
            browser.SetDark(false);
        }
    }

    [BrowserFact]
    public void Check_OfAPageWithBarriers_FindsThem()
    {
        const string page = "<!doctype html><title>x</title><main><h1>x</h1><p style='color:#aaa;background:#fff'>pale</p><input><table><tr><th></th><td>1</td></tr></table></main>";
        var barriers = string.Join('\n', Barriers(browser.Open(page)));
        Assert.All(["html-has-lang", "color-contrast", "label"], rule => Assert.Contains(rule, barriers, StringComparison.Ordinal));
    }

    /// <summary>A page of each kind, with findings, charts, filters and explanations on it.</summary>
    private static List<(string Name, string Page)> Pages(string language)
    {
        using var folder = new PageFolder(2, 40);
        using var samples = new SampleFolder();
        string[] html = ["--format", "html", "--lang", language];
        return
        [
            ("check", Samples.Written(stream => new CheckPage(Samples.Report(), new DocumentTexts(language == "en" ? Language.English : Language.Vietnamese)).Write(stream, default))),
            ("check without findings", ToolRun.Of(["check", samples.Clean, "--units", samples.Units, .. html]).Out),
            ("tally", folder.Tally(html).Out),
            ("readings compared", folder.Tally([.. html, "--compare-readings"]).Out),
            ("figures explained", folder.Tally([.. html, "--explain", "01001"]).Out),
            ("person explained", folder.Tally([.. html, "--explain-person", "M01001-0"]).Out),
            ("identity", folder.Tally([.. html, "--movement-identity"]).Out),
            ("evaluate", folder.Evaluate(html).Out),
            ("allocate", ToolRun.Of(["allocate", "100", "--units", samples.Units, "--report", samples.Clean, "--level", "commune", .. html]).Out),
            ("rules", ToolRun.Of(["rules", .. html]).Out),
            ("rule", ToolRun.Of(["rules", "REP-16", .. html]).Out),
            ("template", ToolRun.Of(["template", "report", .. html]).Out),
            ("conformance", ToolRun.Of(["conformance", "--coverage", .. html]).Out),
        ];
    }

    /// <summary>What axe-core finds; what it cannot decide by itself (<c>incomplete</c>) is left to people.</summary>
    private static List<string> Barriers(IWebDriver driver)
    {
        var script = (IJavaScriptExecutor)driver;
        script.ExecuteScript(Axe);
        driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(2);
        var result = (string)script.ExecuteAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
                .then(found => done(JSON.stringify(found.violations.map(each => ({ id: each.id, help: each.help, nodes: each.nodes.map(node => node.html + ' – ' + node.failureSummary) })))), problem => done(JSON.stringify([{ id: 'error', help: String(problem), nodes: [] }])));
            """)!;
        return [.. JsonNode.Parse(result)!.AsArray().Select(each => $"{each!["id"]} ({each["help"]}): {each["nodes"]!.AsArray().Count}, {each["nodes"]!.AsArray().FirstOrDefault()}")];
    }
}
