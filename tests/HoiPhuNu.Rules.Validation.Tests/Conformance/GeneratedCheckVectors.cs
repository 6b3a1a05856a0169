using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Conformance;

/// <summary>Whole reports, clean and spoilt, checked by the naive oracle.</summary>
public sealed class GeneratedCheckVectors
{
    private const int MostRows = 14;

    private static readonly string[] TableOrder = ["units", "report", "previous", "plan"];

    [Fact]
    public void Check_OfAnyReport_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-check", 52, "Báo cáo bị sửa sai ngẫu nhiên, sinh tự động.", "Reports spoilt at random, generated.");
        var requests = Scenarios.Spoilt.Sample(30, new Rnd((ulong)stored.Seed, 1), 120)
            .Select(ScenarioRequest.Of)
            .Where(request => request.Reports is [{ Rows.Count: > 2 and <= MostRows }] && !HasNegativePlan(request));
        foreach (var request in requests.Take(12))
        {
            var findings = new NaiveReportCheck(request).Findings;
            stored.Add([.. findings.Select(finding => finding.Rule).Append("REP-16").Distinct().Order(StringComparer.Ordinal)], "check", Input(request), Expected(findings), Readings(request.Readings), Term(request.Bounds));
        }

        stored.AssertStored();
    }

    /// <summary>In a file a negative figure of a plan is a finding of its own, which the oracle knows nothing of.</summary>
    private static bool HasNegativePlan(NaiveRequest request) =>
        request.Plan?.Any(row => row.Growth < 0 || row.Cadres < 0 || row.BranchHeads < 0) == true;

    private static JsonObject Input(NaiveRequest request)
    {
        var input = new JsonObject();
        if (request.AsOf is { } asOf)
        {
            input["as_of"] = Iso(asOf);
        }

        if (request.Published is { } published)
        {
            input["published"] = Iso(published);
        }

        input["plausibility"] = request.Plausibility ? "on" : "off";
        input["rules"] = new JsonArray("*");
        var tables = PlainTables.Of(request);
        input["tables"] = new JsonObject(TableOrder.Where(tables.ContainsKey).Select(name => KeyValuePair.Create(name, (JsonNode?)Table(tables[name]))));
        return input;
    }

    private static JsonObject Expected(IEnumerable<NaiveFinding> findings) => new()
    {
        ["findings"] = new JsonArray(
        [
            .. findings.OrderBy(finding => finding.Row ?? long.MaxValue).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Column, StringComparer.Ordinal)
                .ThenBy(finding => finding.Unit, StringComparer.Ordinal).Select(finding => new JsonObject
                {
                    ["rule"] = finding.Rule,
                    ["severity"] = finding.Severity == Severity.Error ? "error" : "warning",
                    ["row"] = finding.Row,
                    ["column"] = finding.Column,
                    ["unit"] = finding.Unit,
                    ["year"] = finding.Year,
                }),
        ]),
    };

    private static JsonObject Readings(NaiveReadings readings) => new()
    {
        ["SuperiorClubsInGrowth"] = readings.SuperiorClubsInGrowth ? "on" : "off",
        ["BaseClubsInGrowth"] = readings.BaseClubsInGrowth ? "on" : "off",
        ["ArrivalsCount"] = readings.ArrivalsIgnored ? "Ignored" : "AsIncrease",
        ["Recategorised"] = readings.RecategorisedCounted ? "Counted" : "Ignored",
        ["StatisticsYear"] = readings.StatisticsFrozenForTerm ? "FrozenForTerm" : "LatestPublished",
    };

    /// <summary>A term says all that it decides (TERM-1): here what khóa XIII decided, with other bounds.</summary>
    private static JsonObject? Term(NaivePlausibility bounds) => bounds == new NaivePlausibility() ? null : new JsonObject
    {
        ["version"] = 1,
        ["term"] = "XIII",
        ["firstYear"] = 2022,
        ["lastYear"] = 2027,
        ["growthTarget"] = 800_000,
        ["rateTarget"] = new JsonObject { ["numerator"] = 60, ["denominator"] = 100 },
        ["adultYears"] = 18,
        ["presenceMonths"] = 6,
        ["requiredSoftware"] = new JsonArray(
            [.. new[] { "statistics_reporting", "emulation_commendation", "people_management" }.Select(subject => new JsonObject { ["subject"] = subject, ["from"] = "2022-01-01" })]),
        ["plausibility"] = new JsonObject { ["manyCommunes"] = bounds.ManyCommunes, ["membersWithLosses"] = bounds.MembersWithLosses },
    };

    private static JsonArray Table(ImmutableArray<ImmutableArray<string>> rows) => new([.. rows.Select(row => new JsonArray([.. row.Select(cell => JsonValue.Create(cell))]))]);

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", null);
}
