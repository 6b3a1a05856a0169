namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

public sealed class TallyCommandTests : IDisposable
{
    private readonly TallyFolder _folder = new();

    /// <summary>NUM-1: a sum beyond 64 bits is an error; whoever typed the number is told so, not that the tool is broken.</summary>
    [Fact]
    public void Tally_CountsThatNoSumHolds_AreOneSentence()
    {
        _folder.Write("women.csv", $"commune,women,source\n00001,{long.MaxValue},police\n00002,{long.MaxValue},police\n");
        var run = _folder.Tally();
        Assert.Equal((ExitCode.Unusable, string.Empty), (run.ExitCode, run.Out));
        Assert.True(run.SaidOnly("input.overflow"), run.Error);
    }

    [Fact]
    public void Tally_CleanLists_ExitsClean() => Assert.Equal((ExitCode.Clean, string.Empty), (_folder.Tally().ExitCode, _folder.Tally().Error));

    [Fact]
    public void Tally_RowWithAnError_ExitsWithErrorsAndStillCountsTheOthers()
    {
        _folder.Write("women.csv", "commune,women,source\n00001,3,police\n00002,4,police\n99999,1,police\n");
        var run = _folder.Tally("--format", "json");
        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("DATA-01", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"percent\": \"66.67\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_Csv_TellsFindingsBesideTheTable()
    {
        _folder.Write("women.csv", "commune,women,source\n00001,3,police\n");
        var run = _folder.Tally("--format", "csv");
        Assert.StartsWith("unit,unit_name,level,parent,women,", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("DATA-09", run.Out, StringComparison.Ordinal);
        Assert.Contains("DATA-09", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("usage.no-as-of", "--units", "units.csv")]
    [InlineData("usage.no-units", "--as-of", "2024-12-31")]
    [InlineData("usage.no-population-source", "--units", "units.csv", "--as-of", "2024-12-31", "--population", "p.csv")]
    [InlineData("usage.population-source", "--units", "units.csv", "--as-of", "2024-12-31", "--population", "p.csv", "--population-source", "self")]
    [InlineData("usage.source-without-population", "--units", "units.csv", "--as-of", "2024-12-31", "--population-source", "police")]
    [InlineData("usage.women-twice", "--units", "units.csv", "--as-of", "2024-12-31", "--population", "p.csv", "--women", "w.csv")]
    [InlineData("usage.from-after", "--units", "units.csv", "--as-of", "2024-12-31", "--from", "2025-01-01")]
    [InlineData("usage.level", "--units", "units.csv", "--as-of", "2024-12-31", "--level", "branch")]
    [InlineData("usage.outside-term", "--units", "units.csv", "--as-of", "2031-12-31")]
    [InlineData("usage.unit", "--units", "units.csv", "--as-of", "2024-12-31", "--unit", "77")]
    [InlineData("input.missing", "--units", "units.csv", "--as-of", "2024-12-31", "--members", "nowhere.csv")]
    public void Tally_WrongUsage_IsToldInOneSentence(string key, params string[] args)
    {
        string[] all = ["tally", .. args.Select(arg => arg.EndsWith(".csv", StringComparison.Ordinal) ? _folder[arg] : arg)];
        var run = ToolRun.Of(all);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly(key), run.Error);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("vi", "chưa đạt", "66,67%")]
    [InlineData("en", "not met", "66.67%")]
    public void Tally_Text_IsInTheLanguage(string language, string verdict, string rate)
    {
        var run = _folder.Tally("--lang", language);
        Assert.Contains(verdict, run.Out, StringComparison.Ordinal);
        Assert.Contains(rate, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_OfAPopulation_CountsEachWomanOnce()
    {
        var population = _folder.Write("population.csv", """
            person_id,birth_date,commune,residence,resident_since,working_away
            a,1980-01-01,00001,permanent,,no
            a,1980-01-01,00002,permanent,2020-01-01,no
            b,1980-01-01,00001,permanent,,yes
            """);
        var run = ToolRun.Of("tally", "--units", _folder["units.csv"], "--population", population, "--population-source", "công an", "--as-of", "2024-12-31", "--format", "csv", "--level", "province");
        Assert.Contains("01,Tỉnh Mẫu,province,TW,2,1,", run.Out, StringComparison.Ordinal);
        Assert.Contains("DATA-04", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_ExplainPerson_TellsEachRow()
    {
        var run = _folder.Tally("--explain-person", "f", "--format", "csv", "--lang", "en");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(["members 7 no ended RATE-2", "events 6 yes counted NET-1", "events 7 no before_period NET-1"], Rows(run));
        Assert.Equal(["members 4 no not_long_enough RES-2", "events 4 yes counted NET-1", "events 5 yes counted NET-1"], Rows(_folder.Tally("--explain-person", "c", "--format", "csv")));
        Assert.Contains("\"fate\": \"counted_beside\"", _folder.Tally("--explain-person", "d", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains("đã thôi là hội viên", _folder.Tally("--explain-person", "f").Out, StringComparison.Ordinal);

        static IEnumerable<string> Rows(ToolRun run) =>
            run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[2]} {cells[6]} {cells[7]} {cells[9].Trim()}");
    }

    /// <summary>A row that cannot be read is still hers: she is not said to be in no list, and nobody else is told of it.</summary>
    [Theory]
    [InlineData("member_id,birth_date,commune,residence,category,admitted_on\nz,hôm qua,00001,permanent,residential,2020-01-01\n", "birth_date")]
    [InlineData("member_id,birth_date,commune,residence,category,admitted_on\nz,1980,00001,permanent,,2020-01-01\n", "category")]
    public void Tally_ExplainPersonWithARowThatCannotBeRead_TellsIt(string members, string column)
    {
        var list = _folder.Write("unread.csv", members);
        var run = ToolRun.Of("tally", "--units", _folder["units.csv"], "--members", list, "--as-of", "2024-12-31", "--explain-person", "z", "--format", "json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains($"\"column\": \"{column}\"", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hôm qua", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, ToolRun.Of("tally", "--units", _folder["units.csv"], "--members", list, "--as-of", "2024-12-31", "--explain-person", "y").ExitCode);
    }

    [Fact]
    public void Tally_ExplainPersonNobodyKnows_IsToldInOneSentence()
    {
        var run = _folder.Tally("--explain-person", "nobody");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly("usage.person"), run.Error);
    }

    [Fact]
    public void Tally_CompareReadings_NamesTheUnitsWithAnotherVerdict()
    {
        _folder.Write("women.csv", "commune,women,source\n00001,3,police\n00002,1,police\n");
        var run = _folder.Tally("--compare-readings", "--format", "csv");
        Assert.Contains("SixMonthsAppliesTo,TemporaryOnly,PermanentAndTemporary,00001,Xã Một,commune,yes,met,notMet,", run.Out, StringComparison.Ordinal);
        Assert.Contains("ArrivalsCount,AsIncrease,Ignored,00001,Xã Một,commune,no,met,met,", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"reading\": \"SixtyPercent\"", _folder.Tally("--compare-readings", "--format", "json").Out, StringComparison.Ordinal);
    }

    /// <summary>Every figure that tally prints is compared, those of training too.</summary>
    [Fact]
    public void Tally_CompareReadings_NamesEveryFigureThatDiffers()
    {
        var posts = _folder.Write("posts.csv", "person_id,unit,role,full_time,from,until\np,00001,cadre,yes,2022-01-01,\n");
        var training = _folder.Write("training.csv", "person_id,date,subject,central_framework\np,2024-05-01,people_management,no\n");
        var run = _folder.Tally("--posts", posts, "--training", training, "--compare-readings", "--format", "csv");
        var line = run.Out.Split('\n').First(line => line.StartsWith("BasicSoftware,All,Any,00001,", StringComparison.Ordinal));
        Assert.EndsWith("cadres.trained: 0 -> 1; cadres.trainedInPeriod: 0 -> 1; baseCadres.trained: 0 -> 1; baseCadres.trainedInPeriod: 0 -> 1", line, StringComparison.Ordinal);

        using var json = System.Text.Json.JsonDocument.Parse(_folder.Tally("--posts", posts, "--training", training, "--compare-readings", "--format", "json").Out);
        var effect = json.RootElement.GetProperty("comparison").EnumerateArray().First(effect => effect.GetProperty("reading").GetString() == "BasicSoftware");
        Assert.Contains(effect.GetProperty("units")[0].GetProperty("figures").EnumerateArray(), figure => figure.GetProperty("figure").GetString() == "cadres.trained");
    }

    [Fact]
    public void Tally_PostsTrainingAndPlan_AreCounted()
    {
        var posts = _folder.Write("posts.csv", "person_id,unit,role,full_time,from,until\np,00001,cadre,yes,2022-01-01,\np,00002,cadre,yes,2022-01-01,\nq,00001,branch_head,,2022-01-01,\n");
        var training = _folder.Write("training.csv", "person_id,date,subject,central_framework\nq,2024-05-01,branch_work,yes\n");
        var plan = _folder.Write("plan.csv", "unit,year,growth,rate_target\n001,2024,,20\n01,,5,90\n");
        var run = _folder.Tally("--posts", posts, "--training", training, "--plan", plan, "--format", "csv", "--level", "district");
        Assert.EndsWith(",20.00,met,1,0,0,1,1,1,1,0,0,,\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_CodesThatLostTheirZeros_AreNotedAndCounted()
    {
        var before = _folder.Tally("--format", "csv").Out;
        _folder.Write("women.csv", "commune,women,source,published,working_away\n1,3,police,2024-01-01,1\n2,4,police,2024-01-01,\n");
        var run = _folder.Tally("--format", "csv");
        Assert.Equal((ExitCode.Clean, before), (run.ExitCode, run.Out));
        Assert.Contains("00001", run.Error, StringComparison.Ordinal);
        Assert.Contains(": 2 mã", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_Interrupted_Says130()
    {
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        var run = ToolRun.With(console => console with { Interrupted = interruption.Token }, "tally", "--units", _folder["units.csv"], "--as-of", "2024-12-31");
        Assert.Equal(ExitCode.Interrupted, run.ExitCode);
    }

    public void Dispose() => _folder.Dispose();
}
