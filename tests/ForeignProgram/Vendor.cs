using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace ForeignProgram;

/// <summary>What a vendor might have written from the rulebook, with one mistake where the mode says so.</summary>
internal sealed class Vendor(string mode)
{
    private static readonly DateOnly TermStart = new(2022, 1, 1);
    private static readonly DateOnly TermEnd = new(2027, 12, 31);

    /// <summary>The result of an operation; nothing where it is not supported.</summary>
    public JsonObject? Answer(string operation, JsonObject readings, JsonObject input) => mode == "nothing" ? null : operation switch
    {
        "in_force" => InForce(input),
        "adult" => new JsonObject { ["adult"] = Adult(input, (string?)readings["LeapDayBirthday"] == "Mar1") },
        "present" => new JsonObject { ["present"] = Present(input, (string?)readings["SixMonthsAppliesTo"] == "PermanentAndTemporary") },
        "rate" when (string?)input["kind"] is null or "xa" && input["level"] is null && input["own_target"] is null && input["more_members"] is null && input["more_women"] is null => Rate(input, (string?)readings["SixtyPercent"] == "AtLeast"),
        "percent" => new JsonObject { ["percent"] = Percent(input["numerator"]!.GetValue<long>(), input["denominator"]!.GetValue<long>(), (int?)input["decimals"] ?? 2) },
        "evaluate" when readings.Count == 0 => new VendorEvaluation(input, mode == "wrong-evaluation").Answer(),
        _ => null,
    };

    private static JsonObject InForce(JsonObject input)
    {
        var day = DayOf(input["day"]);
        return new JsonObject
        {
            ["in_force"] = (input["from"] is null || DayOf(input["from"]) <= day) && (input["until"] is null || day < DayOf(input["until"])),
        };
    }

    private string Adult(JsonObject input, bool leapDayIsFirstOfMarch)
    {
        var day = DayOf(input["day"]);
        var birth = LastDayOf((string)input["birth"]!);
        if (day < TermStart || day > TermEnd)
        {
            return "cannot_tell";
        }

        if (mode == "wrong-age")
        {
            return day.Year - birth.Year >= 18 ? "yes" : "no";
        }

        var birthday = birth.AddYears(18);
        return (leapDayIsFirstOfMarch && birth is { Month: 2, Day: 29 } ? birthday.AddDays(1) : birthday) <= day ? "yes" : "no";
    }

    private string Present(JsonObject input, bool alsoPermanent)
    {
        var day = DayOf(input["day"]);
        var kind = (string)input["residence"]!;
        if (kind == "none")
        {
            return "no";
        }

        DateOnly? since = input["resident_since"] is { } node ? DayOf(node) : null;
        if (kind == "permanent" && !alsoPermanent)
        {
            return since > day ? "no" : "yes";
        }

        if (since is not { } start)
        {
            return "cannot_tell";
        }

        return (mode == "wrong-months" ? start <= day.AddMonths(-6) : start.AddMonths(6) <= day) ? "yes" : "no";
    }

    private JsonObject Rate(JsonObject input, bool atLeast)
    {
        var day = DayOf(input["day"]);
        if (input["members"] is null || input["women"] is null)
        {
            return Verdict("cannot_tell", null, null, input["women"] is null ? "women" : "members");
        }

        var (members, women) = (input["members"]!.GetValue<long>(), input["women"]!.GetValue<long>());
        if (women == 0)
        {
            return Verdict("not_applicable", null, null, null);
        }

        var shown = Percent(members, women, 2)!;
        if (day < TermStart || day > TermEnd)
        {
            return Verdict("cannot_tell", null, shown, "term");
        }

        var order = ((BigInteger)members * 100).CompareTo((BigInteger)women * 60);
        var shownOrder = BigInteger.Parse(shown.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture).CompareTo(6000);
        var meets = mode == "wrong-rate" || atLeast ? order >= 0 : order > 0;
        var seemsToMeet = atLeast ? shownOrder >= 0 : shownOrder > 0;
        var band = order > 0 ? "above60" : order == 0 ? "exactly60" : (BigInteger)members * 2 < women ? "below50" : "below60";
        var verdict = Verdict(meets ? "met" : "not_met", band, shown, null);
        verdict["rounding_misleads"] = meets != seemsToMeet;
        return verdict;
    }

    private static JsonObject Verdict(string outcome, string? band, string? percent, string? missing) =>
        new() { ["outcome"] = outcome, ["band"] = band, ["percent"] = percent, ["missing"] = missing, ["rounding_misleads"] = false };

    private string? Percent(long numerator, long denominator, int decimals)
    {
        if (denominator == 0)
        {
            return null;
        }

        var scale = BigInteger.Pow(10, decimals);
        var units = BigInteger.DivRem((BigInteger)numerator * 100 * scale, denominator, out var rest);
        var half = (rest * 2).CompareTo(denominator);
        if (mode == "wrong-rounding" ? half > 0 || (half == 0 && !units.IsEven) : half >= 0)
        {
            units++;
        }

        var digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    private static DateOnly LastDayOf(string birth)
    {
        var parts = birth.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return parts.Count switch
        {
            1 => new DateOnly(parts[0], 12, 31),
            2 => new DateOnly(parts[0], parts[1], DateTime.DaysInMonth(parts[0], parts[1])),
            _ => new DateOnly(parts[0], parts[1], parts[2]),
        };
    }

    private static DateOnly DayOf(JsonNode? node) => DateOnly.ParseExact((string)node!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
