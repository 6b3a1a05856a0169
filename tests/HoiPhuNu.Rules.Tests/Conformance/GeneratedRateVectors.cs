using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.Tests.Conformance;

/// <summary>Vectors of rates near 50 and 60 percent and of all sizes, answered with big integers.</summary>
public sealed class GeneratedRateVectors
{
    [Fact]
    public void Rate_NearTheLines_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-rate", 60, "Tỷ lệ quanh mức 50 % và 60 %, sinh tự động.", "Rates near 50 and 60 percent, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 60; count++)
        {
            var women = count % 4 == 0 ? random.NextInt64(1_000_000_000, 9_000_000_000_000_000_000) : random.NextInt64(1, 20_000);
            var line = random.Next(3) == 0 ? 50 : 60;
            var members = (long)BigInteger.Max(0, ((BigInteger)women * line / 100) + random.Next(-1, 2));
            var atLeast = random.Next(2) == 1;
            stored.Add(
                ["RATE-4", "RATE-5", "NUM-2"],
                "rate",
                new JsonObject { ["day"] = "2024-12-31", ["members"] = members, ["women"] = women },
                Expected(new Ratio(members, women), atLeast),
                new JsonObject { ["SixtyPercent"] = atLeast ? "AtLeast" : "StrictlyAbove" });
        }

        stored.AssertStored();
    }

    [Fact]
    public void Percent_OfAnyDecimals_IsStoredAsTheOracleSays()
    {
        var stored = new StoredVectors("generated-percent", 4, "Làm tròn tỷ lệ phần trăm, sinh tự động.", "Percents rounded, generated.");
        var random = new Random(stored.Seed);
        for (var count = 0; count < 60; count++)
        {
            // Denominators of powers of 2 and 5 have exact halves.
            long denominator = random.Next(3) == 0 ? random.Next(1, 5_000) : 1L << random.Next(1, 12);
            var numerator = random.NextInt64(0, denominator * 2);
            var decimals = random.Next(0, 5);
            stored.Add(
                ["NUM-4"],
                "percent",
                new JsonObject { ["numerator"] = numerator, ["denominator"] = denominator, ["decimals"] = decimals },
                new JsonObject { ["percent"] = Shown(new Ratio(numerator, denominator), decimals) });
        }

        stored.AssertStored();
    }

    private static JsonObject Expected(Ratio rate, bool atLeast)
    {
        var order = NaiveRounding.Compare(rate, new Ratio(60, 100));
        var shown = NaiveRounding.PercentUnits(rate, 2).CompareTo(6000);
        var meets = order > 0 || (atLeast && order == 0);
        return new JsonObject
        {
            ["outcome"] = meets ? "met" : "not_met",
            ["band"] = order > 0 ? "above60" : order == 0 ? "exactly60" : NaiveRounding.Compare(rate, new Ratio(50, 100)) < 0 ? "below50" : "below60",
            ["percent"] = Shown(rate, 2),
            ["rounding_misleads"] = meets != (shown > 0 || (atLeast && shown == 0)),
        };
    }

    private static string Shown(Ratio rate, int decimals)
    {
        var digits = NaiveRounding.PercentUnits(rate, decimals).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }
}
