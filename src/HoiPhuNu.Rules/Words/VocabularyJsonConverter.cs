using System.Text.Json;
using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>Writes a word of a closed vocabulary as its code and reads it back.</summary>
/// <typeparam name="TWord">The vocabulary.</typeparam>
public sealed class VocabularyJsonConverter<TWord> : JsonConverter<TWord>
    where TWord : Vocabulary<TWord>
{
    /// <inheritdoc/>
    public override TWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Vocabulary<TWord>.TryFromCode(reader.GetString(), out var word)
            ? word
            : throw new JsonException($"Not a code of {typeof(TWord).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
