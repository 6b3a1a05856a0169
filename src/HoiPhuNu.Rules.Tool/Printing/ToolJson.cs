using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Catalogue;
using HoiPhuNu.Rules.Tool.Checking;
using HoiPhuNu.Rules.Tool.Tallying;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>How the tool writes JSON: source-generated for a quick start, letters as they are, the same bytes on every system.</summary>
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(TallyDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(PersonDocument))]
[JsonSerializable(typeof(CatalogueDocument))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(ReadingDefinition))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>The one context in use.</summary>
    public static ToolJson Written { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new LocalDateJsonConverter() },
    });
}
