using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Allocating;
using HoiPhuNu.Rules.Tool.Catalogue;
using HoiPhuNu.Rules.Tool.Checking;
using HoiPhuNu.Rules.Tool.Conformance;
using HoiPhuNu.Rules.Tool.Evaluating;
using HoiPhuNu.Rules.Tool.Sarif;
using HoiPhuNu.Rules.Tool.Tallying;
using HoiPhuNu.Rules.Tool.Templates;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>How the tool writes JSON: source-generated for a quick start, letters as they are, the same bytes on every system.</summary>
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(SarifDocument))]
[JsonSerializable(typeof(TallyDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(PersonDocument))]
[JsonSerializable(typeof(ExplainDocument))]
[JsonSerializable(typeof(IdentityDocument))]
[JsonSerializable(typeof(KitDocument))]
[JsonSerializable(typeof(KitCoverageDocument))]
[JsonSerializable(typeof(AllocateDocument))]
[JsonSerializable(typeof(EvaluateDocument))]
[JsonSerializable(typeof(CatalogueDocument))]
[JsonSerializable(typeof(TemplatesDocument))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(ReadingDefinition))]
[JsonSerializable(typeof(ConsideredReading))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>The context of our own forms, in which what is not known is <c>null</c>.</summary>
    public static ToolJson Written { get; } = new(With(JsonIgnoreCondition.Never));

    /// <summary>The context of SARIF, whose standard leaves out what is not known.</summary>
    public static ToolJson Sarif { get; } = new(With(JsonIgnoreCondition.WhenWritingNull));

    private static JsonSerializerOptions With(JsonIgnoreCondition unknown) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = unknown,
        Converters = { new LocalDateJsonConverter() },
    };
}
