using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>Reports, plans and days of several terms, each judged by its own. Rules TERM-2, TERM-3.</summary>
public sealed class CheckTermsTests : IDisposable
{
    private static readonly RuleSet XIV = RuleSet.TermXIII with { Term = "XIV", FirstYear = 2028, LastYear = 2032, RateTarget = new Ratio(65, 100), GrowthTarget = 900 };

    private readonly SampleFolder _folder = new();

    [Fact]
    public void Check_ReportOfTwoTerms_IsCheckedYearByYear()
    {
        var run = Check(BothYears(), XIV);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        var document = JsonNode.Parse(run.Out)!;
        Assert.Equal(["XIII", "XIV"], document["rules"]!["terms"]!.AsArray().Select(term => (string)term!["term"]!));
        Assert.Equal("XIV", (string?)document["rules"]!["term"]);
        Assert.Contains("\"REP-60\"", Check(BothYears()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TheSameMistakeInBothYears_IsCitedOnlyWhereTheClauseIsInForce()
    {
        var wrong = string.Join('\n', BothYears().Split('\n').Select(line => line.StartsWith("00001,", StringComparison.Ordinal) ? line.Replace(",640,", ",641,", StringComparison.Ordinal) : line));
        var findings = JsonNode.Parse(Check(wrong, XIV).Out)!["findings"]!.AsArray().Where(finding => (string?)finding!["rule"] == "REP-10").ToList();

        Assert.Equal([2027, 2028], findings.Select(finding => (int)finding!["year"]!));
        Assert.Equal(["CĐ6 III.1.e", null], findings.Select(finding => (string?)finding!["clause"]));
        Assert.All(["text", "csv", "html", "sarif", "xlsx"], format =>
            Assert.Equal(ExitCode.Errors, ToolRun.Of("check", _folder.Write("wrong.csv", wrong), "--units", _folder.Units, "--term", Write(XIV), "--format", format, "--output", Path.Combine(_folder.Root, "out")).ExitCode));
    }

    [Fact]
    public void Tally_DaysOfSeveralTerms_AreJudgedByTheirOwn()
    {
        var women = _folder.Write("women.csv", "commune,women,source\n00001,0,police\n");
        ToolRun Tally(string day, params RuleSet[] terms) =>
            ToolRun.Of(["tally", "--units", _folder.Units, "--women", women, "--as-of", day, "--format", "json", .. terms.SelectMany(term => new[] { "--term", Write(term) })]);

        Assert.Equal("XIII", (string?)JsonNode.Parse(Tally("2027-12-31", XIV).Out)!["rules"]!["term"]);
        Assert.Equal("XIV", (string?)JsonNode.Parse(Tally("2028-01-01", XIV).Out)!["rules"]!["term"]);
        Assert.Equal("XV", (string?)JsonNode.Parse(Tally("2031-01-01", XIV, XIV with { Term = "XV", FirstYear = 2031, LastYear = 2035 }).Out)!["rules"]!["term"]);
        Assert.True(Tally("2033-01-01", XIV).SaidOnly("usage.outside-term"));
    }

    [Fact]
    public void Check_ATermOfTheSameName_TakesItsPlaceAndIsSaid()
    {
        var run = Check(File.ReadAllText(_folder.Clean), RuleSet.TermXIII with { GrowthTarget = 1 });

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("XIII", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027", 800_000)]
    [InlineData("2028", 900)]
    public void Check_PlanRowWithoutYear_IsOfTheTermOfTheDay(string year, long total)
    {
        var plan = _folder.Write("plan.csv", "unit,year,growth\n01,,5\n");
        var report = _folder.Write("one.csv", OfYear(year));
        var run = ToolRun.Of("check", report, "--units", _folder.Units, "--term", Write(XIV), "--plan", plan, "--format", "json");

        var finding = Assert.Single(JsonNode.Parse(run.Out)!["findings"]!.AsArray(), finding => (string?)finding!["rule"] == "REP-51");
        Assert.Equal($"{total}", (string?)finding!["expected"]);
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Check(string report, params RuleSet[] terms) =>
        ToolRun.Of(["check", _folder.Write("report.csv", report), "--units", _folder.Units, "--plausibility", "off", "--format", "json", .. terms.SelectMany(term => new[] { "--term", Write(term) })]);

    private string Write(RuleSet term) => _folder.Write($"{term.Term}.json", term.ToJson());

    /// <summary>The clean report, once for the last year of khóa XIII and once for the first of the next term.</summary>
    private string BothYears() => OfYear("2027") + string.Join('\n', OfYear("2028").Split('\n').Skip(1));

    private string OfYear(string year) => File.ReadAllText(_folder.Clean).Replace(",2024,", $",{year},", StringComparison.Ordinal).Replace("2024-", $"{year}-", StringComparison.Ordinal);
}
