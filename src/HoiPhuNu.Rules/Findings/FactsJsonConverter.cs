using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// Writes the facts of a finding by name, each as an object that says what it is: <c>text</c>, <c>number</c>, <c>decimal</c>, <c>date</c>,
/// <c>ratio</c>, <c>texts</c>, or <c>word</c> with its Vietnamese form <c>vi</c>; and reads them back so that a message says the same.
/// </summary>
public sealed class FactsJsonConverter : JsonConverter<ImmutableDictionary<string, object>>
{
    private static readonly LocalDateJsonConverter Dates = new();

    private static readonly RatioJsonConverter Ratios = new();

    /// <inheritdoc/>
    public override ImmutableDictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("Facts are an object.");
        }

        return document.RootElement.EnumerateObject().ToImmutableDictionary(fact => fact.Name, fact => ReadFact(fact.Value), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ImmutableDictionary<string, object> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, fact) in value.OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject(name);
            WriteFact(writer, fact, options);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter writer, object fact, JsonSerializerOptions options)
    {
        switch (fact)
        {
            case int or long or Int128:
                writer.WritePropertyName("number");
                writer.WriteRawValue(Convert.ToString(fact, CultureInfo.InvariantCulture)!);
                break;
            case decimal number:
                writer.WriteNumber("decimal", number);
                break;
            case LocalDate date:
                writer.WritePropertyName("date");
                Dates.Write(writer, date, options);
                break;
            case Ratio ratio:
                writer.WritePropertyName("ratio");
                Ratios.Write(writer, ratio, options);
                break;
            case IWord word:
                writer.WriteString("word", word.Code);
                writer.WriteString("vi", word.Vietnamese);
                break;
            case IEnumerable<string> texts:
                writer.WriteStartArray("texts");
                foreach (var text in texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteString("text", Convert.ToString(fact, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static object ReadFact(JsonElement fact)
    {
        var members = fact.ValueKind == JsonValueKind.Object ? fact.EnumerateObject().ToArray() : [];
        try
        {
            return members switch
            {
                [{ Name: "text", Value: { ValueKind: JsonValueKind.String } text }] => text.GetString()!,
                [{ Name: "number", Value: { ValueKind: JsonValueKind.Number } number }] => Whole(number),
                [{ Name: "decimal", Value: { ValueKind: JsonValueKind.Number } number }] => number.GetDecimal(),
                [{ Name: "date", Value: { ValueKind: JsonValueKind.String } date }] => LocalDatePattern.Iso.Parse(date.GetString()!).Value,
                [{ Name: "ratio", Value: { ValueKind: JsonValueKind.Object } ratio }] =>
                    new Ratio(ratio.GetProperty("numerator").GetInt64(), ratio.GetProperty("denominator").GetInt64()),
                [{ Name: "word", Value: { ValueKind: JsonValueKind.String } word }, { Name: "vi", Value: { ValueKind: JsonValueKind.String } vi }] =>
                    new ReadWord(word.GetString()!, vi.GetString()!),
                [{ Name: "texts", Value: { ValueKind: JsonValueKind.Array } texts }] => texts.EnumerateArray().Select(text => text.GetString() ?? string.Empty).ToImmutableArray(),
                _ => throw new JsonException("A fact is an object that says what it is, for instance {\"number\": 5}."),
            };
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException or UnparsableValueException)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    private static object Whole(JsonElement number) =>
        number.TryGetInt64(out var whole) ? whole : Int128.Parse(number.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>A word that was read back: a message needs no more of it.</summary>
    private sealed record ReadWord(string Code, string Vietnamese) : IWord
    {
        public override string ToString() => Code;
    }
}
