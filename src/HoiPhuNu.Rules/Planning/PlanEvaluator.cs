using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>
/// Holds what units achieved against the plan, as of one day. It does not count: growth comes from
/// <see cref="Growth.GrowthFigures"/>, persons trained from the tally of training. Immutable. Rules PLAN-4, RATE-7 (CĐ6 III.1.a, III.1.f, III.2).
/// </summary>
/// <remarks>
/// <para>There is a verdict once the period is over: a year from its 31 December on, the term from its last day on. Before that the outcome is
/// cannot tell, and <see cref="PlanEvaluation.Comparison"/> says where things stand.</para>
/// <para>The central unit registers nothing itself: without a row of its own, a year's figure is the sum of the provinces' registrations, if
/// every province in force has one (directly affiliated units need none, and theirs are added for target 6 where given).</para>
/// </remarks>
public sealed partial class PlanEvaluator
{
    private readonly DayRules _rules;
    private readonly UnitTree _tree;
    private readonly Plan _plan;

    /// <summary>Creates an evaluator.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="tree">The tree of the same day.</param>
    /// <param name="plan">The plan by the units of the same day.</param>
    /// <exception cref="ArgumentException">The three are not of one day.</exception>
    public PlanEvaluator(DayRules rules, UnitTree tree, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(plan);
        if (rules.Day != tree.Day || rules.Day != plan.Day)
        {
            throw new ArgumentException($"The rules are of {rules.Day:uuuu-MM-dd}, the tree of {tree.Day:uuuu-MM-dd}, the plan of {plan.Day:uuuu-MM-dd}.", nameof(plan));
        }

        _rules = rules;
        _tree = tree;
        _plan = plan;
    }

    /// <summary>Holds one year of a unit against its registration.</summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="target">What is evaluated.</param>
    /// <param name="year">The year.</param>
    /// <param name="achieved">Net growth of the year, or persons trained in it (TRN-6); <see langword="null"/> when unknown.</param>
    public PlanEvaluation OfYear(int number, PlanTarget target, int year, long? achieved)
    {
        var (planned, source) = RegisteredFor(_tree.Units[number], target, year);
        return Judge(_tree.Units[number], target, year, achieved, planned, source);
    }

    /// <summary>Holds the term so far of a unit against its allocation; the nation's growth against the national target where no row says another.</summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="target">What is evaluated.</param>
    /// <param name="achieved">Net growth, or persons trained, from the first day of the term on; <see langword="null"/> when unknown.</param>
    public PlanEvaluation OfTerm(int number, PlanTarget target, long? achieved)
    {
        var unit = _tree.Units[number];
        var allocation = _plan.Allocation(unit, target);
        var isNational = allocation is null && unit.Level == Level.Central && target == PlanTarget.Growth;
        return Judge(unit, target, null, achieved, isNational ? _plan.TermTotal(_tree, _rules.Rules) : allocation, isNational ? PlanSource.NationalTarget : PlanSource.Allocation);
    }

    /// <summary>
    /// Holds the rate of a unit against its own target of a year. Where a base below lacks its women, the rate is that of the others and the
    /// outcome is cannot tell (NUM-5); where people of split units may belong to it, it is judged at both ends (RATE-8). Rule RATE-7 (CĐ6 III.1.f).
    /// </summary>
    /// <returns>The verdict; <see langword="null"/> when the unit set itself no target, or target 5 does not apply to it.</returns>
    public RateVerdict? OfRate(UnitGathering gathering, int year)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        if (!gathering.Unit.HasTarget5 || _plan.RateTarget(gathering.Unit, year) is not { } target)
        {
            return null;
        }

        if (!_rules.Rules.HasYear(year))
        {
            return new RateVerdict { Target = target, Rate = gathering.Rate, Outcome = Outcome.CannotTell, Missing = "term" };
        }

        var verdict = gathering.Rate is { } rate
            ? _rules.JudgeRate(rate.Numerator, rate.Denominator, target, gathering.Gain)
            : _rules.JudgeRate(gathering.Counted, gathering.Women, target, gathering.Gain);
        return gathering.HasAllCounts == false && verdict.Missing is null or "unattributed"
            ? verdict with { Outcome = Outcome.CannotTell, Missing = gathering.Counted is null ? "members" : "women", RoundingMisleads = false }
            : verdict;
    }

    private (Int128? Planned, PlanSource Source) RegisteredFor(Unit unit, PlanTarget target, int year)
    {
        if (_plan.Registration(unit, year, target) is { } own || unit.Level != Level.Central)
        {
            return (_plan.Registration(unit, year, target), PlanSource.Registration);
        }

        Int128? sum = null;
        foreach (var province in _tree.Units.Where(province => province.Level == Level.Province && !(province.IsAffiliated && target == PlanTarget.Growth)))
        {
            if (_plan.Registration(province, year, target) is { } figure)
            {
                sum = (sum ?? 0) + figure;
            }
            else if (!province.IsAffiliated)
            {
                return (null, PlanSource.ProvinceRegistrations);
            }
        }

        return (sum + (_plan.Unattributed(unit, Level.Province, year, target) ?? 0), PlanSource.ProvinceRegistrations);
    }
}
