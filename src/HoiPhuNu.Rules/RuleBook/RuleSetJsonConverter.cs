using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// Writes a rule set under its version, as <see cref="RuleSet.ToJson"/> does, whatever options are in use, and reads it back as
/// <see cref="RuleSet.FromJson"/> does: of another version or with an unknown name it is refused.
/// </summary>
public sealed class RuleSetJsonConverter : JsonConverter<RuleSet>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no rule set; its cause is the <see cref="RuleSetFormatException"/> that says why.</exception>
    public override RuleSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return RuleSet.FromJson(document.RootElement.GetRawText());
        }
        catch (RuleSetFormatException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RuleSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, value.ToDocument(), RuleBookJson.Default.RuleSetDocument);
    }
}
