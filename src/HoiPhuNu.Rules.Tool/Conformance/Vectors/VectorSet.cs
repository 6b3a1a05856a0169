using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tool.Files;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The vectors of the kit: those by hand, then the generated ones, by file and then in the order they are written in.</summary>
internal static class VectorSet
{
    private static readonly string[] Parts = ["vectors", "cases"];

    private const string Prefix = "conformance/";

    /// <summary>Those that the tool carries with it.</summary>
    public static ImmutableArray<Vector> Embedded()
    {
        var assembly = typeof(VectorSet).Assembly;
        return Of(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (name[Prefix.Length..], (Func<Stream>)(() => assembly.GetManifestResourceStream(name)!))));
    }

    /// <summary>Those of a folder that holds <c>vectors</c> and <c>cases</c>.</summary>
    /// <exception cref="ToolException">The folder holds no vectors, or some that cannot be read.</exception>
    public static ImmutableArray<Vector> In(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException("input.missing", ("file", OneLine.Of(folder)));
        }

        try
        {
            return Of(Parts
                .Where(part => Directory.Exists(Path.Combine(folder, part)))
                .SelectMany(part => Directory.EnumerateFiles(Path.Combine(folder, part), "*.json").Select(path => ($"{part}/{Path.GetFileName(path)}", (Func<Stream>)(() => File.OpenRead(path))))));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException("input.unreadable", ("file", OneLine.Of(folder)), ("problem", SystemProblem.Of(problem)));
        }
    }

    private static ImmutableArray<Vector> Of(IEnumerable<(string Name, Func<Stream> Open)> files)
    {
        var all = files.OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var cases = all.Where(file => file.Name.StartsWith("cases/", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => Parsed(file.Name, file.Open), StringComparer.Ordinal);
        var vectors = all.Where(file => file.Name.StartsWith("vectors/", StringComparison.Ordinal)).SelectMany(file => VectorsOf(file.Name, file.Open, cases)).OrderBy(vector => vector.IsGenerated).ToImmutableArray();
        var twice = vectors.GroupBy(vector => vector.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return vectors.IsEmpty ? throw new ToolException("conformance.no-vectors")
            : twice is not null ? throw Unusable($"vectors/{twice.Last().File}.json", $"two vectors '{twice.Key}'")
            : vectors;
    }

    private static JsonObject Parsed(string name, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            return JsonNode.Parse(stream) as JsonObject ?? throw Unusable(name, "no JSON object");
        }
        catch (JsonException problem)
        {
            throw Unusable(name, problem.Message);
        }
    }

    private static List<Vector> VectorsOf(string name, Func<Stream> open, Dictionary<string, JsonObject> cases)
    {
        var file = Path.GetFileNameWithoutExtension(name);
        var document = Parsed(name, open);
        try
        {
            var isGenerated = document["generated"] is not null;
            return [.. document["vectors"]!.AsArray().Select(node => VectorOf(node!.AsObject(), file, isGenerated, cases))];
        }
        catch (Exception problem) when (problem is InvalidOperationException or NullReferenceException or KeyNotFoundException or ArgumentException or FormatException)
        {
            throw Unusable(name, problem.Message);
        }
    }

    private static Vector VectorOf(JsonObject vector, string file, bool isGenerated, Dictionary<string, JsonObject> cases) => new()
    {
        Id = (string)vector["id"]!,
        File = file,
        IsGenerated = isGenerated,
        Rules = Texts(vector["rules"]!.AsArray()),
        Boundaries = Texts(vector["boundaries"] as JsonArray ?? []),
        Operation = (string)vector["operation"]!,
        Readings = (vector["readings"] as JsonObject ?? []).ToImmutableSortedDictionary(reading => reading.Key, reading => (string)reading.Value!, StringComparer.Ordinal),
        Term = vector["term"],
        Input = CaseEdits.Expand(vector["input"]!.AsObject(), cases),
        Expected = vector["expected"]!.AsObject(),
    };

    private static ImmutableArray<string> Texts(JsonArray list) => [.. list.Select(node => (string)node!)];

    private static ToolException Unusable(string name, string problem) => new("conformance.vectors-unusable", ("file", OneLine.Of(name)), ("problem", OneLine.Of(problem)));
}
