using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Planning;

/// <summary>Which bases are marked for support under the rules of a day. Rule SUP-1 (CĐ6 IV.1, IV.2).</summary>
public static class SupportRules
{
    /// <summary>
    /// Whether a base is marked for support: rated average or weak, whatever its kind, or geographic with a rate below 60 %. Exactly 60 % is
    /// not below, whatever <see cref="Readings.SixtyPercent"/> says. A directly affiliated unit is no base (ORG-10).
    /// Rule SUP-1 (CĐ6 IV.1, IV.2).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="rating">Its rating; <see langword="null"/> when it has none.</param>
    /// <param name="ratingsGiven">
    /// Whether there is a list of ratings at all. A base that the list does not rate is not rated average or weak; without a list nobody knows.
    /// </param>
    /// <param name="verdict">
    /// The verdict on its rate: no rate is unknown; a rate that is not applicable (0 women) is no reason. Where people of split units may belong to
    /// it, it is below the target only if its highest rate is, and not below only if its lowest is not (RATE-8). Of other than geographic bases it
    /// is not looked at.
    /// </param>
    /// <returns>The mark; <see langword="null"/> where the rule does not apply: superiors, directly affiliated units, branches and groups.</returns>
    public static SupportMark? NeedsSupport(this DayRules day, Unit unit, Rating? rating, bool ratingsGiven, RateVerdict? verdict)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!unit.IsBase)
        {
            return null;
        }

        var reasons = ImmutableArray.CreateBuilder<SupportReason>();
        var missing = ImmutableArray.CreateBuilder<string>();
        if (rating is { NeedsSupport: true })
        {
            reasons.Add(rating == Rating.Weak ? SupportReason.RatedWeak : SupportReason.RatedAverage);
        }
        else if (rating is null && !ratingsGiven)
        {
            missing.Add("ratings");
        }

        if (unit.IsGeographicBase)
        {
            day.AskRate(verdict, reasons, missing);
        }

        return new SupportMark(reasons.ToImmutable(), missing.ToImmutable());
    }

    private static void AskRate(this DayRules day, RateVerdict? verdict, ImmutableArray<SupportReason>.Builder reasons, ImmutableArray<string>.Builder missing)
    {
        if (verdict?.Rate is not { } rate)
        {
            missing.Add("rate");
            return;
        }

        var (least, most) = (verdict.LeastRate ?? rate, verdict.MostRate ?? rate);
        if (least.IsApplicable && !day.IsVerified)
        {
            missing.Add("term");
        }
        else if (most.IsApplicable && most < day.Rules.RateTarget)
        {
            reasons.Add(SupportReason.RateBelowTarget);
        }
        else if (least.IsApplicable && (!most.IsApplicable || least < day.Rules.RateTarget))
        {
            missing.Add("unattributed");
        }
    }
}
