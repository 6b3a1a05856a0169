using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Writes the bounds of plausibility and reads them back; one that is left out has its usual value, an unknown name is refused. Rules REP-24 to REP-34.</summary>
public sealed class PlausibilityParametersJsonConverter : JsonConverter<PlausibilityParameters>
{
    /// <inheritdoc/>
    public override PlausibilityParameters Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, RuleBookJson.Default.PlausibilityDocument)?.ToParameters()
                ?? throw new JsonException("The bounds of plausibility are an object.");
        }
        catch (ArgumentException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PlausibilityParameters value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, PlausibilityDocument.Of(value), RuleBookJson.Default.PlausibilityDocument);
    }
}
