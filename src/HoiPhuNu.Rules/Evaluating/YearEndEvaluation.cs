using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>
/// What every unit achieved against what it registered and was allocated, as of one day. Units are evaluated when they are asked for. Immutable.
/// Rules PLAN-3 to PLAN-5, RATE-6, RATE-7, TRN-7 (CĐ6 III.1.a, III.1.f, III.2).
/// </summary>
public sealed class YearEndEvaluation
{
    private readonly PlanEvaluator _evaluator;

    /// <summary>Creates an evaluation.</summary>
    /// <param name="figures">What was achieved.</param>
    /// <param name="plan">The plan by the units of the same day; without any rows nothing was registered.</param>
    /// <exception cref="ArgumentException">The plan is by the units of another day.</exception>
    public YearEndEvaluation(EvaluationFigures figures, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(plan);
        _evaluator = new PlanEvaluator(figures.Rules, figures.Tree, plan);
        Figures = figures;
        Plan = plan;
    }

    /// <summary>What was achieved.</summary>
    public EvaluationFigures Figures { get; }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The evaluation of a unit, by dense number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public UnitEvaluation this[int number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Figures.Tree.Units.Length);
            return new UnitEvaluation
            {
                Unit = Figures.Tree.Units[number],
                Figures = Figures.Units[number],
                Targets = [.. Enum.GetValues<PlanTarget>().Select(target => Evaluate(number, target))],
            };
        }
    }

    /// <summary>The evaluation of a unit; <see langword="null"/> when it is not in force on the day.</summary>
    public UnitEvaluation? this[Unit unit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(unit);
            return Figures.Tree.TryGetNumber(unit.Code, out var number) && Figures.Tree.Units[number] == unit ? this[number] : null;
        }
    }

    private TargetEvaluation Evaluate(int number, PlanTarget target)
    {
        var achieved = Figures.InTerm(number, target);
        var term = With(_evaluator.OfTerm(number, target, achieved.Figure), achieved);
        return new TargetEvaluation
        {
            Target = target,
            Years = [.. Figures.Years.Select(year => OfYear(number, target, year))],
            Term = term,
            Balance = Plan.Balance(Figures.Tree.Units[number], target, Figures.Rules.Rules),
            Projection = term is { Outcome: not Outcome.NotApplicable, Achieved: { } soFar } ? TermProjection.Of(Figures.Rules, soFar, PopulationOf(number, target, soFar)) : null,
        };
    }

    /// <summary>Nobody is trained who is not in the population: the persons in post bound a projection, unless the report says that more were trained.</summary>
    private long? PopulationOf(int number, PlanTarget target, long achieved)
    {
        var training = Figures.Units[number].Training;
        var inPost = target == PlanTarget.Cadres ? training.Cadres.InPost : target == PlanTarget.BranchHeads ? training.BranchHeads.InPost : null;
        return inPost is { } most ? long.Max(most, achieved) : null;
    }

    private PlanEvaluation OfYear(int number, PlanTarget target, int year)
    {
        var achieved = Figures.InYear(number, target, year);
        return With(_evaluator.OfYear(number, target, year, achieved.Figure), achieved);
    }

    private static PlanEvaluation With(PlanEvaluation evaluation, AchievedFigure achieved) => evaluation.Outcome == Outcome.NotApplicable
        ? evaluation
        : evaluation with
        {
            MissingInputs = [.. new[] { achieved.MissingInput, evaluation.Planned is null ? "plan" : null }.OfType<string>()],
        };
}
