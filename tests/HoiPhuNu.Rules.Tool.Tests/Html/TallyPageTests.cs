using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Tool.Tests.Tallying;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

public sealed partial class TallyPageTests
{
    private static readonly string[] Html = ["--format", "html"];

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Page_Languages_AreSound(string language)
    {
        using var folder = new PageFolder(2, 5);
        PageChecks.Sound(folder.Tally([.. Html, "--lang", language, "--compare-readings"]).Out, language);
    }

    [Fact]
    public void Page_EveryUnit_HasALineWithTheFiguresOfTheOtherForms()
    {
        using var folder = new PageFolder(2, 5);
        var expected = folder.Tally("--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select(cells => (cells[0], cells[4], cells[13])).Order().ToList();
        var rows = PageChecks.Parse(folder.Tally(Html).Out).QuerySelectorAll("#unit-rows tr[data-row]")
            .Select(row => (row.QuerySelector("small")!.TextContent, Cell(row, 0), Cell(row, 1))).Order().ToList();
        Assert.Equal(13, rows.Count);
        Assert.Equal(expected.Select(unit => unit.Item1), rows.Select(row => row.Item1));
        Assert.Equal(expected.Select(unit => unit.Item2), rows.Select(row => row.Item2));

        static string Cell(AngleSharp.Dom.IElement row, int place) => row.QuerySelectorAll("td")[place].TextContent;
    }

    [Fact]
    public void Page_OneUnit_UnfoldsIntoItsArithmetic()
    {
        using var folder = new PageFolder(1, 5);
        var why = PageChecks.Parse(folder.Tally([.. Html, "--lang", "en"]).Out).QuerySelectorAll("#unit-rows tr[data-row]")
            .Single(row => row.QuerySelector("small")!.TextContent == "01002").QuerySelector(".why")!.TextContent;
        Assert.Contains("Counted: 5 (members.residential) = 5", why, StringComparison.Ordinal);
        Assert.Contains("5 (counted) / 10 (women) = 50.00%", why, StringComparison.Ordinal);
        Assert.Contains("> 60.00%: no", why, StringComparison.Ordinal);
        Assert.Contains("1 (growth.admitted) = 1", why, StringComparison.Ordinal);
        Assert.Contains("Branch heads: 1 of 1 trained (100.00%), in the period 1", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Superior_SaysHowManyUnitsMakeItsSum()
    {
        using var folder = new PageFolder(1, 5);
        var why = PageChecks.Parse(folder.Tally([.. Html, "--lang", "en"]).Out).QuerySelectorAll("#unit-rows tr[data-row]")
            .Single(row => row.QuerySelector("small")!.TextContent == "01").QuerySelector(".why")!.TextContent;
        Assert.Contains("Counted: the sum of the units below (5) = 30", why, StringComparison.Ordinal);
        Assert.Contains("Registered for the year 5, difference -2, reached 60.00%: not met", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_FewBases_AreRowsByRateThenCode()
    {
        using var folder = new PageFolder(1, 12);
        var rates = PageChecks.Parse(folder.Tally([.. Html, "--lang", "en"]).Out).QuerySelectorAll("#rates tbody tr").Select(row => (Rate: row.QuerySelectorAll("td")[^1].TextContent, Name: row.QuerySelector("th")!.TextContent)).ToList();
        Assert.Equal(12, rates.Count);
        Assert.Equal(("100.00%", "Xã 7"), rates[0]);
        Assert.Equal(("10.00%", "Xã 10"), rates[^1]);
        Assert.Equal(["Xã 1", "Xã 11"], rates.Where(row => row.Rate == "80.00%").Select(row => row.Name));
    }

    [Fact]
    public void Page_ManyBases_AreAFewNodesWithADotEach()
    {
        using var folder = new PageFolder(4, 100);
        var page = PageChecks.Sound(folder.Tally(Html).Out, "vi");
        var picture = page.QuerySelector("#rates svg")!;
        Assert.InRange(picture.Children.Length, 4, 8);
        Assert.Equal(400, picture.QuerySelectorAll(".dots").Sum(path => Dot().Count(path.GetAttribute("d")!)));
        Assert.Equal(400, page.QuerySelectorAll("#rates .data tbody tr").Length);
        Assert.Equal(400, page.QuerySelectorAll("#bands .dots").Sum(path => Dot().Count(path.GetAttribute("d")!)));
    }

    [Fact]
    public void Page_Bands_CountEveryBaseOnce()
    {
        using var folder = new PageFolder(2, 10);
        var counts = PageChecks.Parse(folder.Tally(Html).Out).QuerySelectorAll("#bands tbody tr").Select(row => row.QuerySelectorAll("td.low").Select(cell => cell.TextContent));
        Assert.All(counts, row => Assert.Equal(["4", "1", "1", "4"], row));
    }

    [Fact]
    public void Page_Support_ListsReasons()
    {
        using var folder = new PageFolder(1, 8);
        var rows = PageChecks.Parse(folder.Tally(Html).Out).QuerySelectorAll("#support tbody tr").Select(row => (row.QuerySelector(".sub")!.TextContent, row.QuerySelectorAll("td")[^1].TextContent));
        Assert.Contains(("01004", "Xếp loại yếu"), rows);
        Assert.Contains(("01002", "Tỷ lệ tập hợp hội viên dưới chỉ tiêu"), rows);
        Assert.DoesNotContain(rows, row => row.Item1 == "01001");
    }

    [Fact]
    public void Page_HostileNames_StayTexts()
    {
        const string Hostile = "\"'><script>alert(1)</script></style><img src=x onerror=alert(1)>";
        using var folder = new PageFolder(1, 70, Hostile);
        var page = PageChecks.Sound(folder.Tally(Html).Out, "vi");
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains(Hostile, page.QuerySelector("#unit-rows summary")!.TextContent + page.QuerySelector("#unit-rows")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_AnyOrderOfRows_IsTheSameBytes()
    {
        using var folder = new PageFolder(2, 6);
        var page = folder.Tally(Html).Bytes;
        foreach (var list in new[] { "units.csv", "women.csv", "members.csv", "events.csv", "posts.csv", "training.csv", "bases.csv", "plan.csv" })
        {
            var lines = File.ReadAllLines(folder[list]);
            File.WriteAllLines(folder[list], lines.Take(1).Concat(lines.Skip(1).Reverse()));
        }

        Assert.Equal(page, folder.Tally(Html).Bytes);
    }

    [Fact]
    public void Page_WithoutMostLists_SaysWhatIsMissing()
    {
        using var folder = new PageFolder(1, 3);
        var page = PageChecks.Sound(ToolRun.Of("tally", "--units", folder["units.csv"], "--as-of", "2025-12-31", "--format", "html").Out, "vi");
        Assert.Equal(3, page.QuerySelectorAll("#rates .empty, #growth .empty, #training .empty").Length);
    }

    [Theory]
    [InlineData("--explain", "00001", 32)]
    [InlineData("--explain", "00001:counted", 1)]
    public void Explain_Html_IsAPage(string option, string value, int figures)
    {
        using var folder = new TallyFolder();
        var page = PageChecks.Sound(folder.Tally([.. Html, option, value]).Out, "vi");
        Assert.Equal(figures + 1, page.QuerySelectorAll("section").Length);
    }

    [Fact]
    public void ExplainPerson_Html_IsAPage()
    {
        using var folder = new TallyFolder();
        var page = PageChecks.Sound(folder.Tally([.. Html, "--explain-person", "f", "--lang", "en"]).Out, "en");
        Assert.Equal(3, page.QuerySelectorAll("#rows tbody tr").Length);
    }

    [Fact]
    public void MovementIdentity_Html_IsAPage()
    {
        using var folder = new TallyFolder();
        var page = PageChecks.Sound(folder.Tally([.. Html, "--movement-identity"]).Out, "vi");
        Assert.NotEmpty(page.QuerySelectorAll("#summary tbody tr"));
    }

    [GeneratedRegex("h\\.01")]
    private static partial Regex Dot();
}
