using System.Text.Json;
using HoiPhuNu.Rules.Tool.Tests.Tallying;

namespace HoiPhuNu.Rules.Tool.Tests.Evaluating;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TallyFolder _folder = new();

    public EvaluateCommandTests()
    {
        _folder.Write("plan.csv", """
            unit,year,growth,cadres,branch_heads,rate_target
            TW,,10,,,
            01,,10,2,2,
            01,2022,0,0,0,
            01,2023,1,1,1,
            01,2024,2,1,0,50
            """);
        _folder.Write("posts.csv", """
            person_id,unit,role,full_time,from,until
            p,00001,cadre,yes,2020-01-01,
            q,00002,cadre,yes,2020-01-01,
            h,00001,branch_head,,2020-01-01,
            h,00002,branch_head,,2020-01-01,
            """);
        _folder.Write("training.csv", """
            person_id,date,subject,central_framework
            p,2023-02-01,statistics_reporting,
            p,2023-02-01,emulation_commendation,
            p,2024-02-01,people_management,
            h,2023-05-01,branch_work,yes
            h,2024-05-01,branch_work,yes
            """);
        _folder.Write("bases.csv", """
            unit,rating,has_computer
            00001,strong,yes
            00002,weak,no
            """);
    }

    /// <summary>Growth 2023 is 1 of 1 (f admitted), 2024 is 1 of 2: two admitted (a; b in a superior's club), c moved inside, f left. 2022 has no event: unknown.</summary>
    [Fact]
    public void Json_FromLists_HoldsEveryYearAgainstItsRegistration()
    {
        var run = Evaluate("--format", "json", "--unit", "01");

        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        var province = json.RootElement.GetProperty("units").EnumerateArray().First(unit => unit.GetProperty("unit").GetString() == "01");
        Assert.Equal(
            [
                "growth 2022 ? 0 cannotTell achieved events",
                "growth 2023 1 1 met  ",
                "growth 2024 1 2 notMet  ",
                "growth  ? 10 cannotTell achieved,period events",
                "cadres 2022 0 0 met  ",
                "cadres 2023 0 1 notMet  ",
                "cadres 2024 1 1 met  ",
                "cadres  1 2 cannotTell period ",
                "branch_heads 2022 0 0 met  ",
                "branch_heads 2023 1 1 met  ",
                "branch_heads 2024 0 0 met  ",
                "branch_heads  1 2 cannotTell period ",
            ],
            province.GetProperty("targets").EnumerateArray().SelectMany(target => target.GetProperty("years").EnumerateArray().Append(target.GetProperty("term"))).Select(Line));
    }

    [Fact]
    public void Json_MovementsFromTheStartOfTheTerm_KnowsTheYearWithoutEvents()
    {
        var run = Evaluate("--format", "json", "--unit", "01", "--from", "2022-01-01");

        using var json = JsonDocument.Parse(run.Out);
        var growth = json.RootElement.GetProperty("units").EnumerateArray().First(unit => unit.GetProperty("unit").GetString() == "01").GetProperty("targets")[0];
        Assert.Equal("growth 2022 0 0 met  ", Line(growth.GetProperty("years")[0]));
        Assert.Equal("growth  2 10 cannotTell period ", Line(growth.GetProperty("term")));
        Assert.Equal((2, 3, 4), (growth.GetProperty("projection").GetProperty("achieved").GetInt32(), growth.GetProperty("registrations").GetProperty("registered").GetInt32(), growth.GetProperty("projection").GetProperty("atEnd").GetInt32()));
        Assert.False(growth.GetProperty("projection").GetProperty("isVerdict").GetBoolean());
    }

    /// <summary>The nation's growth is held against 800,000; what needs no plan stands beside: bases, coverage, computers, the own target.</summary>
    [Fact]
    public void Json_FromLists_SaysHowThingsStand()
    {
        _folder.Write("plan.csv", "unit,year,growth,cadres,branch_heads,rate_target\n01,2024,2,1,0,50\n");
        using var json = JsonDocument.Parse(Evaluate("--format", "json", "--from", "2022-01-01").Out);
        var units = json.RootElement.GetProperty("units").EnumerateArray().ToDictionary(unit => unit.GetProperty("unit").GetString()!);

        var term = units["TW"].GetProperty("targets")[0].GetProperty("term");
        Assert.Equal((800_000, "national_target"), (term.GetProperty("planned").GetInt32(), term.GetProperty("source").GetString()));
        Assert.Equal(
            [
                "rate_bases  1 2 notMet  ",
                "own_rate  3 7 notMet  ",
                "cadres_coverage  1 2 notMet  ",
                "branch_heads_coverage  1 1 met  ",
                "base_cadres_coverage  1 2 notMet  ",
                "computers  1 3 notMet  ",
            ],
            units["01"].GetProperty("standing").EnumerateArray().Select(Line));
    }

    /// <summary>00001 has 2 of 3; 00002 has 1 of 4 and is weak; the market has no rating in the list.</summary>
    [Fact]
    public void Json_Support_GivesTheReasons()
    {
        using var json = JsonDocument.Parse(Evaluate("--format", "json").Out);

        var support = json.RootElement.GetProperty("support");
        Assert.Equal("00002 rated_weak,rate_below_target", Assert.Single(support.GetProperty("units").EnumerateArray().Select(unit => $"{unit.GetProperty("unit").GetString()} {string.Join(',', unit.GetProperty("reasons").EnumerateArray())}")));
        Assert.Equal((1, 1), (json.RootElement.GetProperty("bands").GetProperty("now").GetProperty("below50").GetInt32(), json.RootElement.GetProperty("bands").GetProperty("now").GetProperty("above60").GetInt32()));
    }

    /// <summary>As of 2024-05-31 commune 00002 still had f: 2 of 4, so it went from 50 to below 60 % to below 50 %.</summary>
    [Fact]
    public void Json_Since_TellsHowBasesMoved()
    {
        using var json = JsonDocument.Parse(Evaluate("--format", "json", "--since", "2024-05-31").Out);

        var movement = json.RootElement.GetProperty("bands").GetProperty("movement");
        Assert.Equal("2024-05-31", movement.GetProperty("since").GetString());
        Assert.Contains("below60 below50 1", movement.GetProperty("moves").EnumerateArray().Select(move => $"{move.GetProperty("from").GetString()} {move.GetProperty("to").GetString()} {move.GetProperty("bases").GetInt32()}"));
        Assert.Equal((0, 1, 1), movement.GetProperty("standings").EnumerateArray().Where(standing => standing.GetProperty("standing").GetString() == "below50").Select(standing => (standing.GetProperty("before").GetInt32(), standing.GetProperty("after").GetInt32(), standing.GetProperty("difference").GetInt32())).Single());
    }

    [Fact]
    public void Csv_FromLists_HasTheVerdictsOfTheJson()
    {
        using var json = JsonDocument.Parse(Evaluate("--format", "json").Out);
        var csv = Evaluate("--format", "csv").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[3]} {cells[4]} {cells[13]}");

        Assert.Equal(
            json.RootElement.GetProperty("units").EnumerateArray().SelectMany(unit => unit.GetProperty("targets").EnumerateArray()
                .SelectMany(target => target.GetProperty("years").EnumerateArray().Append(target.GetProperty("term")))
                .Concat(unit.GetProperty("standing").EnumerateArray())
                .Select(verdict => $"{unit.GetProperty("unit").GetString()} {verdict.GetProperty("target").GetString()} {(verdict.GetProperty("year").ValueKind == JsonValueKind.Null ? string.Empty : verdict.GetProperty("year").GetInt32())} {verdict.GetProperty("outcome").GetString()}")),
            csv);
    }

    /// <summary>Shorter registrations than the allocation are a finding (PLAN-5), and the text names projection and evidence in both languages.</summary>
    [Theory]
    [InlineData("vi", "dự báo, không phải kết luận")]
    [InlineData("en", "a projection, no verdict")]
    public void Text_FromLists_NamesProjectionEvidenceAndShortRegistrations(string language, string projection)
    {
        var run = Evaluate("--from", "2022-01-01", "--lang", language);

        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(projection, run.Out, StringComparison.Ordinal);
        Assert.Contains("REP-52", run.Out, StringComparison.Ordinal);
        Assert.Contains("PLAN-4", run.Out, StringComparison.Ordinal);
        Assert.Contains("ArrivalsCount=AsIncrease", run.Out, StringComparison.Ordinal);
    }

    /// <summary>That the provinces' allocations fall short of the national target is no fault of one province's plan.</summary>
    [Fact]
    public void Evaluate_AProvinceWithItsOwnPlan_IsNotHeldToTheNationalTotal()
    {
        _folder.Write("plan.csv", "unit,year,growth,cadres,branch_heads,rate_target\n01,,2,,,\n01,2024,2,1,0,50\n");

        Assert.Equal(ExitCode.Clean, Evaluate("--unit", "01").ExitCode);
        Assert.Contains("REP-51", Evaluate().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_FromAReport_HoldsItAgainstThePlan()
    {
        using var samples = new SampleFolder();
        var plan = samples.Write("plan.csv", "unit,year,growth,cadres,branch_heads,rate_target\n01,,42,1,5,\n01,2024,7,1,5,70\n01,2023,8,0,0,\n");
        var run = ToolRun.Of("evaluate", "--units", samples.Units, "--report", samples.Clean, "--plan", plan, "--format", "json");

        Assert.Equal(string.Empty, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(("report", "2024-12-31"), (json.RootElement.GetProperty("basis").GetString(), json.RootElement.GetProperty("asOf").GetString()));
        var province = json.RootElement.GetProperty("units").EnumerateArray().First(unit => unit.GetProperty("unit").GetString() == "01");
        var lines = province.GetProperty("targets").EnumerateArray().SelectMany(target => target.GetProperty("years").EnumerateArray().Append(target.GetProperty("term"))).Concat(province.GetProperty("standing").EnumerateArray()).Select(Line).ToList();
        Assert.Contains("growth 2024 7 7 met  ", lines);
        Assert.Contains("growth 2023 ? 8 cannotTell achieved report", lines);
        Assert.Contains("cadres 2024 ? 1 cannotTell achieved training", lines);
        Assert.Contains("cadres  1 1 cannotTell period ", lines);
        Assert.Contains("branch_heads_coverage  5 5 met  ", lines);
        Assert.Contains("own_rate  640 1000 notMet  ", lines);
    }

    [Fact]
    public void Evaluate_AWrongReport_TellsItsFindings()
    {
        using var samples = new SampleFolder();
        var run = ToolRun.Of("evaluate", "--units", samples.Units, "--report", samples.Wrong);

        Assert.Equal(ExitCode.Errors, run.ExitCode);
        Assert.Contains("REP-10", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_WrongUsage_IsToldInOneSentence()
    {
        AssertSaid("usage.nothing-to-evaluate", ToolRun.Of("evaluate", "--units", _folder["units.csv"]));
        AssertSaid("usage.no-as-of", ToolRun.Of("evaluate", "--units", _folder["units.csv"], "--members", _folder["members.csv"]));
        AssertSaid("usage.report-and-lists", ToolRun.Of("evaluate", "--units", _folder["units.csv"], "--members", _folder["members.csv"], "--report", _folder["members.csv"]));
        AssertSaid("usage.only-with-lists", ToolRun.Of("evaluate", "--units", _folder["units.csv"], "--report", _folder["members.csv"], "--since", "2023-12-31"));
        AssertSaid("usage.since-after", Evaluate("--since", "2024-12-31"));
        AssertSaid("usage.from-after", Evaluate("--from", "2025-01-01"));
        AssertSaid("usage.outside-term", Evaluate("--since", "2021-12-31"));
        AssertSaid("usage.one-view", Evaluate("--since", "2023-12-31", "--previous", _folder["members.csv"]));
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertSaid(string key, ToolRun run)
    {
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.True(run.SaidOnly(key), $"{key}: {run.Error}");
    }

    private static string Line(JsonElement verdict) => string.Join(
        ' ',
        verdict.GetProperty("target").GetString(),
        verdict.GetProperty("year").ValueKind == JsonValueKind.Null ? string.Empty : verdict.GetProperty("year").GetInt32(),
        Number(verdict.GetProperty("achieved")),
        Number(verdict.GetProperty("planned")),
        verdict.GetProperty("outcome").GetString(),
        string.Join(',', verdict.GetProperty("missing").EnumerateArray()),
        string.Join(',', verdict.GetProperty("missingInputs").EnumerateArray()));

    private static string Number(JsonElement number) => number.ValueKind == JsonValueKind.Null ? "?" : $"{number.GetInt64()}";

    private ToolRun Evaluate(params string[] more) => ToolRun.Of(
    [
        "evaluate", "--units", _folder["units.csv"], "--women", _folder["women.csv"], "--members", _folder["members.csv"], "--events", _folder["events.csv"],
        "--posts", _folder["posts.csv"], "--training", _folder["training.csv"], "--bases", _folder["bases.csv"], "--plan", _folder["plan.csv"], "--as-of", "2024-12-31", .. more,
    ]);
}
