using System.Collections.Immutable;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.RuleBook;

public sealed partial class DayRules
{
    /// <summary>
    /// Whether a base is marked for support: rated average or weak, whatever its kind, or geographic with a rate below 60 %. Exactly 60 % is
    /// not below, whatever <see cref="Readings.SixtyPercent"/> says. A directly affiliated unit is treated like a special-type base (ORG-10).
    /// Rule SUP-1 (CĐ6 IV.1, IV.2).
    /// </summary>
    /// <param name="unit">The unit.</param>
    /// <param name="rating">Its rating; <see langword="null"/> when it has none.</param>
    /// <param name="ratingsGiven">
    /// Whether there is a list of ratings at all. A base that the list does not rate is not rated average or weak; without a list nobody knows.
    /// </param>
    /// <param name="rate">
    /// Its exact rate, as <see cref="Gathering.RateVerdict.Rate"/> holds it: <see langword="null"/> when unknown; not applicable (0 women) is no
    /// reason. Of other than geographic bases it is not looked at.
    /// </param>
    /// <returns>The mark; <see langword="null"/> where the rule does not apply: superiors, branches and groups.</returns>
    public SupportMark? NeedsSupport(Unit unit, Rating? rating, bool ratingsGiven, Ratio? rate)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!unit.IsSupportedAsBase)
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
            AskRate(rate, reasons, missing);
        }

        return new SupportMark(reasons.ToImmutable(), missing.ToImmutable());
    }

    private void AskRate(Ratio? rate, ImmutableArray<SupportReason>.Builder reasons, ImmutableArray<string>.Builder missing)
    {
        if (rate is not { } known)
        {
            missing.Add("rate");
        }
        else if (known.IsApplicable && !IsVerified)
        {
            missing.Add("term");
        }
        else if (known < Rules.RateTarget)
        {
            reasons.Add(SupportReason.RateBelowTarget);
        }
    }
}
