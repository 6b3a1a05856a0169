using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>What a rate is, which band it lies in, and whether it meets its target. Rules RATE-3 to RATE-5 (CĐ6 III.1.d, III.1.e).</summary>
public sealed record RateVerdict
{
    /// <summary>The exact rate; <see langword="null"/> while a part is missing.</summary>
    public Ratio? Rate { get; init; }

    /// <summary>The target it was held against.</summary>
    public required Ratio Target { get; init; }

    /// <summary>The closed outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The band; <see langword="null"/> without an applicable rate, and outside the term.</summary>
    public RateBand? Band { get; init; }

    /// <summary>Whether something is missing: <c>women</c>, <c>members</c> or <c>term</c>; <see langword="null"/> unless it cannot be told.</summary>
    public string? Missing { get; init; }

    /// <summary>
    /// Whether the rate shown with 2 decimals would suggest another verdict than the exact rate: 60.00 % is shown, but it is above.
    /// </summary>
    public bool RoundingMisleads { get; init; }
}
