using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Words;
using OpenQA.Selenium;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

public sealed partial class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData("vi", 1280)]
    [InlineData("vi", 360)]
    [InlineData("en", 1280)]
    [InlineData("en", 360)]
    public void Page_AnyWidthAndLanguage_FitsFetchesNothingAndHasNoMistake(string language, int width)
    {
        using var folder = new PageFolder(2, 40);
        foreach (var page in new[] { CheckPage(language), folder.Tally("--format", "html", "--lang", language, "--compare-readings").Out, folder.Tally("--format", "html", "--lang", language, "--explain", "01001").Out, folder.Evaluate("--format", "html", "--lang", language).Out })
        {
            var driver = browser.Open(page, width);
            Assert.InRange(Number(driver, "document.documentElement.scrollWidth"), 0, width);
            Assert.Equal(0, Number(driver, "performance.getEntriesByType('resource').length"));
            Assert.Empty(driver.Manage().Logs.GetLog(LogType.Browser));
        }
    }

    [BrowserFact]
    public void Findings_Filters_LeaveWhatFits()
    {
        var driver = browser.Open(CheckPage("vi"));
        Assert.Equal(9, ShownFindings(driver));
        Choose(driver, "severity", "warning");
        Wait(driver, 1);
        Choose(driver, "severity", "");
        Choose(driver, "unit", "00001");
        Wait(driver, 3);
        Assert.Equal("Đang hiện 3 trên 9 dòng", driver.FindElement(By.CssSelector("#findings output")).Text);
        Choose(driver, "rule", "REP-05");
        Wait(driver, 1);
        driver.FindElement(By.CssSelector("#findings button[type=reset]")).Click();
        Wait(driver, 9);
        driver.FindElement(By.CssSelector("#findings input")).SendKeys("xa mot HUYEN");
        Wait(driver, 1);
    }

    [BrowserFact]
    public void Summary_LinkOfARule_ShowsItsFindings()
    {
        var driver = browser.Open(CheckPage("vi"));
        driver.FindElement(By.CssSelector("#rule-REP-16 summary")).Click();
        driver.FindElement(By.CssSelector("#rule-REP-16 a[data-set]")).Click();
        Wait(driver, 1);
        Assert.Equal("REP-16", driver.FindElement(By.CssSelector("#findings select[name=rule]")).GetDomProperty("value"));
    }

    [BrowserFact]
    public void Unit_OpenedByKey_UnfoldsOverTheWidthOfTheTableAndFoldsAgain()
    {
        using var folder = new PageFolder(1, 5);
        var driver = browser.Open(folder.Tally("--format", "html").Out);
        var unit = driver.FindElement(By.CssSelector("#unit-rows .piece:first-child tbody tr:nth-child(2) summary"));
        unit.SendKeys(Keys.Enter);
        Until(() => driver.FindElements(By.CssSelector("tr.unfolded .why")).Count == 1);
        Assert.True(Number(driver, "Math.round(document.querySelector('tr.unfolded td').offsetWidth - document.querySelector('.units').offsetWidth)") >= -1);
        unit.SendKeys(Keys.Enter);
        Until(() => driver.FindElements(By.CssSelector("tr.unfolded")).Count == 0);
        Assert.Single(driver.FindElements(By.CssSelector("#unit-rows .piece:first-child tbody tr:nth-child(2) details > .why")));
    }

    [BrowserFact]
    public void Units_SearchedWithoutDiacritics_AreFound()
    {
        using var folder = new PageFolder(2, 5, "Đồng Sậy");
        var driver = browser.Open(folder.Tally("--format", "html").Out);
        driver.FindElement(By.CssSelector("#units input")).SendKeys("dong say 02003");
        Until(() => Number(driver, "[...document.querySelectorAll('#unit-rows tr[data-row]')].filter(row => row.offsetHeight > 0).length") == 1);
    }

    [BrowserFact]
    public void Slider_ByKeys_NamesTheBaseAtItsPlace()
    {
        using var folder = new PageFolder(1, 80);
        var driver = browser.Open(folder.Tally("--format", "html").Out);
        var slider = driver.FindElement(By.CssSelector("#rates input[type=range]"));
        slider.SendKeys(Keys.End);
        Assert.Matches("^80\\. .+: 10,00% \\(1 / 10\\)$", driver.FindElement(By.CssSelector("#rates output")).Text);
        slider.SendKeys(Keys.Home);
        Assert.Equal(driver.FindElement(By.CssSelector("#rates output")).Text, slider.GetDomAttribute("aria-valuetext"));
        Assert.StartsWith("1. ", driver.FindElement(By.CssSelector("#rates output")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void Page_OnPaper_IsAFewPages()
    {
        using var folder = new PageFolder(2, 40);
        browser.Open(folder.Tally("--format", "html").Out);
        var pages = PageOfPdf().Count(Encoding.Latin1.GetString(browser.Print()));
        Assert.InRange(pages, 4, 16);
    }

    private static string CheckPage(string language) =>
        Samples.Written(stream => new CheckPage(Samples.Report(), new DocumentTexts(language == "en" ? Language.English : Language.Vietnamese)).Write(stream, default));

    private static void Choose(IWebDriver driver, string name, string value) => ((IJavaScriptExecutor)driver).ExecuteScript(
        "const choice = document.querySelector(`#findings select[name=${arguments[0]}]`); choice.value = arguments[1]; choice.dispatchEvent(new Event('input', { bubbles: true }));", name, value);

    private static long ShownFindings(IWebDriver driver) => Number(driver, "[...document.querySelectorAll('#finding-rows tr[data-row]')].filter(row => row.offsetHeight > 0).length");

    private static void Wait(IWebDriver driver, long rows) => Until(() => ShownFindings(driver) == rows);

    private static long Number(IWebDriver driver, string script) => Convert.ToInt64(((IJavaScriptExecutor)driver).ExecuteScript($"return {script}"), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The script waits a moment after a key before it filters; a busy machine longer.</summary>
    private static void Until(Func<bool> holds) => Assert.True(SpinWait.SpinUntil(holds, TimeSpan.FromSeconds(20)), "It did not happen.");

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
