using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// The figures of target 5's rate of one unit as of a day: of a geographic base its own, of a superior the sums over all below and its
/// unattributed line. What nobody gave is <see langword="null"/>, never 0; to special-type, armed-forces and affiliated units and below the
/// base nothing applies, and all is <see langword="null"/>. Rules RATE-1 to RATE-7, NUM-5 (CĐ6 III.1.d, III.1.e, III.1.f).
/// </summary>
public sealed record UnitGathering
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Women present (the denominator). Of a superior the sum over what is known; <see cref="IsComplete"/> tells whether that is all.</summary>
    public long? Women { get; init; }

    /// <summary>Women working away, a statistic on the side. Of a superior the sum over what is known. Rule RES-3.</summary>
    public long? WorkingAway { get; init; }

    /// <summary>Whether every geographic base below (or this one) has its count of women working away. Rule RES-3.</summary>
    public bool? IsWorkingAwayComplete { get; init; }

    /// <summary>Members in force, adult and present, by category.</summary>
    public MembersByCategory? Members { get; init; }

    /// <summary>Members counted in the numerator: all but honorary; the sum of the categories unless a report gave the total itself. Rule RATE-1.</summary>
    public long? Counted { get => field ?? Members?.Counted; init; }

    /// <summary>
    /// Members counted, with all those of split units who may belong here but stand unattributed: the other end of <see cref="Counted"/>, and equal to it
    /// where nobody may be added. Rule RATE-8.
    /// </summary>
    public long? CountedUpTo => checked(Counted + Gain.Members);

    /// <summary>Women present, with all those of split units who may belong here but stand unattributed; equal to <see cref="Women"/> where nobody may be added. Rule RATE-8.</summary>
    public long? WomenUpTo => checked(Women + Gain.Women);

    /// <summary>Who of split units may belong here but stands unattributed. Rule RATE-8.</summary>
    public PossibleGain Gain { get; init; }

    /// <summary>Whether every geographic base below (or this one) has its count of women, whoever else may belong here. Rule NUM-5.</summary>
    public bool? HasAllCounts { get; init; }

    /// <summary>Whether the figures are all there is: every geographic base below has its count of women (NUM-5), and nobody else may belong here (RATE-8).</summary>
    public bool? IsComplete => HasAllCounts is { } hasAll ? hasAll && Gain.IsNone : null;

    /// <summary>Women in this unit's own unattributed line; a superior's sum holds them too. Rule ORG-6.</summary>
    public long? UnattributedWomen { get; init; }

    /// <summary>Members counted in this unit's own unattributed line. Rule ORG-6.</summary>
    public long? UnattributedCounted { get; init; }

    /// <summary>
    /// The exact rate; <see langword="null"/> when a part is unknown or there are no women. Of a superior by sums; a base whose women are
    /// unknown is in neither sum.
    /// </summary>
    public Ratio? Rate { get; init; }

    /// <summary>The verdict on the national target; geographic bases only.</summary>
    public RateVerdict? Verdict { get; init; }

    /// <summary>How many geographic bases here and below meet the national target. Rule RATE-6.</summary>
    public RateTargetSummary Target { get; init; }
}
