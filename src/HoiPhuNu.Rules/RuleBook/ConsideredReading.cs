using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A reading of the source that was considered and is not offered, with the reason: nobody has to wonder whether it was overlooked. It is no switch.</summary>
public sealed record ConsideredReading
{
    /// <summary>The name, for instance <c>ClubStockInGrowth</c>; none of the readings that can be chosen bears it.</summary>
    [JsonRequired]
    public string Name { get; init; } = string.Empty;

    /// <summary>The rules that decide otherwise.</summary>
    [JsonRequired]
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The places in the source that can be read so.</summary>
    [JsonRequired]
    public ImmutableArray<string> Clauses { get; init; } = [];

    /// <summary>A short title.</summary>
    [JsonRequired]
    public LocalizedText Title { get; init; } = new(string.Empty, string.Empty);

    /// <summary>How one would count under it.</summary>
    [JsonRequired]
    public LocalizedText Meaning { get; init; } = new(string.Empty, string.Empty);

    /// <summary>Why it is not offered.</summary>
    [JsonRequired]
    public LocalizedText Why { get; init; } = new(string.Empty, string.Empty);
}
