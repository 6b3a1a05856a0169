using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// What a unit achieved against what it registered for a year, or was allocated for the term, with the evidence that emulation scoring rests
/// on: figures, period, rules, readings, and what is missing. Rule PLAN-4 (CĐ6 III.1.a, III.2).
/// </summary>
public sealed record PlanEvaluation
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What is evaluated.</summary>
    public required PlanTarget Target { get; init; }

    /// <summary>The year; <see langword="null"/> for the term as a whole, from its first day on.</summary>
    public int? Year { get; init; }

    /// <summary>The first day of the period, included.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate From { get; init; }

    /// <summary>The last day of the period, included: the figures are final from its end on.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate To { get; init; }

    /// <summary>The day as of whose end the figures are.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate AsOf { get; init; }

    /// <summary>What was achieved in the period up to the day; <see langword="null"/> when unknown.</summary>
    public long? Achieved { get; init; }

    /// <summary>What was registered for the year, or allocated for the term; <see langword="null"/> when there is none.</summary>
    public Int128? Planned { get; init; }

    /// <summary>Where the planned figure is from; <see langword="null"/> when there is none.</summary>
    public PlanSource? Source { get; init; }

    /// <summary>
    /// The figures against each other: difference, exact ratio, whether they are level; <see langword="null"/> while either is missing. It is
    /// there before the period is over, too: then it is where things stand, and no verdict.
    /// </summary>
    public PlanComparison? Comparison => Achieved is { } achieved && Planned is { } planned ? new PlanComparison(achieved, planned) : null;

    /// <summary>The verdict: met iff achieved is not less than planned.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>
    /// What the verdict lacks, unless it does not apply: <c>achieved</c>, <c>registered</c> or <c>allocated</c>, <c>period</c> (it is not over as
    /// of the day), <c>term</c> (the year or the day lies outside the term).
    /// </summary>
    [JsonRequired]
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>
    /// Which inputs would have given what is missing: <c>events</c>, <c>posts</c>, <c>training</c>, <c>report</c> or <c>plan</c>. Whoever evaluates
    /// without naming inputs leaves it empty.
    /// </summary>
    [JsonRequired]
    public ImmutableArray<string> MissingInputs { get; init; } = [];

    /// <summary>The ids of the rules it rests on.</summary>
    [JsonRequired]
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>The readings in use that bear on those rules, by name.</summary>
    [JsonRequired]
    public ImmutableSortedDictionary<string, string> Readings { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
