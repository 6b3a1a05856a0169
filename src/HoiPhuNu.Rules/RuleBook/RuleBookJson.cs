using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;

namespace HoiPhuNu.Rules.RuleBook;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(LocalDateJsonConverter)])]
[JsonSerializable(typeof(RuleCatalogueDocument))]
[JsonSerializable(typeof(PlausibilityDocument))]
[JsonSerializable(typeof(RuleSetDocument))]
internal sealed partial class RuleBookJson : JsonSerializerContext;
