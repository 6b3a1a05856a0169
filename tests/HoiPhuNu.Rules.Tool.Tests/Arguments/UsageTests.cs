using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Arguments;

public sealed class UsageTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("usage.unknown-word-near", "chek")]
    [InlineData("usage.unknown-word", "khongcolenhnay")]
    [InlineData("usage.no-command", "--lang", "vi")]
    [InlineData("usage.no-report", "check")]
    [InlineData("usage.no-units", "check", "CLEAN")]
    [InlineData("usage.option-without-value", "check", "CLEAN", "--units")]
    [InlineData("usage.option-without-value", "check", "CLEAN", "--units", "--format", "json")]
    [InlineData("usage.option-without-value", "check", "CLEAN", "--units", "--help")]
    [InlineData("usage.option-without-value", "rules", "--lang", "--format", "json")]
    [InlineData("usage.option-without-value", "check", "CLEAN", "--units", "")]
    [InlineData("usage.option-without-value", "check", "CLEAN", "--units", "UNITS", "--output", " ")]
    [InlineData("usage.empty-argument", "check", "", "--units", "UNITS")]
    [InlineData("usage.empty-argument", "rules", "")]
    [InlineData("usage.reading-unknown", "rules", "--reading", "Sixty=AtLeast")]
    [InlineData("usage.codes-as-of", "allocate", "5", "--units", "UNITS", "--report", "CLEAN", "--codes-as-of", "events=2024-12-31")]
    [InlineData("input.missing", "template", "women", "--term", "FOLDER/none.json")]
    [InlineData("usage.option-twice", "check", "CLEAN", "--units", "UNITS", "--units", "UNITS")]
    [InlineData("usage.unknown-word-near", "check", "CLEAN", "--units", "UNITS", "--unit", "x")]
    [InlineData("usage.unknown-word", "check", "CLEAN", "--units", "UNITS", "--khongcotuychonnay")]
    [InlineData("usage.date", "check", "CLEAN", "--units", "UNITS", "--as-of", "2024-02-30")]
    [InlineData("usage.date", "check", "CLEAN", "--units", "UNITS", "--published", "31/13/2024")]
    [InlineData("usage.outside-term", "check", "CLEAN", "--units", "UNITS", "--as-of", "01/01/2028")]
    [InlineData("usage.format", "check", "CLEAN", "--units", "UNITS", "--format", "docx")]
    [InlineData("usage.lang", "check", "CLEAN", "--units", "UNITS", "--lang", "fr")]
    [InlineData("usage.on-off", "check", "CLEAN", "--units", "UNITS", "--plausibility", "maybe")]
    [InlineData("usage.reading-form", "check", "CLEAN", "--units", "UNITS", "--reading", "SixtyPercent")]
    [InlineData("usage.reading-unknown", "check", "CLEAN", "--units", "UNITS", "--reading", "Sixty=AtLeast")]
    [InlineData("usage.reading-value", "check", "CLEAN", "--units", "UNITS", "--reading", "SixtyPercent=60")]
    [InlineData("usage.reading-precedence", "check", "CLEAN", "--units", "UNITS", "--reading", "CategoryPrecedence=club")]
    [InlineData("usage.reading-twice", "check", "CLEAN", "--units", "UNITS", "--reading", "SixtyPercent=AtLeast", "--reading", "sixtypercent=StrictlyAbove")]
    [InlineData("input.missing", "check", "FOLDER/none.csv", "--units", "UNITS")]
    [InlineData("input.missing", "check", "CLEAN", "--units", "FOLDER/none/units.csv")]
    [InlineData("input.missing", "check", "CLEAN", "--units", "UNITS", "--previous", "FOLDER/none.csv")]
    [InlineData("input.missing", "check", "CLEAN", "--units", "UNITS", "--plan", "FOLDER/none.csv")]
    [InlineData("input.directory", "check", "FOLDER", "--units", "UNITS")]
    [InlineData("input.term-syntax", "check", "CLEAN", "--units", "UNITS", "--term", "UNITS")]
    [InlineData("input.term-no-object", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/list.json")]
    [InlineData("input.term-missing", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/missing.json")]
    [InlineData("input.term-unknown", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/unknown.json")]
    [InlineData("input.term-share", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/share.json")]
    [InlineData("input.term-duplicate", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/twice.json")]
    [InlineData("input.term-rival", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/rival.json")]
    [InlineData("input.term-value", "tally", "--units", "UNITS", "--as-of", "2024-12-31", "--term", "FOLDER/value.json")]
    [InlineData("usage.women-twice", "check", "CLEAN", "--units", "UNITS", "--women", "UNITS", "--population", "UNITS")]
    [InlineData("usage.no-population-source", "check", "CLEAN", "--units", "UNITS", "--population", "UNITS")]
    [InlineData("input.missing", "check", "CLEAN", "--units", "UNITS", "--members", "FOLDER/none.csv")]
    [InlineData("output.is-input", "check", "CLEAN", "--units", "UNITS", "--members", "FOLDER/empty.csv", "--output", "FOLDER/empty.csv")]
    [InlineData("input.missing", "check", "CLEAN", "--units", "UNITS", "--term", "FOLDER/none.json")]
    [InlineData("in-file", "check", "FOLDER/empty.csv", "--units", "UNITS")]
    [InlineData("output.is-input", "check", "CLEAN", "--units", "UNITS", "--output", "UNITS")]
    [InlineData("output.directory", "check", "CLEAN", "--units", "UNITS", "--output", "FOLDER")]
    [InlineData("output.no-folder", "check", "CLEAN", "--units", "UNITS", "--output", "FOLDER/none/out.txt")]
    [InlineData("usage.rule-unknown-near", "rules", "REP-1")]
    [InlineData("usage.rule-unknown", "rules", "khongcoquytacnay")]
    [InlineData("usage.unknown-word", "rules", "REP-10", "REP-11")]
    [InlineData("output.no-folder", "rules", "--output", "FOLDER/none/out.txt")]
    public void Run_Unusable_IsTwoWithOneSentenceInBothLanguages(string key, params string[] args)
    {
        _folder.Write("empty.csv", string.Empty);
        _folder.Write("list.json", "[]");
        _folder.Write("missing.json", """{ "version": 1, "term": "XIV", "firstYear": 2027 }""");
        _folder.Write("unknown.json", """{ "version": 1, "term": "XIV", "firstYear": 2027, "lastYear": 2032, "growth": 1 }""");
        _folder.Write("value.json", RuleSet.TermXIII.ToJson().Replace("\"adultYears\": 18", "\"adultYears\": -18", StringComparison.Ordinal));
        _folder.Write("share.json", RuleSet.TermXIII.ToJson().Replace("\"numerator\": 60", "\"numerator\": 160", StringComparison.Ordinal));
        _folder.Write("twice.json", RuleSet.TermXIII.ToJson().Replace("\"adultYears\": 18", "\"adultYears\": 18, \"adultYears\": 16", StringComparison.Ordinal));
        _folder.Write("rival.json", (RuleSet.TermXIII with { Term = "13" }).ToJson());
        var real = args.Select(arg => arg
            .Replace("CLEAN", _folder.Clean, StringComparison.Ordinal)
            .Replace("UNITS", _folder.Units, StringComparison.Ordinal)
            .Replace("FOLDER", _folder.Root, StringComparison.Ordinal)).ToArray();

        var vietnamese = ToolRun.Of(real);
        var english = ToolRun.With(console => console with { Environment = name => name == "LANG" ? "en_US.UTF-8" : null }, real);

        Assert.Equal((ExitCode.Unusable, string.Empty), (vietnamese.ExitCode, vietnamese.Out));
        Assert.Equal((ExitCode.Unusable, string.Empty), (english.ExitCode, english.Out));
        Assert.True(vietnamese.SaidOnly(key), vietnamese.Error);
        Assert.True(english.SaidOnly(key, args.Contains("vi") ? Language.Vietnamese : Language.English), english.Error);
    }

    [Theory]
    [InlineData("hoiphunu check --help", "check", "CLEAN", "--khongcotuychonnay")]
    [InlineData("hoiphunu tally --help", "tally", "--khongcotuychonnay")]
    [InlineData("hoiphunu rules --help", "rules", "REP-10", "--khongcotuychonnay")]
    [InlineData("hoiphunu --help", "khongcolenhnay")]
    public void Run_AWordThatNobodyKnows_PointsToTheHelpOfItsCommand(string help, params string[] args)
    {
        Assert.Contains($": {help}.", ToolRun.Of(args).Error, StringComparison.Ordinal);
        Assert.Contains($": {help}.", ToolRun.Of([.. args, "--lang", "en"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReportNamedLikeAnOption_IsReadAfterTwoDashes()
    {
        var run = ToolRun.Of("check", "--units", _folder.Units, "--", "--none.csv");
        Assert.True(run.SaidOnly("input.missing"), run.Error);
    }

    [Fact]
    public void Check_ReportNamedLikeAResponseFile_IsAFile()
    {
        var run = ToolRun.Of("check", "--units", _folder.Units, "@none.csv");
        Assert.True(run.SaidOnly("input.missing"), run.Error);
    }

    [Fact]
    public void Check_OtherTerm_TakesItsDaysAndReadings()
    {
        var other = RuleSet.TermXIII with { Term = "XIV", FirstYear = 2024, LastYear = 2028, Readings = Readings.Default with { SixtyPercent = SixtyPercent.AtLeast } };
        var term = _folder.Write("term.json", other.ToJson());
        var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--term", term, "--reading", "ArrivalsCount=Ignored", "--format", "json");
        Assert.Contains("\"term\": \"XIV\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"SixtyPercent\": \"AtLeast\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"ArrivalsCount\": \"Ignored\"", run.Out, StringComparison.Ordinal);
        Assert.True(ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--term", term, "--as-of", "2029-12-31").SaidOnly("usage.outside-term"));
    }

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("31/12/2024")]
    public void Check_AsOf_IsReadInBothForms(string day) =>
        Assert.Equal(ExitCode.Clean, ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--as-of", day).ExitCode);
}
