using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A place where the source can be read in more than one way: the readings, the default and why.</summary>
public sealed record ReadingDefinition
{
    /// <summary>The name, for instance <c>SixtyPercent</c>.</summary>
    [JsonRequired]
    public string Name { get; init; } = string.Empty;

    /// <summary>The rules it bears on.</summary>
    [JsonRequired]
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The places in the source; empty when the ambiguity is not in the source.</summary>
    [JsonRequired]
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>Whether the switch is not in the source at all: [outside].</summary>
    [JsonRequired, JsonPropertyName("outside")]
    public bool IsOutside { get; init; }

    /// <summary>The value in use unless told otherwise.</summary>
    [JsonRequired]
    public string Default { get; init; } = string.Empty;

    /// <summary>The values and what they mean. <c>CategoryPrecedence</c> is a list instead: its one value shows the default order.</summary>
    [JsonRequired]
    public ImmutableArray<ReadingValue> Values { get; init; } = [];

    /// <summary>Where the ambiguity comes from and why the default was chosen.</summary>
    [JsonRequired]
    public LocalizedText Why { get; init; } = new(string.Empty, string.Empty);
}
