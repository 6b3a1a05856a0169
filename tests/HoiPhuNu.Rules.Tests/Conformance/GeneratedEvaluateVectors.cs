using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Year-end evaluations on trees that change: growth against a plan, bands and bases to support, by the naive oracles.</summary>
public sealed class GeneratedEvaluateVectors
{
    private static readonly LocalDate PlanWritten = new(2024, 2, 1);

    private static readonly string[] Ratings = ["strong", "fair", "average", "weak", ""];

    [Fact]
    public void Growth_AgainstAnyPlan_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-evaluate-growth", 5, "Kết quả so với đăng ký trên cơ cấu đơn vị thay đổi, sinh tự động.", "Achieved against registered on a tree that changes, generated.");
        var random = new Random(stored.Seed);
        var worlds = MovementWorlds.World().Generator.Sample(400, new Rnd((ulong)stored.Seed, 1), 25).Where(world => world.Rows.Length is > 8 and < 30 && world.Steps.Length > 1).Take(12);
        foreach (var world in worlds)
        {
            var ordered = world with { Rows = [.. world.Rows.OrderBy(row => row.Row).Select((row, index) => row with { Row = index + 2 })] };
            var plan = PlanOf(ordered, random);
            stored.Add(
                ["PLAN-3", "PLAN-4", "NET-1", "NET-5", "ORG-6", "ORG-9"],
                "evaluate",
                new JsonObject
                {
                    ["as_of"] = TableText.Iso(world.To),
                    ["from"] = "2022-01-01",
                    ["codes_as_of"] = new JsonObject { ["plan"] = TableText.Iso(PlanWritten) },
                    ["tables"] = new JsonObject
                    {
                        ["units"] = TableText.Units(world.Units),
                        ["changes"] = TableText.Changes(world.Units),
                        ["plan"] = TableText.Of(["unit", "year", "growth"], plan.Select(row => new[] { row.Unit, $"{row.Year}", $"{row.Growth}" })),
                        ["events"] = TableText.Of(
                            ["member_id", "commune", "date", "event", "category", "club_founder"],
                            ordered.Rows.Select(row => new[] { row.MemberId, row.Commune, TableText.Iso(row.Date), row.Kind?.Code, row.Category?.Code, row.ClubFounder?.Code })),
                    },
                },
                new JsonObject { ["units"] = Evaluated(ordered, plan) },
                TableText.Named(world.Rules.Readings));
        }

