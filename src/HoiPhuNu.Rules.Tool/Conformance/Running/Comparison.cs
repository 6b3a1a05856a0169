using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>
/// Whether an answer holds what is expected. An object may hold more members than expected; a list holds just the items expected, in any order
/// unless its items are told by their place; numbers are compared by value.
/// </summary>
internal static class Comparison
{
    private const string InOrder = "standings";

    /// <summary>The place of the first difference, for instance <c>result.units.00001.counted</c>; <see langword="null"/> when there is none.</summary>
    public static string? FirstDifference(JsonNode? expected, JsonNode? got, string place = "result") => expected switch
    {
        null => got is null ? null : place,
        JsonObject members => Members(members, got as JsonObject, place),
        JsonArray items => Items(items, got as JsonArray, place),
        _ => IsSameValue(expected, got) ? null : place,
    };

    private static string? Members(JsonObject expected, JsonObject? got, string place)
    {
        if (got is null)
        {
            return place;
        }

        foreach (var (name, value) in expected)
        {
            var at = $"{place}.{name}";
            if ((got.TryGetPropertyValue(name, out var other) ? FirstDifference(value, other, at) : at) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? Items(JsonArray expected, JsonArray? got, string place)
    {
        if (got is null || got.Count != expected.Count)
        {
            return place;
        }

        if (place.EndsWith(InOrder, StringComparison.Ordinal))
        {
            return expected.Select((item, index) => FirstDifference(item, got[index], $"{place}[{index.ToString(CultureInfo.InvariantCulture)}]")).FirstOrDefault(difference => difference is not null);
        }

        var left = got.ToList();
        for (var index = 0; index < expected.Count; index++)
        {
            var match = left.FindIndex(item => FirstDifference(expected[index], item) is null);
            if (match < 0)
            {
                return $"{place}[{index.ToString(CultureInfo.InvariantCulture)}]";
            }

            left.RemoveAt(match);
        }

        return null;
    }

    private static bool IsSameValue(JsonNode expected, JsonNode? got) =>
        got is JsonValue && expected.GetValueKind() == got.GetValueKind()
        && (expected.GetValueKind() != JsonValueKind.Number || !IsDecimal(expected, out var left) || !IsDecimal(got, out var right)
            ? string.Equals(expected.ToJsonString(), got.ToJsonString(), StringComparison.Ordinal)
            : left == right);

    private static bool IsDecimal(JsonNode node, out decimal number) => decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
