using System.Globalization;
using System.Text.Json.Nodes;

namespace ForeignProgram;

/// <summary>
/// What a vendor might have written of the year-end evaluation: from one report and a plan, on units that never change. All else is not claimed.
/// With <paramref name="mustExceed"/> it has a mistake: who just reaches what she registered, has not met it.
/// </summary>
internal sealed class VendorEvaluation(JsonObject input, bool mustExceed)
{
    private static readonly string[] Known = ["units", "report", "previous", "plan"];
    private static readonly string[] Bands = ["below50", "below60", "exactly60", "above60", "not_applicable", "cannot_tell"];

    private readonly List<Dictionary<string, string>> _units = Rows(input, "units");
    private readonly List<Dictionary<string, string>> _report = Rows(input, "report");
    private readonly List<Dictionary<string, string>> _plan = Rows(input, "plan");

    public JsonObject? Answer()
    {
        var tables = input["tables"]!.AsObject();
        if (tables["report"] is null || tables.Any(table => !Known.Contains(table.Key)) || input.Count > 1 || _units.Exists(unit => unit["from"].Length + unit["until"].Length > 0))
        {
            return null;
        }

        return new JsonObject
        {
            ["units"] = new JsonObject(_units.Where(unit => unit["level"] is "central" or "province" && unit["kind"].Length == 0).Select(unit => KeyValuePair.Create(unit["code"], (JsonNode?)UnitOf(unit["code"])))),
            ["support"] = Support(),
            ["bands"] = new JsonObject { ["now"] = Counted(Standings(_report).Values), ["movement"] = tables["previous"] is null ? null : Movement(Standings(Rows(input, "previous"))) },
        };
    }

    private JsonObject UnitOf(string code)
    {
        var bases = GeographicBelow(code);
        var outcomes = Standings(_report).Where(pair => bases.Contains(pair.Key)).Select(pair => pair.Value).ToList();
        var (met, notMet) = (outcomes.Count(band => band == "above60"), outcomes.Count(band => band is "below50" or "below60" or "exactly60"));
        var (members, women) = (Sum(code, "members_total"), Sum(code, "women"));
        var standing = new JsonObject
        {
            ["rate_bases"] = Verdict(met, met + notMet, notMet > 0 ? "notMet" : outcomes.Contains("cannot_tell") ? "cannotTell" : met > 0 ? "met" : "notApplicable"),
            ["cadres_coverage"] = Coverage(code, "cadres"),
            ["branch_heads_coverage"] = Coverage(code, "branch_heads"),
        };
        if (Plan(code, "rate_target") is { Length: > 0 } aim)
        {
            standing["own_rate"] = Verdict(members, women, members * 100m > women * decimal.Parse(aim, CultureInfo.InvariantCulture) ? "met" : "notMet");
        }

        return new JsonObject { ["targets"] = new JsonObject { ["growth"] = new JsonObject { ["years"] = new JsonObject { [Year] = Growth(code) } } }, ["standing"] = standing };
    }

    private JsonObject Growth(string code)
    {
        var achieved = Sum(code, "net_growth");
        var planned = Number(Plan(code, "growth"));
        var reached = mustExceed ? achieved > planned : achieved >= planned;
        var verdict = Verdict(achieved, planned, achieved is null || planned is null ? "cannotTell" : reached ? "met" : "notMet");
        verdict["difference"] = achieved - planned;
        return verdict;
    }

    private JsonObject Coverage(string code, string population)
    {
        var (all, trained) = (Own(code, population), Own(code, population + "_trained"));
        return Verdict(trained, all, all is null || trained is null ? "cannotTell" : all == 0 ? "notApplicable" : trained >= all ? "met" : "notMet");
    }

    private JsonObject Support()
    {
        var (units, open) = (new JsonArray(), 0);
        var standings = Standings(_report);
        foreach (var unit in _units.Where(unit => unit["level"] == "commune" || unit["kind"] == "affiliated"))
        {
            var rating = _report.Find(row => row["unit"] == unit["code"])?["rating"];
            JsonArray reasons = rating is "average" or "weak" ? [$"rated_{rating}"] : [];
            var band = standings.GetValueOrDefault(unit["code"]);
            if (band is "below50" or "below60")
            {
                reasons.Add("rate_below_target");
            }

            if (reasons.Count > 0)
            {
                units.Add(new JsonObject { ["unit"] = unit["code"], ["reasons"] = reasons });
            }
            else if (band == "cannot_tell")
            {
                open++;
            }
        }

        return new JsonObject { ["units"] = units, ["cannotTell"] = open };
    }

    private JsonObject Movement(Dictionary<string, string> before)
    {
        var now = Standings(_report);
        var moves = now.GroupBy(pair => (From: before[pair.Key], To: pair.Value)).Select(same => new JsonObject { ["from"] = same.Key.From, ["to"] = same.Key.To, ["bases"] = same.Count() });
        return new JsonObject
        {
            ["moves"] = new JsonArray([.. moves]),
            ["standings"] = new JsonObject(Bands.Select(band => KeyValuePair.Create(band, (JsonNode?)new JsonObject
            {
                ["before"] = before.Values.Count(one => one == band),
                ["after"] = now.Values.Count(one => one == band),
            }))),
            ["followed"] = now.Count,
        };
    }

    private Dictionary<string, string> Standings(List<Dictionary<string, string>> report) => _units.Where(IsGeographic).ToDictionary(unit => unit["code"], unit =>
    {
        var row = report.Find(row => row["unit"] == unit["code"]);
        return (Number(row?["members_total"]), Number(row?["women"])) switch
        {
            (_, null) or (null, _) => "cannot_tell",
            (_, 0) => "not_applicable",
            var (members, women) when members * 2 < women => "below50",
            var (members, women) when members * 100 < women * 60 => "below60",
            var (members, women) when members * 100 == women * 60 => "exactly60",
            _ => "above60",
        };
    });

    private static JsonObject Counted(ICollection<string> standings) =>
        new(Bands.Select(band => KeyValuePair.Create(band, (JsonNode?)JsonValue.Create(standings.Count(one => one == band)))));

    private static JsonObject Verdict(long? achieved, long? planned, string outcome) => new() { ["achieved"] = achieved, ["planned"] = planned, ["outcome"] = outcome };

    /// <summary>A superior's figure is the sum over its bases where all are known; else what it says itself.</summary>
    private long? Sum(string code, string column)
    {
        var below = GeographicBelow(code).Select(commune => Own(commune, column)).ToList();
        return below.Count > 0 && !below.Contains(null) ? below.Sum() : Own(code, column);
    }

    private List<string> GeographicBelow(string code) =>
        [.. _units.Where(unit => unit["parent"] == code).SelectMany(unit => IsGeographic(unit) ? [unit["code"]] : GeographicBelow(unit["code"]))];

    private long? Own(string code, string column) => Number(_report.Find(row => row["unit"] == code)?[column]);

    private string? Plan(string code, string column) => _plan.Find(row => row["unit"] == code && row["year"] == Year)?[column];

    private string Year => _report.Max(row => row["year"])!;

    private static bool IsGeographic(Dictionary<string, string> unit) => unit["kind"] is "xa" or "phuong" or "thi_tran" or "dac_khu";

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<Dictionary<string, string>> Rows(JsonObject input, string table)
    {
        var rows = input["tables"]![table]?.AsArray().Select(row => row!.AsArray().Select(cell => (string)cell!).ToList()).ToList() ?? [];
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
