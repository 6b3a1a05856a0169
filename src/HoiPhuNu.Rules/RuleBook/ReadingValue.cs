using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>One value of a reading.</summary>
/// <param name="Value">The value as it is written, for instance <c>AtLeast</c>.</param>
/// <param name="Meaning">What it means.</param>
public sealed record ReadingValue([property: JsonRequired] string Value, [property: JsonRequired] LocalizedText Meaning);
