using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Testing;

/// <summary>
/// A file of generated conformance vectors: made from a seed, with the answers of a naive oracle, and held against the file that is stored.
/// With the environment variable HOIPHUNU_WRITE_VECTORS set, the file is written instead; read it before you commit it.
/// </summary>
internal sealed class StoredVectors(string name, int seed, string vietnamese, string english)
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _vectors = [];

    /// <summary>The seed.</summary>
    public int Seed { get; } = seed;

    /// <summary>Adds a vector.</summary>
    public void Add(string[] rules, string operation, JsonObject input, JsonObject expected, JsonObject? readings = null, JsonObject? term = null)
    {
        var lines = new List<string>
        {
            $"\"id\": \"{name}/{_vectors.Count + 1:000}\"",
            $"\"rules\": [{string.Join(", ", rules.Select(rule => $"\"{rule}\""))}]",
            $"\"operation\": \"{operation}\"",
        };
        if (readings is { Count: > 0 })
        {
            lines.Add($"\"readings\": {Line(readings)}");
        }

        if (term is not null)
        {
            lines.Add($"\"term\": {Line(term)}");
        }

        lines.Add($"\"input\": {InputOf(input)}");
        lines.Add($"\"expected\": {Spread(expected, "findings")}");
        _vectors.Add(string.Join(",\n      ", lines));
    }

    /// <summary>Asserts that the stored file is the one made here.</summary>
    public void AssertStored()
    {
        Assert.NotEmpty(_vectors);
        var path = Path.Combine(Root(), "docs", "conformance", "vectors", $"{name}.json");
        var text = Text();
        if (Environment.GetEnvironmentVariable("HOIPHUNU_WRITE_VECTORS") is not null)
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private string Text()
    {
        var text = new StringBuilder();
        text.Append("{\n  \"$schema\": \"../vectors.schema.json\",\n");
        text.Append("  \"about\": ").Append(Line(new JsonObject { ["vi"] = vietnamese, ["en"] = english })).Append(",\n");
        text.Append("  \"generated\": ").Append(Line(new JsonObject { ["seed"] = Seed, ["by"] = "naive oracle" })).Append(",\n");
        text.Append("  \"vectors\": [\n    {\n      ").AppendJoin("\n    },\n    {\n      ", _vectors).Append("\n    }\n  ]\n}\n");
        return text.ToString();
    }

    private static string InputOf(JsonObject input)
    {
        if (input["tables"] is not JsonObject tables)
        {
            return Spread(input, "events", "trainings");
        }

        var written = tables.Select(table => $"\"{table.Key}\": [\n            {string.Join(",\n            ", table.Value!.AsArray().Select(Line))}\n          ]");
        var others = input.Where(member => member.Key != "tables").Select(member => $"\"{member.Key}\": {Line(member.Value)}");
        return $"{{\n        {string.Join(",\n        ", others.Append($"\"tables\": {{\n          {string.Join(",\n          ", written)}\n        }}"))}\n      }}";
    }

    /// <summary>An object on one line, or with one of its lists item by item where it has it.</summary>
    private static string Spread(JsonObject node, params string[] lists) => node.Any(member => lists.Contains(member.Key) && member.Value!.AsArray().Count > 0)
        ? $"{{\n        {string.Join(",\n        ", node.Select(member => $"\"{member.Key}\": " + (lists.Contains(member.Key) && member.Value!.AsArray().Count > 0 ? $"[\n          {string.Join(",\n          ", member.Value!.AsArray().Select(Line))}\n        ]" : Line(member.Value))))}\n      }}"
        : Line(node);

    private static string Line(JsonNode? node) => node is null ? "null" : node.ToJsonString(OneLine).Replace("\",\"", "\", \"", StringComparison.Ordinal).Replace("\":", "\": ", StringComparison.Ordinal);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder.FullName;
    }
}
