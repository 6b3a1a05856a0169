using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Validation.Generation;
using HoiPhuNu.Rules.Validation.Oracle;
using NodaTime;

namespace HoiPhuNu.Rules.Validation.Conformance;

/// <summary>Whole reports, clean and spoilt, checked by the naive oracle.</summary>
public sealed class GeneratedCheckVectors
{
    private const int MostRows = 14;

    [Fact]
    public void Check_OfAnyReport_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-check", 52, "Báo cáo bị sửa sai ngẫu nhiên, sinh tự động.", "Reports spoilt at random, generated.");
        var requests = Scenarios.Spoilt.Sample(30, new Rnd((ulong)stored.Seed, 1), 120)
            .Select(ScenarioRequest.Of)
            .Where(request => request.Reports is [{ Rows.Count: > 2 and <= MostRows }] && !HasNegativePlan(request));
        foreach (var request in requests.Take(12))
        {
            var findings = NaiveReportCheck.Check(request);
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
        var tables = new JsonObject
        {
            ["units"] = Table(
                ["code", "level", "kind", "parent", "from", "until"],
                request.Units.Select(unit => new[] { unit.Code, unit.Level, unit.Kind, unit.Parent, Iso(unit.From), Iso(unit.Until) })),
            ["report"] = Report(request.Reports[0]),
        };
        if (request.Previous is { } previous)
        {
            tables["previous"] = Report(previous);
        }

        if (request.Plan is { } plan)
        {
            tables["plan"] = Table(
                ["unit", "year", "growth", "cadres", "branch_heads"],
                plan.Select(row => new[] { row.Unit, $"{row.Year}", $"{row.Growth}", $"{row.Cadres}", $"{row.BranchHeads}" }));
        }

        input["tables"] = tables;
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
                    ["severity"] = finding.Severity,
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

    private static JsonObject? Term(NaivePlausibility bounds) => bounds == new NaivePlausibility() ? null : new JsonObject
    {
        ["version"] = 1,
        ["term"] = "XIII",
        ["firstYear"] = 2022,
        ["lastYear"] = 2027,
        ["plausibility"] = new JsonObject { ["manyCommunes"] = bounds.ManyCommunes, ["membersWithLosses"] = bounds.MembersWithLosses },
    };

    /// <summary>Rows stand in the order of their numbers, which have no gaps.</summary>
    private static JsonArray Report(NaiveTable table) => Table([.. table.Columns], table.Rows.Select(row => table.Columns.Select(column => (string?)row.Text(column)).ToArray()));

    private static JsonArray Table(string[] headers, IEnumerable<string?[]> rows) =>
        new([.. rows.Prepend(headers).Select(row => new JsonArray([.. row.Select(cell => JsonValue.Create(cell ?? string.Empty))]))]);

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", null);
}
