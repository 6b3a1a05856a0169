using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Presence;

/// <summary>Writes a birth date as it is known, <c>1950-06-12</c>, <c>1950-06</c> or <c>1950</c>, and reads it back. Rule AGE-2.</summary>
public sealed class BirthDateJsonConverter : JsonConverter<BirthDate>
{
    /// <inheritdoc/>
    public override BirthDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && BirthDate.TryParse(reader.GetString(), null, out var birth)
            ? birth
            : throw new JsonException("Not a birth date such as 1950-06-12, 1950-06 or 1950.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BirthDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
