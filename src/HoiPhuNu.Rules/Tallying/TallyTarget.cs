using HoiPhuNu.Rules.Gathering;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>Target 5 over a unit and all below it, or over all units together. Rules RATE-6, NET-5 (CĐ6 III.1, III.1.d).</summary>
/// <param name="Rate">How many geographic bases meet the rate target.</param>
/// <param name="Growth">Net growth of the period, in members; <see langword="null"/> where it is unknown or does not apply.</param>
public readonly record struct TallyTarget(RateTargetSummary Rate, long? Growth);
