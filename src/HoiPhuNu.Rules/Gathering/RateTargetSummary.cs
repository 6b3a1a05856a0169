using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>How many geographic bases meet the rate target. It adds up. Rule RATE-6 (CĐ6 III.1, III.1.d).</summary>
/// <param name="Met">Bases that meet it.</param>
/// <param name="NotMet">Bases that do not.</param>
/// <param name="NotApplicable">Bases without women present.</param>
/// <param name="CannotTell">Bases of which it cannot be told.</param>
public readonly record struct RateTargetSummary(long Met, long NotMet, long NotApplicable, long CannotTell)
    : IAddsUp<RateTargetSummary>
{
    /// <summary>The exact share met ÷ (met + not met).</summary>
    public Ratio Share => new(Met, checked(Met + NotMet));

    /// <summary>
    /// The outcome of the target of 100 %: met iff no base is not met and none cannot tell; not applicable when no base is judged at all.
    /// </summary>
    public Outcome Outcome =>
        NotMet > 0 ? Outcome.NotMet
        : CannotTell > 0 ? Outcome.CannotTell
        : Met > 0 ? Outcome.Met
        : Outcome.NotApplicable;

    /// <summary>The summary of one base.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no outcome, for instance <see langword="default"/>.</exception>
    public static RateTargetSummary Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => new(1, 0, 0, 0),
        Outcome.NotMet => new(0, 1, 0, 0),
        Outcome.NotApplicable => new(0, 0, 1, 0),
        Outcome.CannotTell => new(0, 0, 0, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This is no outcome; one that was never set is not counted."),
    };

    /// <summary>Adds both.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    public static RateTargetSummary operator +(RateTargetSummary left, RateTargetSummary right) => checked(new(
        left.Met + right.Met,
        left.NotMet + right.NotMet,
        left.NotApplicable + right.NotApplicable,
        left.CannotTell + right.CannotTell));

    /// <summary>Adds both; the named form of <c>+</c>.</summary>
    public static RateTargetSummary Add(RateTargetSummary left, RateTargetSummary right) => left + right;
}
