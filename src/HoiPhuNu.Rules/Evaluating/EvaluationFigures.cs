using System.Collections.Immutable;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Evaluating;

/// <summary>
/// What every unit achieved, year by year and over the term, on the tree of one day; from lists or from a report. It judges nothing: that does
/// <see cref="YearEndEvaluation"/>. Rules PLAN-4, NET-5, TRN-6 (CĐ6 III.1.a, III.2).
/// </summary>
public abstract class EvaluationFigures
{
    private protected EvaluationFigures(DayRules rules, UnitTree tree)
    {
        Rules = rules;
        Tree = tree;
        var last = int.Min(rules.Day.Year, rules.Rules.LastYear);
        Years = rules.Day.Year < rules.Rules.FirstYear ? [] : [.. Enumerable.Range(rules.Rules.FirstYear, last - rules.Rules.FirstYear + 1)];
    }

    /// <summary>The rules of the day.</summary>
    public DayRules Rules { get; }

    /// <summary>The tree of the day.</summary>
    public UnitTree Tree { get; }

    /// <summary>The years of the term up to that of the day, in order.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The figures of each unit as of the day, by dense number; growth is that of the day's year.</summary>
    public abstract ImmutableArray<UnitFigures> Units { get; }

    /// <summary>Women, members and rate of every unit as of the day.</summary>
    public abstract GatheringFigures Gathering { get; }

    /// <summary>What a unit achieved in a year, up to the day.</summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="target">What of.</param>
    /// <param name="year">One of <see cref="Years"/>.</param>
    public abstract AchievedFigure InYear(int number, PlanTarget target, int year);

    /// <summary>What a unit achieved from the first day of the term to the day. Of growth the sum over the years (NET-5), all of which have to be known.</summary>
    /// <param name="number">The unit's dense number.</param>
    /// <param name="target">What of.</param>
    public virtual AchievedFigure InTerm(int number, PlanTarget target)
    {
        long sum = 0;
        foreach (var year in Years)
        {
            var achieved = InYear(number, target, year);
            if (achieved.Figure is not { } figure)
            {
                return achieved;
            }

            sum = checked(sum + figure);
        }

        return new AchievedFigure(Years.IsEmpty ? null : sum, null);
    }

    /// <summary>From lists.</summary>
    /// <param name="lists">The lists of the day.</param>
    /// <param name="figures">What was counted from them.</param>
    /// <param name="movementsFrom">
    /// The first day that the list of movements covers. Where it is not said, an earlier year without any event in the whole list counts as one
    /// that the list does not go back to: its growth is unknown, not 0.
    /// </param>
    /// <exception cref="ArgumentException">The figures are not of the lists.</exception>
    public static EvaluationFigures OfLists(TallyLists lists, TallyFigures figures, LocalDate? movementsFrom = null) => new ListEvaluationFigures(lists, figures, movementsFrom);

    /// <summary>From a report. Who was trained in which year a report does not say, but for the first year of the term.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="plan">The plan by the units of the same day, for rate targets of units (RATE-7).</param>
    public static EvaluationFigures OfReport(ReportFigures report, Plan? plan = null) => new ReportEvaluationFigures(report, plan);
}
