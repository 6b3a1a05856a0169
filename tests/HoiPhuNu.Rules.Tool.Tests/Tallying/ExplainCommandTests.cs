using System.IO.Pipelines;
using System.Text.Json;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TallyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_AFigure_TellsItsRowsByReason()
    {
        using var json = Explain("00002:counted");
        var figure = json.RootElement.GetProperty("figures")[0];

        Assert.Equal(("counted", "1"), (figure.GetProperty("figure").GetString(), figure.GetProperty("value").GetString()));
        Assert.Equal(
            ["yes residential RATE-1 1 6", "no counted_beside CAT-1 1 5", "no ended RATE-2 1 7"],
            figure.GetProperty("inputs").EnumerateArray().Select(Short));
        Assert.Equal(6, figure.GetProperty("arithmetic").GetArrayLength());
    }

    /// <summary>A list that runs through a pipe is empty, or never comes, when it is read again.</summary>
    [Fact]
    public void Explain_AListThroughAPipe_SaysThatItCanBeReadOnce()
    {
        string[] lists = ["tally", "--units", _folder["units.csv"], "--members", _folder["members.csv"], "--as-of", "2024-12-31"];
        Assert.Equal(ExitCode.Clean, Piped(lists).ExitCode);
        var run = Piped([.. lists, "--explain", "00002:counted"]);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("input.pipe-twice"), run.Error);

        ToolRun Piped(string[] arguments) =>
            ToolRun.With(console => console with { Open = path => path == _folder["members.csv"] ? PipeReader.Create(File.OpenRead(path)).AsStream() : File.OpenRead(path) }, arguments);
    }

    [Fact]
    public void Explain_GrowthOfASuperior_IsTheUnitsBelow()
    {
        using var json = Explain("001:growth.net");
        var figure = json.RootElement.GetProperty("figures")[0];

        Assert.Equal(["added 00001 3", "added 00002 -2"], figure.GetProperty("arithmetic").EnumerateArray().Select(part => $"{part.GetProperty("role")} {part.GetProperty("unit")} {part.GetProperty("value")}"));
        Assert.Contains("no before_period NET-1 1 7", figure.GetProperty("inputs").EnumerateArray().Select(Short));
    }

    /// <summary>A row that could not be read might be anybody's: it is told at every unit.</summary>
    [Theory]
    [InlineData("00001:counted")]
    [InlineData("00002:members.residential")]
    public void Explain_ARowThatCannotBeRead_IsTold(string what)
    {
        _folder.Write("members.csv", File.ReadAllText(_folder["members.csv"]) + "\ng,not a date,00001,permanent,,residential,,2020-01-01,,\n");
        using var json = Explain(what);

        var unread = Assert.Single(json.RootElement.GetProperty("figures")[0].GetProperty("inputs").EnumerateArray(), group => !group.GetProperty("placed").GetBoolean());
        Assert.Equal("no refused DATA-02 1 8", Short(unread));
    }

    [Fact]
    public void Explain_AUnitAlone_OutlinesAllItsFigures()
    {
        using var json = Explain("00003");
        var figures = json.RootElement.GetProperty("figures").EnumerateArray().ToList();

        Assert.Equal(Figure.Explained.Select(figure => figure.Code), figures.Select(figure => figure.GetProperty("figure").GetString()));
        Assert.All(figures, figure => Assert.Equal(0, figure.GetProperty("inputs").GetArrayLength()));
        Assert.False(figures[0].GetProperty("applicable").GetBoolean());
    }

    [Fact]
    public void Explain_AListThatIsMissing_IsNamed()
    {
        using var json = Explain("00001:cadres.trained");

        Assert.Equal(["posts", "training"], json.RootElement.GetProperty("figures")[0].GetProperty("missing").EnumerateArray().Select(list => list.GetString()));
    }

    [Theory]
    [InlineData("vi", "Không được tính:", "đã thôi là hội viên (RATE-2)")]
    [InlineData("en", "Not counted:", "ended (RATE-2)")]
    public void Explain_Text_IsInTheLanguage(string language, string title, string why)
    {
        var run = _folder.Tally("--explain", "00002:counted", "--lang", language);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(title, run.Out, StringComparison.Ordinal);
        Assert.Contains(why, run.Out, StringComparison.Ordinal);
    }

    /// <summary>Codes of two words are codes in the JSON; to people they are words.</summary>
    [Theory]
    [InlineData("--explain", "00002:growth.net")]
    [InlineData("--explain-person", "f")]
    public void Explain_EnglishText_HasWordsForCodes(params string[] args)
    {
        var run = _folder.Tally([.. args, "--lang", "en"]);

        Assert.Contains("before period", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("before_period", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Csv_HasALineForFigurePartAndRows()
    {
        var lines = _folder.Tally("--explain", "00002:counted", "--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("unit,figure,line,name,value,list,counted,why,rule,rows,row_numbers", lines[0]);
        Assert.Equal(1 + 1 + 6 + 3, lines.Length);
        Assert.Equal("00002,counted,rows,ended,0,members,no,đã thôi là hội viên,RATE-2,1,7", lines[^1]);
    }

    [Theory]
    [InlineData("usage.unit", "--explain", "77:counted")]
    [InlineData("usage.unit-near", "--explain", "1:counted")]
    [InlineData("usage.figure-near", "--explain", "00001:growth")]
    [InlineData("usage.figure-near", "--explain", "00001:conted")]
    [InlineData("usage.figure", "--explain", "00001:xyzzyxyzzy")]
    [InlineData("usage.one-view", "--explain", "00001:counted", "--explain-person", "a")]
    [InlineData("usage.one-view", "--explain", "00001:counted", "--compare-readings")]
    public void Explain_WrongUsage_IsToldInOneSentence(string key, params string[] args)
    {
        foreach (var language in new[] { Words.Language.Vietnamese, Words.Language.English })
        {
            var run = _folder.Tally([.. args, "--lang", language == Words.Language.English ? "en" : "vi"]);
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly(key, language), run.Error);
        }
    }

    /// <summary>What a rate rests on is named, and shown where the rate is unknown.</summary>
    [Fact]
    public void Explain_ARateWithoutWomen_ShowsItsPartsAndReadings()
    {
        _folder.Write("women.csv", "commune,women,source\n00001,3,police\n");
        using var json = Explain("00002:rate");
        var figure = json.RootElement.GetProperty("figures")[0];

        Assert.Equal(["numerator counted 1", "denominator women "], Parts(figure));
        Assert.Equal(["CategoryPrecedence", "LeapDayBirthday", "SeveralCommunes", "SixMonthsAppliesTo", "StatisticsYear"], figure.GetProperty("readings").EnumerateObject().Select(reading => reading.Name));

        using var superior = Explain("001:rate");
        Assert.Equal(["numerator counted 2", "denominator women 3", "beside left_out 1"], Parts(superior.RootElement.GetProperty("figures")[0]));
    }

    [Fact]
    public void Explain_ABaseInTwoRows_CountsOnce()
    {
        var bases = _folder.Write("bases.csv", "unit,rating,has_computer\n00001,weak,yes\n00001,,yes\n00003,strong,no\n");
        using var computers = Explain("001:computers.withComputer", "--bases", bases);

        var figure = computers.RootElement.GetProperty("figures")[0];
        Assert.Equal(["yes has_computer SUP-2 2 2-3", "no no_computer SUP-2 1 4"], figure.GetProperty("inputs").EnumerateArray().Select(Short));
        Assert.Equal((1, "1"), (figure.GetProperty("inputs")[0].GetProperty("amount").GetInt64(), figure.GetProperty("value").GetString()));

        using var market = Explain("00003:computers.bases", "--bases", bases);
        Assert.Equal(["added own 1"], Parts(market.RootElement.GetProperty("figures")[0]));
    }

    [Fact]
    public void Explain_ACodeWithLostZeros_IsNoted()
    {
        _folder.Write("members.csv", File.ReadAllText(_folder["members.csv"]).Replace("e,1990-01-01,00002", "e,1990-01-01,2", StringComparison.Ordinal));

        var run = _folder.Tally("--explain", "00002:counted", "--lang", "en");

        Assert.Contains("00002", run.Error, StringComparison.Ordinal);
        Assert.Contains("counted: 1", run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Parts(JsonElement figure) =>
        figure.GetProperty("arithmetic").EnumerateArray().Select(part => $"{part.GetProperty("role")} {part.GetProperty("part")} {part.GetProperty("value")}");

    private static string Short(JsonElement group)
    {
        var rows = string.Join(' ', group.GetProperty("ranges").EnumerateArray().Select(range => range[0].GetInt64() == range[1].GetInt64() ? $"{range[0]}" : $"{range[0]}-{range[1]}"));
        return $"{(group.GetProperty("counted").GetBoolean() ? "yes" : "no")} {group.GetProperty("reason")} {group.GetProperty("rule")} {group.GetProperty("rows")} {rows}";
    }

    private JsonDocument Explain(string what, params string[] more)
    {
        var run = _folder.Tally(["--explain", what, "--format", "json", .. more]);
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Out);
    }
}
