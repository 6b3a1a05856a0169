using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Tests.Schemas;

/// <summary>
/// The JSON Schema of what a command writes, read off the types that are written: every key is always there, no other one is, and what may be
/// unknown may be <c>null</c>.
/// </summary>
internal static class OutputSchema
{
    private static readonly JsonSerializerOptions Indented = new(DocumentJson.Written.Options) { WriteIndented = true, NewLine = "\n" };

    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Sharpen };

    /// <summary>What there is to describe, by the name of its file.</summary>
    public static IReadOnlyDictionary<string, (JsonTypeInfo Type, string Title)> All { get; } = new Dictionary<string, (JsonTypeInfo, string)>(StringComparer.Ordinal)
    {
        ["check"] = (DocumentJson.Written.CheckDocument, "hoiphunu check --format json"),
        ["tally"] = (DocumentJson.Written.TallyDocument, "hoiphunu tally --format json"),
        ["tally-compare-readings"] = (DocumentJson.Written.ComparisonDocument, "hoiphunu tally --compare-readings --format json"),
        ["tally-explain"] = (DocumentJson.Written.ExplainDocument, "hoiphunu tally --explain UNIT[:FIGURE] --format json"),
        ["tally-explain-person"] = (DocumentJson.Written.PersonDocument, "hoiphunu tally --explain-person ID --format json"),
        ["tally-movement-identity"] = (DocumentJson.Written.IdentityDocument, "hoiphunu tally --movement-identity --format json"),
        ["evaluate"] = (DocumentJson.Written.EvaluateDocument, "hoiphunu evaluate --format json"),
        ["allocate"] = (DocumentJson.Written.AllocateDocument, "hoiphunu allocate --format json"),
        ["conformance"] = (ToolJson.Written.KitDocument, "hoiphunu conformance --command COMMAND --format json"),
        ["conformance-coverage"] = (ToolJson.Written.KitCoverageDocument, "hoiphunu conformance --coverage --format json"),
        ["rules"] = (DocumentJson.Written.CatalogueDocument, "hoiphunu rules --format json"),
        ["template"] = (DocumentJson.Written.TemplatesDocument, "hoiphunu template [NAME] --format json"),
    };

    /// <summary>The text of a schema's file.</summary>
    public static string Of(string name)
    {
        var (type, title) = All[name];
        var schema = type.GetJsonSchemaAsNode(Options).AsObject();
        var file = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:hoiphunu:schema:{name}",
            ["title"] = title,
        };
        foreach (var (key, value) in schema.ToList())
        {
            schema.Remove(key);
            file[key] = value;
        }

        return file.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Sharpen(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = context.TypeInfo.Type;
        if (type == typeof(LocalDate))
        {
            return new JsonObject { ["type"] = "string", ["format"] = "date" };
        }

        if (type == typeof(LocalDate?))
        {
            return new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date" };
        }

        if (typeof(JsonNode).IsAssignableFrom(type))
        {
            // Anything: written so that validators of older drafts, which know no schema "true", read it too.
            return new JsonObject();
        }

        if (node is JsonObject { } schema && schema["properties"] is JsonObject properties)
        {
            var mayBeLeftOut = context.TypeInfo.Properties
                .Where(property => property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) == true)
                .Select(property => property.Name)
                .ToHashSet();
            schema["required"] = new JsonArray([.. properties.Select(property => property.Key).Where(key => !mayBeLeftOut.Contains(key)).Select(key => (JsonNode)key)]);
            schema["additionalProperties"] = false;
        }

        return node;
    }
}
