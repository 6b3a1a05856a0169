using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>
/// Writes the readings in use by name, <c>{"SixtyPercent": "AtLeast", …}</c>, as <see cref="Readings.ToNamedValues"/> gives them, and reads
/// them back; one that is left out has its default, an unknown one is refused.
/// </summary>
public sealed class ReadingsJsonConverter : JsonConverter<Readings>
{
    /// <inheritdoc/>
    public override Readings Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Readings are an object of names and values.");
        }

        var readings = Readings.Default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            readings = reader.TokenType == JsonTokenType.String && readings.TryWith(name, reader.GetString()!, out var next)
                ? next
                : throw new JsonException($"There is no such reading or value: '{name}'.");
        }

        return readings;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Readings value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, chosen) in value.ToNamedValues())
        {
            writer.WriteString(name, chosen);
        }

        writer.WriteEndObject();
    }
}
