using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>A rule set as JSON holds it. What is left out keeps the value of term XIII, but the term's own years must be said.</summary>
/// <remarks>The members can be set, not only initialised: the generated reader would overwrite initialised ones that are left out.</remarks>
internal sealed record RuleSetDocument
{
    [JsonRequired]
    public int Version { get; set; } = RuleSet.FormatVersion;

    [JsonRequired]
    public string Term { get; set; } = RuleSet.TermXIII.Term;

    [JsonRequired]
    public int FirstYear { get; set; } = RuleSet.TermXIII.FirstYear;

    [JsonRequired]
    public int LastYear { get; set; } = RuleSet.TermXIII.LastYear;

    public long GrowthTarget { get; set; } = RuleSet.TermXIII.GrowthTarget;

    public Ratio RateTarget { get; set; } = RuleSet.TermXIII.RateTarget;

    public Ratio FormerYardstick { get; set; } = RuleSet.TermXIII.FormerYardstick;

    public int AdultYears { get; set; } = RuleSet.TermXIII.AdultYears;

    public int PresenceMonths { get; set; } = RuleSet.TermXIII.PresenceMonths;

    public ImmutableArray<RequiredSoftware> RequiredSoftware { get; set; } = RuleSet.TermXIII.RequiredSoftware;

    public PlausibilityDocument Plausibility { get; set; } = new();

    public ImmutableSortedDictionary<string, string> Readings { get; set; } = ImmutableSortedDictionary<string, string>.Empty;
}
