using System.Globalization;
using System.Text.Json.Nodes;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>How answers are written in the protocol.</summary>
internal static class Answers
{
    public static JsonNode? Of(string? text) => text is null ? null : JsonValue.Create(text);

    public static JsonNode? Of(long? number) => number is { } known ? JsonValue.Create(known) : null;

    public static JsonNode? Of(bool? answer) => answer is { } known ? JsonValue.Create(known) : null;

    /// <summary>A number of up to 128 bits, as JSON digits.</summary>
    public static JsonNode? Of(Int128? number) => number is { } known ? JsonNode.Parse(known.ToString(CultureInfo.InvariantCulture)) : null;

    public static JsonNode? Of(LocalDate? day) => Of(day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    public static JsonNode? Of(Answer answer) => Of(answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "cannot_tell",
    });

    public static JsonNode? Of(Outcome outcome) => Of(outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not_met",
        Outcome.NotApplicable => "not_applicable",
        _ => "cannot_tell",
    });

    /// <summary>A shown percent, with just its decimals; nothing where there is none.</summary>
    public static JsonNode? Percent(decimal? percent) => Of(percent?.ToString(CultureInfo.InvariantCulture));

    public static JsonNode? Of(Ratio? rate) => rate is { } known ? new JsonObject { ["numerator"] = known.Numerator, ["denominator"] = known.Denominator } : null;

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}
