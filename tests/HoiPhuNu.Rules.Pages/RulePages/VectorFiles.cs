using System.Text.Json;

namespace HoiPhuNu.Rules.Pages.RulePages;

/// <summary>Counts the conformance vectors of each rule, in the files of <c>docs/conformance</c>; where there are none yet, none are shown.</summary>
public static class VectorFiles
{
    private const string Folder = "docs/conformance";

    /// <summary>The files by rule, each with how many of its vectors name the rule.</summary>
    public static ILookup<string, (string File, int Vectors)> Of(Repository repository) => repository.Files(Folder, "*.json")
        .SelectMany(file => RulesIn(repository.Read(file)!).GroupBy(rule => rule).Select(rule => (Rule: rule.Key, File: file, Vectors: rule.Count())))
        .ToLookup(found => found.Rule, found => (found.File, found.Vectors), StringComparer.Ordinal);

    /// <summary>The rule of each vector of a file: a member <c>rule</c>, or several in <c>rules</c>, of an object in <c>vectors</c>.</summary>
    public static IEnumerable<string> RulesIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var ofAll = root.ValueKind == JsonValueKind.Object ? Named(root).ToList() : [];
        var vectors = root.ValueKind == JsonValueKind.Array ? root
            : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("vectors", out var list) ? list
            : default;
        return vectors.ValueKind == JsonValueKind.Array
            ? [.. vectors.EnumerateArray().Where(vector => vector.ValueKind == JsonValueKind.Object).SelectMany(vector => Named(vector).Concat(ofAll).Distinct())]
            : [];
    }

    private static IEnumerable<string> Named(JsonElement holder) =>
        holder.TryGetProperty("rule", out var rule) && rule.ValueKind == JsonValueKind.String ? [rule.GetString()!]
        : holder.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Array
            ? [.. rules.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
}
