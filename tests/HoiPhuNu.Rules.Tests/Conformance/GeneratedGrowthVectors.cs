using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Vectors of net growth, netted event by event with a list of what was already told.</summary>
public sealed class GeneratedGrowthVectors
{
    private static readonly string[] Kinds = ["admitted", "moved_in", "left", "died", "moved_out", "category_in", "category_out"];
    private static readonly string[] Categories = ["residential", "residential", "club", "club", "special", "trade_union", "armed_forces", "member_organisation", "honorary"];
    private static readonly string[] Founders = ["central", "province", "district", "commune"];
    private static readonly string[] Days = ["2023-12-31", "2024-01-01", "2024-02-29", "2024-06-30", "2024-12-31", "2025-01-01"];

    [Fact]
    public void Growth_OfAnyEvents_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-growth", 800, "Hội viên tăng thêm từ một số biến động, sinh tự động.", "Net growth of a handful of events, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 40; count++)
        {
            var readings = new Readings(random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0);
            var events = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Any(random)).ToList();
            stored.Add(
                ["NET-1", "NET-2", "NET-3", "NET-6", "NET-7", "CAT-1"],
                "growth",
                new JsonObject { ["from"] = "2024-01-01", ["to"] = "2024-12-31", ["events"] = new JsonArray([.. events.Select(one => one.ToJson())]) },
                Netted(events, readings),
                new JsonObject
                {
                    ["SuperiorClubsInGrowth"] = readings.SuperiorClubs ? "on" : "off",
                    ["BaseClubsInGrowth"] = readings.BaseClubs ? "on" : "off",
                    ["ArrivalsCount"] = readings.Arrivals ? "AsIncrease" : "Ignored",
                    ["Recategorised"] = readings.Recategorised ? "Counted" : "Ignored",
                });
        }

        stored.AssertStored();
    }

    private static Event Any(Random random)
    {
        var category = Categories[random.Next(Categories.Length)];
        return new Event(
            $"H{random.Next(1, 4)}", random.Next(2) == 0 ? "00001" : "00002", Days[random.Next(Days.Length)], Kinds[random.Next(Kinds.Length)], category,
            category == "club" ? Founders[random.Next(Founders.Length)] : null);
    }

    private static JsonObject Netted(List<Event> events, Readings readings)
    {
        var told = new List<(string, string, string, string)>();
        var repeated = new JsonArray();
        var terms = new Dictionary<string, long> { ["admitted"] = 0, ["moved_in"] = 0, ["left"] = 0, ["died"] = 0, ["moved_out"] = 0, ["club"] = 0 };
        var nets = new SortedDictionary<string, long>(events.Select(one => one.Commune).Distinct().ToDictionary(code => code, _ => 0L), StringComparer.Ordinal);
        for (var index = 0; index < events.Count; index++)
        {
            var one = events[index];
            var isTold = told.Contains((one.Member, one.Commune, one.Date, one.Kind));
            told.Add((one.Member, one.Commune, one.Date, one.Kind));
            if (string.CompareOrdinal(one.Date, "2024-12-31") > 0)
            {
                // Not yet known as of the last day, so nothing is said of it (DATA-12 says it is too early).
                continue;
            }

            if (isTold)
            {
                repeated.Add(index + 1);
                continue;
            }

            var isSuperiorClub = one.Category == "club" && one.Founder != "commune";
            var counts = one.Category == "residential" || (one.Category == "club" && (isSuperiorClub ? readings.SuperiorClubs : readings.BaseClubs));
            if (!counts || string.CompareOrdinal(one.Date, "2024-01-01") < 0)
            {
                continue;
            }

            long change = one.Kind switch
            {
                "admitted" => 1,
                "moved_in" => readings.Arrivals ? 1 : 0,
                "category_in" => readings.Recategorised ? 1 : 0,
                "category_out" => readings.Recategorised ? -1 : 0,
                _ => -1,
            };
            nets[one.Commune] += change;
            if (isSuperiorClub)
            {
                terms["club"] += one.Kind is "category_in" or "category_out" ? 0 : change;
            }
            else if (terms.TryGetValue(one.Kind, out var before))
            {
                terms[one.Kind] = before + 1;
            }
        }

        var result = new JsonObject(terms.Select(term => KeyValuePair.Create(term.Key, (JsonNode?)JsonValue.Create(term.Value))))
        {
            ["net"] = nets.Values.Sum(),
            ["by_commune"] = new JsonObject(nets.Select(net => KeyValuePair.Create(net.Key, (JsonNode?)JsonValue.Create(net.Value)))),
            ["repeated"] = repeated,
        };
        return result;
    }

    private sealed record Readings(bool SuperiorClubs, bool BaseClubs, bool Arrivals, bool Recategorised);

    private sealed record Event(string Member, string Commune, string Date, string Kind, string Category, string? Founder)
    {
        public JsonObject ToJson()
        {
            var json = new JsonObject { ["member_id"] = Member, ["commune"] = Commune, ["date"] = Date, ["event"] = Kind, ["category"] = Category };
            if (Founder is not null)
            {
                json["club_founder"] = Founder;
            }

            return json;
        }
    }
}
