using System.Numerics;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Vectors of largest remainders, dealt out one by one with big integers.</summary>
public sealed class GeneratedAllocationVectors
{
    [Fact]
    public void Allocation_OfAnyPotentials_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-allocation", 2, "Phân bổ theo số dư lớn nhất, sinh tự động.", "Allocation by largest remainders, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 40; count++)
        {
            var isLarge = count % 5 == 0;
            var potentials = Enumerable.Range(1, random.Next(1, 8)).OrderBy(_ => random.Next())
                .Select(code => (Code: $"{code:00}", Potential: isLarge ? random.NextInt64(0, long.MaxValue) : random.Next(0, 12))).ToList();
            var total = isLarge ? random.NextInt64(0, long.MaxValue) : random.Next(0, 60);
            stored.Add(
                ["PLAN-2"],
                "allocation",
                new JsonObject { ["total"] = total, ["potentials"] = new JsonObject(potentials.Select(unit => KeyValuePair.Create(unit.Code, (JsonNode?)JsonValue.Create(unit.Potential)))) },
                Dealt(total, potentials));
        }

        stored.AssertStored();
    }

    private static JsonObject Dealt(long total, List<(string Code, long Potential)> potentials)
    {
        var sum = potentials.Aggregate(BigInteger.Zero, (all, unit) => all + unit.Potential);
        if (sum.IsZero)
        {
            return Answer(total == 0, potentials.Select(unit => (unit.Code, total == 0 ? (BigInteger?)0 : null)));
        }

        var shares = potentials.ToDictionary(unit => unit.Code, unit => total * (BigInteger)unit.Potential / sum);
        var waiting = potentials.OrderByDescending(unit => total * (BigInteger)unit.Potential % sum).ThenBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        for (var next = 0; shares.Values.Aggregate(BigInteger.Zero, BigInteger.Add) < total; next++)
        {
            shares[waiting[next].Code]++;
        }

        return Answer(true, shares.Select(share => (share.Key, (BigInteger?)share.Value)));
    }

    private static JsonObject Answer(bool isPossible, IEnumerable<(string Code, BigInteger? Share)> shares) => new()
    {
        ["possible"] = isPossible,
        ["shares"] = new JsonObject(shares.OrderBy(share => share.Code, StringComparer.Ordinal)
            .Select(share => KeyValuePair.Create(share.Code, share.Share is { } known ? (JsonNode?)JsonValue.Create((long)known) : null))),
    };
}
