using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>The year-end evaluation of one unit. Rules PLAN-3 to PLAN-5, RATE-6, RATE-7, TRN-7, TRN-8, SUP-2 (CĐ6 III.1.a, III.1.f, III.2, IV.2).</summary>
public sealed record UnitEvaluation
{
    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>
    /// How things stand as of the day, with the verdicts that need no plan: how many bases are above 60 % (RATE-6), training coverage (TRN-7,
    /// TRN-8), computers (SUP-2), and the unit's own rate target (RATE-7).
    /// </summary>
    public required UnitFigures Figures { get; init; }

    /// <summary>Growth, cadres and branch heads, in this order.</summary>
    public required ImmutableArray<TargetEvaluation> Targets { get; init; }

    /// <summary>One target.</summary>
    public TargetEvaluation this[PlanTarget target] => Targets.First(evaluation => evaluation.Target == target);

    /// <summary>Whether the plan says anything of the unit: an allocation, a registration or a rate target.</summary>
    public bool IsPlanned => Figures.OwnTarget is not null || Targets.Any(target => target.IsPlanned);
}
