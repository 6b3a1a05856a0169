using System.Collections.Immutable;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>One target of one unit: each year of the term against its registration, the term so far against the allocation. Rules PLAN-3 to PLAN-5 (CĐ6 III.1.a, III.2).</summary>
public sealed record TargetEvaluation
{
    /// <summary>The target.</summary>
    public required PlanTarget Target { get; init; }

    /// <summary>The years of the term up to the day's, in order.</summary>
    public required ImmutableArray<PlanEvaluation> Years { get; init; }

    /// <summary>From the first day of the term to the day, against the allocation for the term.</summary>
    public required PlanEvaluation Term { get; init; }

    /// <summary>The allocation beside the registrations of all years of the term. Rule PLAN-5.</summary>
    public required RegistrationBalance Balance { get; init; }

    /// <summary>
    /// Where the term would end at the present pace: a projection and no verdict. <see langword="null"/> where what was achieved is unknown, or
    /// the target does not apply.
    /// </summary>
    public TermProjection? Projection { get; init; }

    /// <summary>Whether anything was allocated or registered.</summary>
    public bool IsPlanned => Balance.Allocated is not null || Balance.Registered is not null;
}
