using System.Collections.Immutable;
using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Html;

/// <summary>What a page of figures is about: the units that figures are restricted to, its bases in order, and its parts.</summary>
internal sealed class TallyScope
{
    /// <summary>More rows than a chart can be read with: then the chart is by provinces.</summary>
    private const int MostGroups = 60;

    private readonly UnitTree _tree;
    private readonly ImmutableArray<UnitFigures> _all;
    private readonly Func<UnitFigures, long?> _growth;
    private readonly Func<UnitFigures, PlanEvaluation?>? _registered;

    /// <summary>Creates a scope.</summary>
    /// <param name="tree">The tree of the day.</param>
    /// <param name="figures">The figures of all units, by dense number.</param>
    /// <param name="within">The unit that they are restricted to; nothing for all.</param>
    /// <param name="growth">Net growth of a unit in the period.</param>
    /// <param name="registered">Growth of a unit in the year against what it registered; nothing where there is no plan.</param>
    public TallyScope(UnitTree tree, ImmutableArray<UnitFigures> figures, Unit? within, Func<UnitFigures, long?> growth, Func<UnitFigures, PlanEvaluation?>? registered)
    {
        (_tree, _all, _growth, _registered) = (tree, figures, growth, registered);
        Units = [.. figures.Where((unit, number) => unit.Unit.Level.IsUnionLevel && (within is null || unit.Unit == within || tree.SuperiorsOf(number).Any(superior => tree.Units[superior] == within)))];
        Bases = [.. Units.Where(unit => unit.Unit.IsGeographicBase).Order(Comparer<UnitFigures>.Create(CompareRates))];
        var roots = Units.Where(unit => within is null ? unit.Parent is null : unit.Unit == within).ToList();
        Root = roots is [var only] ? only : null;
        var groups = GroupsBy(unit => unit.Parent);
        Groups = groups.Length <= MostGroups ? groups : GroupsBy(ProvinceOf);
    }

    /// <summary>What a tally is about.</summary>
    public static TallyScope Of(TallyReport report)
    {
        var figures = report.Figures;
        var year = figures.Tree.Day.Year;
        var isYear = figures.From == new LocalDate(year, 1, 1);
        var evaluator = report.Lists.Plan is { } plan ? new PlanEvaluator(figures.Rules, figures.Tree, plan) : null;
        return new TallyScope(
            figures.Tree,
            figures.Units,
            report.Within,
            unit => unit.Growth?.Net,
            evaluator is null ? null : unit => evaluator.OfYear(NumberOf(unit.Unit, figures.Tree), PlanTarget.Growth, year, isYear ? unit.Growth?.Net : null));
    }

    /// <summary>What a year-end evaluation is about: growth is that of the year of the day.</summary>
    public static TallyScope Of(EvaluateReport report)
    {
        return new TallyScope(report.Tree, report.Evaluation.Figures.Units, report.Within, unit => OfYear(unit)?.Achieved, OfYear);

        PlanEvaluation? OfYear(UnitFigures unit) => report.Evaluation[unit.Unit]?[PlanTarget.Growth].Years.FirstOrDefault(year => year.Year == report.Day.Year);
    }

    /// <summary>The unit that holds all others; nothing where there are several beside each other.</summary>
    public UnitFigures? Root { get; }

    /// <summary>All units of the four levels.</summary>
    public ImmutableArray<UnitFigures> Units { get; }

    /// <summary>The geographic bases: the highest rate first, of equal ones by code; those without a rate at the end.</summary>
    public ImmutableArray<UnitFigures> Bases { get; }

    /// <summary>The districts, or provinces where there are none or too many districts for one picture: the highest rate first.</summary>
    public ImmutableArray<TallyGroup> Groups { get; }

    /// <summary>The units that charts of growth and training compare: the parts, or the whole where it has none, by code.</summary>
    public ImmutableArray<UnitFigures> Compared =>
    [
        .. Groups.Select(group => group.Superior)
            .Concat(Units.Where(figures => figures.Unit.IsAffiliated))
            .DefaultIfEmpty(Root)
            .OfType<UnitFigures>()
            .OrderBy(figures => figures.Unit.Code, StringComparer.Ordinal),
    ];

    /// <summary>The plan of the year of the day.</summary>
    public bool HasPlan => _registered is not null;

    /// <summary>The province that a unit is in; nothing above provinces.</summary>
    public Unit? ProvinceOf(UnitFigures figures) => _tree.At(Level.Province, NumberOf(figures.Unit, _tree));

    /// <summary>Net growth of a unit in the period.</summary>
    public long? GrowthOf(UnitFigures figures) => _growth(figures);

    /// <summary>Growth of the year against its registration; nothing without a plan, or without a registration of the unit.</summary>
    public PlanEvaluation? RegisteredGrowth(UnitFigures figures) => _registered?.Invoke(figures) is { Planned: not null } evaluation ? evaluation : null;

    private static int NumberOf(Unit unit, UnitTree tree) =>
        tree.TryGetNumber(unit.Code, out var number) ? number : throw new InvalidOperationException($"{unit} is not in the tree.");

    private ImmutableArray<TallyGroup> GroupsBy(Func<UnitFigures, Unit?> superior) =>
    [
        .. Bases
            .Where(figures => superior(figures) is not null)
            .GroupBy(figures => superior(figures)!)
            .Select(group => new TallyGroup(_all[NumberOf(group.Key, _tree)], [.. group]))
            .OrderBy(group => group.Superior, Comparer<UnitFigures>.Create(CompareRates)),
    ];

    private static int CompareRates(UnitFigures one, UnitFigures other)
    {
        var order = (RateOf(one), RateOf(other)) switch
        {
            ({ } left, { } right) => Ratio.CompareValues(right, left) ?? 0,
            (null, null) => 0,
            (null, _) => 1,
            _ => -1,
        };
        return order != 0 ? order : string.CompareOrdinal(one.Unit.Code, other.Unit.Code);
    }

    private static Ratio? RateOf(UnitFigures figures) => figures.Gathering.Rate is { IsApplicable: true } rate ? rate : null;
}
