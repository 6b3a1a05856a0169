using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Writes the order of categories as a comma-separated list of codes and reads it back. Rule CAT-3.</summary>
public sealed class CategoryPrecedenceJsonConverter : JsonConverter<CategoryPrecedence>
{
    /// <inheritdoc/>
    public override CategoryPrecedence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && CategoryPrecedence.TryParse(reader.GetString(), out var order)
            ? order
            : throw new JsonException("Not all seven category codes, each once.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CategoryPrecedence value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
