using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Documents.Allocating;
using HoiPhuNu.Rules.Documents.Catalogue;
using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Sarif;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Documents.Templates;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>How documents are written as JSON: source-generated for a quick start, letters as they are, the same bytes on every system.</summary>
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(SarifDocument))]
[JsonSerializable(typeof(TallyDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(PersonDocument))]
[JsonSerializable(typeof(ExplainDocument))]
[JsonSerializable(typeof(IdentityDocument))]
[JsonSerializable(typeof(AllocateDocument))]
[JsonSerializable(typeof(EvaluateDocument))]
[JsonSerializable(typeof(CatalogueDocument))]
[JsonSerializable(typeof(TemplatesDocument))]
[JsonSerializable(typeof(Rule))]
[JsonSerializable(typeof(ReadingDefinition))]
[JsonSerializable(typeof(ConsideredReading))]
internal sealed partial class DocumentJson : JsonSerializerContext
{
    /// <summary>The context of our own forms, in which what is not known is <c>null</c>.</summary>
    public static DocumentJson Written { get; } = new(With(JsonIgnoreCondition.Never));

    /// <summary>The context of SARIF, whose standard leaves out what is not known.</summary>
    public static DocumentJson Sarif { get; } = new(With(JsonIgnoreCondition.WhenWritingNull));

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