        stored.AssertStored();
    }

    [Fact]
    public void Support_OfAnyLists_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-evaluate-support", 6, "Nhóm tỷ lệ và cơ sở cần hỗ trợ, sinh tự động.", "Bands and bases to support, generated.");
        var random = new Random(stored.Seed);
        foreach (var made in Enumerable.Range(0, 200).Select(_ => TallyWorlds.Make(new Random(random.Next()))).Where(HasSomeToCount).Take(12))
        {
            var bases = made.Tree.Units.Where(unit => unit.Level == Level.Commune).OrderBy(unit => unit.Code, StringComparer.Ordinal).ToList();
            var world = WithWomenNearTheBounds(Readable(made), bases, random);
            var ratings = bases.ToDictionary(unit => unit.Code, _ => Ratings[random.Next(Ratings.Length)]);
            var naive = new NaiveTally(world);
            var rates = bases.Where(unit => unit.IsGeographicBase).ToDictionary(unit => unit.Code, unit => (Members: naive.Counted(unit), Women: naive.Women(unit)));
            stored.Add(
                ["RATE-5", "RATE-6", "SUP-1", "RATE-1"],
                "evaluate",
                new JsonObject
                {
                    ["as_of"] = TableText.Iso(world.Day),
                    ["tables"] = new JsonObject
                    {
                        ["units"] = TableText.Units(world.Units),
                        ["changes"] = TableText.Changes(world.Units),
                        ["women"] = TableText.Women(world.Women),
                        ["members"] = TableText.Members(world.Members),
                        ["bases"] = TableText.Of(["unit", "rating"], ratings.Select(pair => new[] { pair.Key, pair.Value })),
                    },
                },
                new JsonObject
                {
                    ["units"] = new JsonObject { ["TW"] = new JsonObject { ["standing"] = new JsonObject { ["rate_bases"] = BasesAbove(rates.Values) } } },
                    ["support"] = Supported(ratings, rates),
                    ["bands"] = new JsonObject { ["now"] = Bands(rates.Values) },
                },
                TableText.Named(world.Readings));
        }

        stored.AssertStored();
    }

    /// <summary>Registrations of the provinces, of the nation sometimes, and of communes under the codes of early 2024.</summary>
    private static List<PlanLine> PlanOf(MovementWorld world, Random random)
    {
        var plan = new List<PlanLine> { new("01", null, random.Next(6)) };
        var communes = world.Units.AsOf(PlanWritten).Units.Where(unit => unit.IsGeographicBase).Select(unit => unit.Code).Order(StringComparer.Ordinal).ToList();
        foreach (var year in new[] { 2024, 2025 })
        {
            plan.AddRange(new[] { "TW", "01", "02" }.Where(code => random.Next(3) > (code == "TW" ? 1 : 0)).Select(code => new PlanLine(code, year, random.Next(4))));
            plan.AddRange(communes.Where(_ => random.Next(3) == 0).Select(code => new PlanLine(code, year, random.Next(3))));
        }

        return plan;
    }

    private static JsonObject Evaluated(MovementWorld world, List<PlanLine> plan)
    {
        var tree = world.Units.AsOf(world.To);
        var succession = new NaiveSuccession(world.Units.Units.Select(unit => unit.Row), world.Units.Changes);
        var placed = plan.Select(row => (Row: row, At: succession.Locate(row.Unit, PlanWritten, world.To))).Where(pair => pair.At is { IsUnattributed: false })
            .Select(pair => (pair.Row, pair.At!.Value.Unit.Code)).ToList();
        long? Planned(string code, int? year) => placed.Where(pair => pair.Code == code && pair.Row.Year == year).Select(pair => (long?)pair.Row.Growth).Aggregate((long?)null, (sum, figure) => (sum ?? 0) + figure);
        long Since(Unit unit, int year) => year > world.To.Year ? 0 : new NaiveGrowth(world with { From = new LocalDate(year, 1, 1) }).FigureOf(unit)!.Value.Net;

        var units = new JsonObject();
        foreach (var unit in tree.Units.Where(unit => unit.Level == Level.Central || unit.Level == Level.Province || placed.Exists(pair => pair.Code == unit.Code)).OrderBy(unit => unit.Code, StringComparer.Ordinal))
        {
            var years = new JsonObject();
            foreach (var year in Enumerable.Range(2024, world.To.Year - 2023))
            {
                var registered = Planned(unit.Code, year);
                if (registered is null && unit.Level == Level.Central)
                {
                    registered = Planned("01", year) + Planned("02", year);
                }

                years[$"{year}"] = Verdict(Since(unit, year) - Since(unit, year + 1), registered, isOver: world.To >= new LocalDate(year, 12, 31));
            }

            var allocated = Planned(unit.Code, null) ?? (unit.Level == Level.Central ? 800_000 : null);
            units[unit.Code] = new JsonObject
            {
                ["targets"] = new JsonObject { ["growth"] = new JsonObject { ["years"] = years, ["term"] = Verdict(Since(unit, 2022), allocated, isOver: false) } },
            };
        }

        return units;
    }

    /// <summary>What is asked before a period is over, is how things stand: the rulebook does not say what the verdict would be.</summary>
    private static JsonObject Verdict(long achieved, long? planned, bool isOver)
    {
        var verdict = new JsonObject { ["achieved"] = achieved, ["planned"] = planned, ["difference"] = achieved - planned };
        if (isOver)
        {
            verdict["outcome"] = planned is null ? "cannotTell" : achieved >= planned ? "met" : "notMet";
        }

        return verdict;
    }

    private static bool HasSomeToCount(TallyWorld world)
    {
        var naive = new NaiveTally(Readable(world));
        return world.Tree.Units.Count(unit => unit.IsGeographicBase && naive.Counted(unit) > 0) > 1;
    }

    /// <summary>Only such rows as a table can hold, with the codes of the day.</summary>
    private static TallyWorld Readable(TallyWorld world) => world with
    {
        CodesAsOf = world.Day,
        Women = [],
        Members = [.. world.Members.Where(row => !string.IsNullOrWhiteSpace(row.MemberId) && (row.Commune is not null || row.Residence.Kind.Code == "none") && row.ClubFounder is null or { IsUnionLevel: true })
            .OrderBy(row => row.Row).Select((row, index) => row with { Row = index + 2 })],
    };

    /// <summary>Women such that rates lie at 50, 60 and 100 %, or just beside.</summary>
    private static TallyWorld WithWomenNearTheBounds(TallyWorld world, List<Unit> bases, Random random)
    {
        var naive = new NaiveTally(world);
        var women = new List<WomenCount>();
        foreach (var unit in bases.Where(unit => unit.IsGeographicBase))
        {
            var members = naive.Counted(unit);
            long?[] near = [members, members + 1, members * 2, (members * 2) + 1, members * 5 / 3, members * 5 / 3, 0, null];
            if (near[random.Next(near.Length)] is { } count)
            {
                women.Add(new WomenCount(unit.Code, count, WomenSource.Police) { Row = women.Count + 2 });
            }
        }

        return world with { Women = [.. women] };
    }

    private static JsonObject BasesAbove(IEnumerable<(long Members, long? Women)> rates)
    {
        var known = rates.Where(rate => rate.Women > 0).ToList();
        var met = known.Count(rate => rate.Members * 100 > rate.Women * 60);
        return new JsonObject { ["achieved"] = met, ["planned"] = known.Count };
    }

    private static JsonObject Bands(ICollection<(long Members, long? Women)> rates) => new()
    {
        ["below50"] = rates.Count(rate => rate.Women > 0 && rate.Members * 100 < rate.Women * 50),
        ["below60"] = rates.Count(rate => rate.Women > 0 && rate.Members * 100 >= rate.Women * 50 && rate.Members * 100 < rate.Women * 60),
        ["exactly60"] = rates.Count(rate => rate.Women > 0 && rate.Members * 100 == rate.Women * 60),
        ["above60"] = rates.Count(rate => rate.Women > 0 && rate.Members * 100 > rate.Women * 60),
        ["not_applicable"] = rates.Count(rate => rate.Women == 0),
        ["cannot_tell"] = rates.Count(rate => rate.Women is null),
    };

    private static JsonObject Supported(Dictionary<string, string> ratings, Dictionary<string, (long Members, long? Women)> rates)
    {
        var units = new JsonArray();
        var open = 0;
        foreach (var (code, rating) in ratings)
        {
            var reasons = new JsonArray();
            if (rating is "average" or "weak")
            {
                reasons.Add($"rated_{rating}");
            }

            if (rates.TryGetValue(code, out var rate) && rate.Women > 0 && rate.Members * 100 < rate.Women * 60)
            {
                reasons.Add("rate_below_target");
            }

            if (reasons.Count > 0)
            {
                units.Add(new JsonObject { ["unit"] = code, ["reasons"] = reasons });
            }
            else if (rates.ContainsKey(code) && rate.Women is null)
            {
                open++;
            }
        }

        return new JsonObject { ["units"] = units, ["cannotTell"] = open };
    }

    private sealed record PlanLine(string Unit, int? Year, long Growth);
}
