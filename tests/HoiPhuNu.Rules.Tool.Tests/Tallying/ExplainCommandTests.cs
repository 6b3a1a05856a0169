using System.Text.Json;
using HoiPhuNu.Rules.Explaining;

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

        Assert.Equal(Figure.All.Select(figure => figure.Code), figures.Select(figure => figure.GetProperty("figure").GetString()));
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
    [InlineData("usage.figure-near", "--explain", "00001:conted")]
    [InlineData("usage.figure", "--explain", "00001:xyzzyxyzzy")]
    [InlineData("usage.one-view", "--explain", "00001:counted", "--explain-person", "a")]
    [InlineData("usage.one-view", "--explain", "00001:counted", "--compare-readings")]
    public void Explain_WrongUsage_IsToldInOneSentence(string key, params string[] args)
    {
        foreach (var language in new[] { RuleBook.Language.Vietnamese, RuleBook.Language.English })
        {
            var run = _folder.Tally([.. args, "--lang", language == RuleBook.Language.English ? "en" : "vi"]);
            Assert.Equal(ExitCode.Unusable, run.ExitCode);
            Assert.True(run.SaidOnly(key, language), run.Error);
        }
    }

    private static string Short(JsonElement group)
    {
        var rows = string.Join(' ', group.GetProperty("ranges").EnumerateArray().Select(range => range[0].GetInt64() == range[1].GetInt64() ? $"{range[0]}" : $"{range[0]}-{range[1]}"));
        return $"{(group.GetProperty("counted").GetBoolean() ? "yes" : "no")} {group.GetProperty("reason")} {group.GetProperty("rule")} {group.GetProperty("rows")} {rows}";
    }

    private JsonDocument Explain(string what)
    {
        var run = _folder.Tally("--explain", what, "--format", "json");
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Out);
    }
}
