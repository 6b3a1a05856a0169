using HoiPhuNu.Rules.Numerics;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>The parameters of plausibility as JSON holds them; what is left out keeps its usual value.</summary>
internal sealed record PlausibilityDocument
{
    public Ratio LargestChange { get; set; } = RuleSet.TermXIII.Plausibility.LargestChange;

    public long MembersWithLosses { get; set; } = RuleSet.TermXIII.Plausibility.MembersWithLosses;

    public long ManyCommunes { get; set; } = RuleSet.TermXIII.Plausibility.ManyCommunes;

    public long LargeCount { get; set; } = RuleSet.TermXIII.Plausibility.LargeCount;

    public Ratio LargestRoundShare { get; set; } = RuleSet.TermXIII.Plausibility.LargestRoundShare;

    public Ratio BandAbove { get; set; } = RuleSet.TermXIII.Plausibility.BandAbove;

    public Ratio BandUpTo { get; set; } = RuleSet.TermXIII.Plausibility.BandUpTo;

    public Ratio LargestBandShare { get; set; } = RuleSet.TermXIII.Plausibility.LargestBandShare;

    public static PlausibilityDocument Of(PlausibilityParameters parameters) => new()
    {
        LargestChange = parameters.LargestChange,
        MembersWithLosses = parameters.MembersWithLosses,
        ManyCommunes = parameters.ManyCommunes,
        LargeCount = parameters.LargeCount,
        LargestRoundShare = parameters.LargestRoundShare,
        BandAbove = parameters.BandAbove,
        BandUpTo = parameters.BandUpTo,
        LargestBandShare = parameters.LargestBandShare,
    };

    public PlausibilityParameters ToParameters() => new()
    {
        LargestChange = LargestChange,
        MembersWithLosses = MembersWithLosses,
        ManyCommunes = ManyCommunes,
        LargeCount = LargeCount,
        LargestRoundShare = LargestRoundShare,
        BandAbove = BandAbove,
        BandUpTo = BandUpTo,
        LargestBandShare = LargestBandShare,
    };
}
