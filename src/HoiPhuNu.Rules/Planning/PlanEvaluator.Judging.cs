using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

public sealed partial class PlanEvaluator
{
    private static readonly FrozenDictionary<PlanTarget, ImmutableArray<string>> Basis = new Dictionary<PlanTarget, ImmutableArray<string>>
    {
        [PlanTarget.Growth] = ["CAT-1", "NET-1", "NET-2", "NET-3", "NET-4", "NET-5", "NET-7", "PLAN-3", "PLAN-4"],
        [PlanTarget.Cadres] = ["TRN-1", "TRN-2", "TRN-3", "TRN-5", "TRN-6", "PLAN-3", "PLAN-4"],
        [PlanTarget.BranchHeads] = ["TRN-1", "TRN-2", "TRN-3", "TRN-4", "TRN-6", "PLAN-3", "PLAN-4"],
    }.ToFrozenDictionary();

    private PlanEvaluation Judge(Unit unit, PlanTarget target, int? year, long? achieved, Int128? planned, PlanSource source)
    {
        var rules = _rules.Rules;
        var ids = Basis[target];
        var bearing = ids.SelectMany(id => RuleCatalogue.Get(id).Readings).ToHashSet(StringComparer.Ordinal);
        var evaluation = new PlanEvaluation
        {
            Unit = unit,
            Target = target,
            Year = year,
            From = year is { } first ? new LocalDate(first, 1, 1) : rules.FirstDay,
            To = year is { } last ? new LocalDate(last, 12, 31) : rules.LastDay,
            AsOf = _rules.Day,
            Achieved = achieved,
            Planned = planned,
            Source = planned is null ? null : source,
            Outcome = Outcome.NotApplicable,
            Rules = ids,
            Readings = rules.Readings.ToNamedValues().Where(reading => bearing.Contains(reading.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        return Applies(unit, target) ? Decide(evaluation) : evaluation;
    }

    private PlanEvaluation Decide(PlanEvaluation evaluation)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        if (evaluation.Achieved is null)
        {
            missing.Add("achieved");
        }

        if (evaluation.Planned is null)
        {
            missing.Add(evaluation.Year is null ? "allocated" : "registered");
        }

        if (evaluation.Year is { } year && !_rules.Rules.HasYear(year))
        {
            missing.Add("term");
        }
        else if (evaluation.AsOf < evaluation.To)
        {
            missing.Add(evaluation.AsOf < _rules.Rules.FirstDay ? "term" : "period");
        }

        var outcome = missing.Count > 0 ? Outcome.CannotTell : evaluation.Comparison!.Value.IsReached ? Outcome.Met : Outcome.NotMet;
        return evaluation with { Outcome = outcome, Missing = missing.ToImmutable() };
    }

    /// <summary>Growth is not asked of affiliated units and bases of other kinds (ORG-3, ORG-10); nothing is asked of branches and groups.</summary>
    private static bool Applies(Unit unit, PlanTarget target) => target == PlanTarget.Growth ? unit.HasTarget5 : unit.Level.IsUnionLevel;
}
