using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>How a rate is judged under the rules of a day. Rules RATE-3 to RATE-8 (CĐ6 III.1.d, III.1.f).</summary>
public static class RateRules
{
    /// <summary>
    /// Judges a base against the national target. A geographic base meets it iff its rate is <em>above</em> 60 %
    /// (<see cref="SixtyPercent.AtLeast"/>: or exactly 60 %); to other bases it does not apply. Exactly 600 of 1,000 does not meet it.
    /// Rules ORG-3, RATE-3, RATE-4 (CĐ6 III.1.d).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="members">Members counted (RATE-1), or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present (WOM-1), or <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RateVerdict JudgeRate(this DayRules day, Unit unit, long? members, long? women) => day.JudgeRate(unit, members, women, default);

    /// <summary>
    /// Judges a base to which people of split units may belong: 600 of 1,000 with 50 members whose commune is not known cannot be told, because 650
    /// would meet the target. Rules RATE-4, RATE-8 (CĐ6 III.1.d).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="members">Members counted (RATE-1), or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present (WOM-1), or <see langword="null"/> when unknown.</param>
    /// <param name="gain">Who else may belong to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RateVerdict JudgeRate(this DayRules day, Unit unit, long? members, long? women, PossibleGain gain)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.IsGeographicBase
            ? day.JudgeRate(members, women, day.Rules.RateTarget, gain)
            : new RateVerdict { Target = day.Rules.RateTarget, Outcome = Outcome.NotApplicable };
    }

    /// <summary>
    /// Judges the rate of a geographic base against the national target: 601 of 1,000 meets it, 600 does not, unless
    /// <see cref="SixtyPercent.AtLeast"/> is read. Rules RATE-3, RATE-4 (CĐ6 III.1.d).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="members">Members counted (RATE-1), or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present (WOM-1), or <see langword="null"/> when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RateVerdict JudgeRate(this DayRules day, long? members, long? women) => day.JudgeRate(members, women, day.Rules.RateTarget);

    /// <summary>
    /// Judges a rate against a target of the unit's own, for instance that of a district's resolution. It is met as the national one is: above
    /// it, or also at it under <see cref="SixtyPercent.AtLeast"/>; 750 of 1,000 does not meet 75 %. Nobody can be above 100 %: 1,000 of 1,000 meets
    /// that target. Rule RATE-7 (CĐ6 III.1.f).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="members">Members counted, or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present, or <see langword="null"/> when unknown.</param>
    /// <param name="target">The target.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RateVerdict JudgeRate(this DayRules day, long? members, long? women, Ratio target) => day.JudgeRate(members, women, target, default);

    /// <summary>
    /// Judges a rate to which people of split units may add. It is met iff the least members over the most women meet the target, not met iff the
    /// most members over the least women do not; else it cannot be told. The band is that of both ends where they agree. With no women but some
    /// that may be added it cannot be told. Rules RATE-4, RATE-5, RATE-7, RATE-8 (CĐ6 III.1.d, III.1.f).
    /// </summary>
    /// <param name="day">The rules of the day.</param>
    /// <param name="members">Members counted, or <see langword="null"/> when unknown.</param>
    /// <param name="women">Women present, or <see langword="null"/> when unknown.</param>
    /// <param name="target">The target.</param>
    /// <param name="gain">Who else may belong to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static RateVerdict JudgeRate(this DayRules day, long? members, long? women, Ratio target, PossibleGain gain)
    {
        if (members is not { } counted || women is not { } present)
        {
            return new RateVerdict { Target = target, Outcome = Outcome.CannotTell, Missing = women is null ? "women" : "members" };
        }

        var rate = new Ratio(counted, present);
        var (least, most) = (new Ratio(counted, checked(present + gain.Women)), new Ratio(checked(counted + gain.Members), present));
        var verdict = new RateVerdict { Target = target, Rate = rate, Outcome = Outcome.NotApplicable };
        if (!gain.IsNone)
        {
            verdict = verdict with { LeastRate = least, MostRate = most };
        }

        if (!least.IsApplicable)
        {
            return verdict;
        }

        if (!day.IsVerified)
        {
            return verdict with { Outcome = Outcome.CannotTell, Missing = "term" };
        }

        return day.Decided(verdict, target, least, most);
    }

    private static RateVerdict Decided(this DayRules day, RateVerdict verdict, Ratio target, Ratio least, Ratio most)
    {
        var band = RateBand.Of(least, day.Rules) is { } low && low == RateBand.Of(most, day.Rules) ? low : null;
        verdict = verdict with { Band = band, BandTarget = band is null ? null : day.Rules.RateTarget };
        if (!most.IsApplicable || day.Meets(Ratio.CompareValues(least, target), target) is var outcome && outcome != day.Meets(Ratio.CompareValues(most, target), target))
        {
            return verdict with { Outcome = Outcome.CannotTell, Missing = "unattributed" };
        }

        return verdict with { Outcome = outcome, RoundingMisleads = outcome != day.Meets(Ratio.CompareShown(verdict.Rate!.Value, target), target) };
    }

    /// <summary>Nobody can be above 100 %: that target is met by everyone. Decision 21.</summary>
    private static Outcome Meets(this DayRules day, int? order, Ratio target) =>
        (day.Rules.Readings.SixtyPercent == SixtyPercent.AtLeast || target.Numerator == target.Denominator ? order >= 0 : order > 0) ? Outcome.Met : Outcome.NotMet;
}
