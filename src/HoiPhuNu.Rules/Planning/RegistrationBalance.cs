using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>A unit's allocation for the term beside what it registered for its years, for one target. Rules PLAN-3, PLAN-5 (CĐ6 III.1.a, III.2).</summary>
public sealed record RegistrationBalance
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What the figures are of.</summary>
    public required PlanTarget Target { get; init; }

    /// <summary>The allocation for the term; <see langword="null"/> when there is none.</summary>
    public Int128? Allocated { get; init; }

    /// <summary>The registrations of the term's years added up; <see langword="null"/> when there is none.</summary>
    public Int128? Registered { get; init; }

    /// <summary>The years of the term that have a registration.</summary>
    [JsonRequired]
    public ImmutableArray<int> Years { get; init; } = [];

    /// <summary>The years of the term that have none.</summary>
    [JsonRequired]
    public ImmutableArray<int> YearsWithout { get; init; } = [];

    /// <summary>Registered less allocated: below 0 when the registrations fall short; <see langword="null"/> when either is missing.</summary>
    public Int128? Difference => Registered - Allocated;

    /// <summary>
    /// Whether the registrations reach the allocation. Cannot tell when either is missing; a year without registration adds nothing.
    /// </summary>
    public Outcome Outcome =>
        Difference is not { } difference ? Outcome.CannotTell
        : difference < 0 ? Outcome.NotMet
        : Outcome.Met;
}
