using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Whole cases with reorganised units and messy lists of members, counted by the naive oracle of the tally.</summary>
public sealed class GeneratedTallyVectors
{
    private static readonly string[] PersonFindings = ["DATA-01", "DATA-02", "DATA-03", "DATA-04", "DATA-06", "DATA-07", "DATA-08", "DATA-12", "DATA-14", "DATA-15", "DATA-17", "DATA-18"];

    [Fact]
    public void Tally_OfAnyMembers_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-tally", 2025, "Danh sách hội viên trên cơ cấu đơn vị thay đổi, sinh tự động.", "Lists of members on a tree that changes, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 12; count++)
        {
            var (world, naive) = WithOneProblemPerRow(TallyWorlds.Make(new Random(random.Next())));
            stored.Add(
                ["RATE-1", "CAT-3", "CAT-4", "RES-2", "AGE-1", "ORG-6", "ORG-9", .. PersonFindings],
                "tally",
                new JsonObject
                {
                    ["as_of"] = TableText.Iso(world.Day),
                    ["codes_as_of"] = world.CodesAsOf == world.Day ? new JsonObject() : new JsonObject { ["members"] = TableText.Iso(world.CodesAsOf) },
                    ["figures"] = new JsonArray("members", "unattributed"),
                    ["rules"] = new JsonArray([.. PersonFindings.Select(rule => JsonValue.Create(rule))]),
                    ["tables"] = new JsonObject { ["units"] = TableText.Units(world.Units), ["changes"] = TableText.Changes(world.Units), ["members"] = TableText.Members(world.Members) },
                },
                Expected(world, naive),
                TableText.Named(world.Readings));
        }

        stored.AssertStored();
    }

    /// <summary>The rulebook does not say whether a row with an error is looked at for others: so no row has two.</summary>
    private static (TallyWorld World, NaivePeople Naive) WithOneProblemPerRow(TallyWorld world)
    {
        while (true)
        {
            // Rows are numbered from 2, without gaps, as it will stand in the table.
            world = world with { Members = [.. world.Members.Where(IsReadable).OrderBy(row => row.Row).Select((row, index) => row with { Row = index + 2 })] };
            var naive = NaivePeople.Count(world, world.Members.Select(row => NaiveRecord.Of(row, world.Day)), tellsUnderAge: true);
            var doubtful = naive.Findings.GroupBy(finding => finding.Row).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
            if (doubtful.Count == 0)
            {
                return (world, naive);
            }

            world = world with { Members = world.Members.RemoveAll(row => doubtful.Contains(row.Row)) };
        }
    }

    private static bool IsReadable(MemberRow row) =>
        !string.IsNullOrWhiteSpace(row.MemberId) && (row.Commune is not null || row.Residence.Kind.Code == "none") && (row.ClubFounder is null or { IsUnionLevel: true });

    private static JsonObject Expected(TallyWorld world, NaivePeople naive)
    {
        var units = new JsonObject();
        foreach (var unit in world.Tree.Units.OrderBy(unit => unit.Code, StringComparer.Ordinal))
        {
            var here = naive.Counted.FindAll(one => one.Unit == unit.Code);
            if (unit.IsGeographicBase)
            {
                units[unit.Code] = new JsonObject
                {
                    ["members"] = new JsonObject(MemberCategory.All.Select(category => KeyValuePair.Create(category.Code, (JsonNode?)JsonValue.Create(here.Count(one => one.Category == category))))),
                };
            }
            else if (unit.IsSuperior)
            {
                units[unit.Code] = new JsonObject { ["unattributed"] = new JsonObject { ["counted"] = here.Count(one => one.Category.Code != "honorary") } };
            }
        }

        return new JsonObject
        {
            ["units"] = units,
            ["findings"] = new JsonArray([.. naive.Findings.OrderBy(finding => finding.Row).ThenBy(finding => finding.Column, StringComparer.Ordinal).Select(Finding)]),
        };
    }

    private static JsonNode Finding((string Key, long Row, string Column) finding)
    {
        var rule = finding.Key.Split('.')[0];
        return new JsonObject
        {
            ["rule"] = rule,
            ["severity"] = rule is "DATA-03" or "DATA-04" or "DATA-12" or "DATA-15" or "DATA-18" || finding.Key is "DATA-17.age" or "DATA-17.child" ? "warning" : "error",
            ["table"] = "members",
            ["row"] = finding.Row,
            ["column"] = finding.Column,
        };
    }
}
