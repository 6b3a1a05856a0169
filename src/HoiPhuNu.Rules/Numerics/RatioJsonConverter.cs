using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Numerics;

/// <summary>Writes a rate by its parts, <c>{"numerator": 600, "denominator": 1000}</c>, and reads it back.</summary>
public sealed class RatioJsonConverter : JsonConverter<Ratio>
{
    /// <inheritdoc/>
    public override Ratio Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A ratio is an object with numerator and denominator.");
        }

        long? numerator = null;
        long? denominator = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "numerator" when numerator is null:
                    numerator = Part(ref reader);
                    break;
                case "denominator" when denominator is null:
                    denominator = Part(ref reader);
                    break;
                default:
                    throw new JsonException($"A ratio has no '{name}', or has it already.");
            }
        }

        return numerator is { } n && denominator is { } d
            ? new Ratio(n, d)
            : throw new JsonException("A ratio needs both numerator and denominator.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ratio value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("numerator", value.Numerator);
        writer.WriteNumber("denominator", value.Denominator);
        writer.WriteEndObject();
    }

    private static long Part(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var part) && part >= 0
            ? part
            : throw new JsonException("A part of a ratio is a non-negative 64-bit integer.");
}
