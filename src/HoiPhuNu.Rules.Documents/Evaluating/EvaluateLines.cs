using System.Collections.Immutable;
using HoiPhuNu.Rules.Evaluating;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>All verdicts of one unit, in one order: each target year by year and over the term, then how things stand as of the day.</summary>
internal static class EvaluateLines
{
    /// <summary>The codes of what is evaluated, in order.</summary>
    public static ImmutableArray<string> Targets { get; } =
        ["growth", "cadres", "branch_heads", "rate_bases", "own_rate", "cadres_coverage", "branch_heads_coverage", "base_cadres_coverage", "computers"];

    public static IEnumerable<EvaluateLine> Of(UnitEvaluation unit, LocalDate day)
    {
        foreach (var target in unit.Targets)
        {
            foreach (var evaluation in target.Years.Append(target.Term))
            {
                yield return Planned(evaluation);
            }
        }

        foreach (var line in Standing(unit, day))
        {
            yield return line;
        }
    }

    public static string CodeOf(PlanTarget target) => target switch
    {
        PlanTarget.Growth => "growth",
        PlanTarget.Cadres => "cadres",
        _ => "branch_heads",
    };

    private static EvaluateLine Planned(PlanEvaluation evaluation) => new(
        CodeOf(evaluation.Target),
        evaluation.Year,
        evaluation.From,
        evaluation.To,
        evaluation.Achieved,
        evaluation.Planned,
        evaluation.Source?.Code,
        evaluation.Comparison?.Difference,
        evaluation.Comparison?.ToPercent(),
        null,
        evaluation.Comparison is { RoundingMisleads: true },
        evaluation.Outcome,
        evaluation.Missing,
        evaluation.MissingInputs,
        evaluation.Rules);

    private static IEnumerable<EvaluateLine> Standing(UnitEvaluation unit, LocalDate day)
    {
        var figures = unit.Figures;
        if (!unit.Unit.IsOutsideTarget5)
        {
            var bases = figures.Gathering.Target;
            yield return Share("rate_bases", bases.Met, checked(bases.Met + bases.NotMet), bases.Outcome, bases.CannotTell > 0 ? "rate" : null, ["RATE-6", .. Figure.TargetMet.Rules, .. Figure.Rate.Rules]);
        }

        if (figures.OwnTarget is { } own)
        {
            yield return new EvaluateLine(
                "own_rate", null, null, day, own.Rate?.Numerator, own.Rate?.Denominator, null, null, own.Rate?.ToPercent(), own.Target, own.RoundingMisleads, own.Outcome,
                own.Missing is { } missing ? [missing] : [], [], ["RATE-7", .. Figure.Rate.Rules]);
        }

        yield return OfCoverage("cadres_coverage", figures.Training.Cadres, ["TRN-7", .. Figure.CadresTrained.Rules]);
        yield return OfCoverage("branch_heads_coverage", figures.Training.BranchHeads, ["TRN-7", .. Figure.BranchHeadsTrained.Rules]);
        yield return OfCoverage("base_cadres_coverage", figures.Training.BaseCadres, ["TRN-8", .. Figure.BaseCadresTrained.Rules]);
        yield return figures.Computers is { } computers
            ? Share("computers", computers.WithComputer, computers.Bases, computers.Outcome, null, Figure.WithComputer.Rules)
            : Share("computers", null, null, Outcome.CannotTell, "bases", Figure.WithComputer.Rules);

        EvaluateLine OfCoverage(string target, Coverage coverage, ImmutableArray<string> rules) =>
            Share(target, coverage.Trained, coverage.InPost, coverage.Outcome, coverage.Missing, rules);

        EvaluateLine Share(string target, long? part, long? whole, Outcome outcome, string? missing, ImmutableArray<string> rules)
        {
            PlanComparison? comparison = part is { } achieved && whole is { } all ? new PlanComparison(achieved, all) : null;
            return new EvaluateLine(
                target, null, null, day, part, whole, null, comparison?.Difference, comparison?.ToPercent(), Rules.Training.Coverage.Target, comparison is { RoundingMisleads: true }, outcome,
                missing is null ? [] : [missing], missing is "posts" or "training" or "bases" ? [missing] : [], [.. rules.Distinct()]);
        }
    }
}
