using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>How the protocol's JSON is written: on one line, letters as they are.</summary>
internal static class ProtocolJson
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(JsonNode? node) => node is null ? "null" : node.ToJsonString(OneLine);
}
