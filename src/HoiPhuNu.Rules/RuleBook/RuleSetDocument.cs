using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A rule set as JSON holds it. What a term decides must be said; only bounds and readings have values of their own. Rule TERM-1.</summary>
/// <remarks>The members can be set, not only initialised: the generated reader would overwrite initialised ones that are left out.</remarks>
internal sealed record RuleSetDocument
{
    /// <summary>What <see cref="FormerYardstick"/> may say.</summary>
    public static readonly Ratio Yardstick = new(50, 100);

    [JsonRequired]
    public int Version { get; set; } = RuleSet.FormatVersion;

    [JsonRequired]
    public string Term { get; set; } = string.Empty;

    [JsonRequired]
    public int FirstYear { get; set; }

    [JsonRequired]
    public int LastYear { get; set; }

    [JsonRequired]
    public long GrowthTarget { get; set; }

    [JsonRequired]
    public Ratio RateTarget { get; set; }

    /// <summary>Where the lowest band ends under every term (RATE-5): a file may say it, not change it.</summary>
    public Ratio FormerYardstick { get; set; } = Yardstick;

    [JsonRequired]
    public int AdultYears { get; set; }

    [JsonRequired]
    public int PresenceMonths { get; set; }

    [JsonRequired]
    public ImmutableArray<RequiredSoftware> RequiredSoftware { get; set; }

    public PlausibilityDocument Plausibility { get; set; } = new();

    public ImmutableSortedDictionary<string, string> Readings { get; set; } = ImmutableSortedDictionary<string, string>.Empty;
}
