using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>What a rate is, which band it lies in, and whether it meets its target. Rules RATE-3 to RATE-5 (CĐ6 III.1.d, III.1.e).</summary>
public sealed record RateVerdict
{
    /// <summary>The exact rate; <see langword="null"/> while a part is missing.</summary>
    public Ratio? Rate { get; init; }

    /// <summary>
    /// The lowest that the rate may be, because women of split units may belong to the unit: the members over the most women;
    /// <see langword="null"/> where nobody may be added. Rule RATE-8.
    /// </summary>
    public Ratio? LeastRate { get; init; }

    /// <summary>The highest that the rate may be: the most members over the women; <see langword="null"/> where nobody may be added. Rule RATE-8.</summary>
    public Ratio? MostRate { get; init; }

    /// <summary>The target it was held against.</summary>
    public required Ratio Target { get; init; }

    /// <summary>The closed outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The band; <see langword="null"/> without an applicable rate, outside the term, and where the two ends of RATE-8 lie in different ones.</summary>
    public RateBand? Band { get; init; }

    /// <summary>The national target of the term, which <see cref="Band"/> is seen from, whatever target the rate was held against; <see langword="null"/> without a band.</summary>
    public Ratio? BandTarget { get; init; }

    /// <summary>The code of the band with its target: <c>above60</c>, <c>above62.5</c>; <see langword="null"/> without a band. Rule RATE-5.</summary>
    public string? BandCode => BandTarget is { } target ? Band?.CodeAt(target) : null;

    /// <summary>Whether something is missing: <c>women</c>, <c>members</c>, <c>term</c>, or <c>unattributed</c> where people of split units decide whose commune is not known (RATE-8);
    /// <see langword="null"/> unless it cannot be told.</summary>
    public string? Missing { get; init; }

    /// <summary>
    /// Whether there are more members than women present, which cannot be (DATA-10, REP-13): one of both counts is wrong, or they were given in the wrong order. Counts are
    /// kept as they are and so is the outcome, but nobody should rest on it.
    /// </summary>
    public bool MembersExceedWomen => Rate is { IsApplicable: true } rate && rate.Numerator > rate.Denominator;

    /// <summary>
    /// Whether the rate shown with 2 decimals would suggest another verdict than the exact rate: 60.00 % is shown, but it is above.
    /// </summary>
    public bool RoundingMisleads { get; init; }
}
