using System.Text.Json;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using NodaTime;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// Writes a cell as its state, its text as reported and the one value that it holds, <c>{"state": "value", "text": "75,40", "percent": 75.40}</c>,
/// and reads it back. The decimals of a percent count and are kept.
/// </summary>
public sealed class CellJsonConverter : JsonConverter<Cell>
{
    private static readonly LocalDateJsonConverter Dates = new();

    /// <inheritdoc/>
    public override Cell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A cell is an object with a state.");
        }

        string? state = null;
        string? text = null;
        Func<string?, Cell>? value = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "state" when reader.TokenType == JsonTokenType.String:
                    state = reader.GetString();
                    break;
                case "text" when reader.TokenType == JsonTokenType.String:
                    text = reader.GetString();
                    break;
                default:
                    value = Value(ref reader, name, options);
                    break;
            }
        }

        return (state, value) switch
        {
            ("absent", null) => Cell.Absent,
            ("empty", null) => Cell.Empty,
            ("unreadable", null) => Cell.Unreadable(text ?? string.Empty),
            ("value", { } held) => held(text),
            _ => throw new JsonException("A cell is absent, empty, unreadable, or has one value: count, percent, date or code."),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("state", JsonNamingPolicy.SnakeCaseLower.ConvertName(value.State.ToString()));
        if (!value.IsBlank)
        {
            writer.WriteString("text", value.Text);
        }

        if (value.Count is { } count)
        {
            writer.WriteNumber("count", count);
        }
        else if (value.Percent is { } percent)
        {
            writer.WriteNumber("percent", percent);
        }
        else if (value.Date is { } date)
        {
            writer.WritePropertyName("date");
            Dates.Write(writer, date, options);
        }
        else if (value.Code is { } code)
        {
            writer.WriteString("code", code);
        }

        writer.WriteEndObject();
    }

    private static Func<string?, Cell> Value(ref Utf8JsonReader reader, string? name, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "count" when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count):
                return text => Cell.OfCount(count, text);
            case "percent" when reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var percent):
                return text => Cell.OfPercent(percent, text);
            case "date":
                var date = Dates.Read(ref reader, typeof(LocalDate), options);
                return text => Cell.OfDate(date, text);
            case "code" when reader.TokenType == JsonTokenType.String:
                var code = reader.GetString()!;
                return text => Cell.OfCode(code, text);
            default:
                throw new JsonException($"A cell has no such '{name}'.");
        }
    }
}
