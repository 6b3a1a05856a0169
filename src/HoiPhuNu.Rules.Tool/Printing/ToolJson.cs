using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Tool.Conformance;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>How the tool writes JSON: source-generated for a quick start, letters as they are, the same bytes on every system.</summary>
[JsonSerializable(typeof(KitDocument))]
[JsonSerializable(typeof(KitCoverageDocument))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>The context of our own forms, in which what is not known is <c>null</c>.</summary>
    public static ToolJson Written { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new LocalDateJsonConverter() },
    });
}
