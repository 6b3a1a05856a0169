using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A rule set as JSON holds it. What is left out keeps the value of term XIII, but the term's own years must be said.</summary>
internal sealed record RuleSetDocument
{
    public const int CurrentVersion = 1;

    [JsonRequired]
    public int Version { get; init; } = CurrentVersion;

    [JsonRequired]
    public string Term { get; init; } = RuleSet.TermXIII.Term;

    [JsonRequired]
    public int FirstYear { get; init; } = RuleSet.TermXIII.FirstYear;

    [JsonRequired]
    public int LastYear { get; init; } = RuleSet.TermXIII.LastYear;

    public long GrowthTarget { get; init; } = RuleSet.TermXIII.GrowthTarget;

    public Ratio RateTarget { get; init; } = RuleSet.TermXIII.RateTarget;

    public Ratio FormerYardstick { get; init; } = RuleSet.TermXIII.FormerYardstick;

    public int AdultYears { get; init; } = RuleSet.TermXIII.AdultYears;

    public int PresenceMonths { get; init; } = RuleSet.TermXIII.PresenceMonths;

    public ImmutableArray<RequiredSoftware> RequiredSoftware { get; init; } = RuleSet.TermXIII.RequiredSoftware;

    public ImmutableSortedDictionary<string, string> Readings { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
