using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>How the protocol's JSON is written: on one line, letters as they are.</summary>
internal static class ProtocolJson
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions NothingTwice = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a line that has to hold one object.</summary>
    /// <exception cref="JsonException">It holds something else, or an object that names one member twice.</exception>
    public static JsonObject Parse(string line) => JsonNode.Parse(line, documentOptions: NothingTwice) as JsonObject ?? throw new JsonException("no JSON object");

    public static string Line(JsonNode? node) => node is null ? "null" : node.ToJsonString(OneLine);
}
