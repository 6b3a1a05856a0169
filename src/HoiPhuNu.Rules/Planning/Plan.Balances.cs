using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Planning;

public sealed partial class Plan
{
    /// <summary>
    /// A unit's allocation beside what it registered for the years of the term. Years outside the term do not count. Rules PLAN-3, PLAN-5.
    /// </summary>
    public RegistrationBalance Balance(Unit unit, PlanTarget target, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var years = Enumerable.Range(rules.FirstYear, rules.LastYear - rules.FirstYear + 1).Select(year => (Year: year, Figure: Registration(unit, year, target))).ToList();
        var registered = years.Where(year => year.Figure is not null).ToList();
        return new RegistrationBalance
        {
            Unit = unit,
            Target = target,
            Allocated = Allocation(unit, target),
            Registered = registered.Count == 0 ? null : registered.Aggregate((Int128)0, (sum, year) => sum + year.Figure!.Value),
            Years = [.. registered.Select(year => year.Year)],
            YearsWithout = [.. years.Where(year => year.Figure is null).Select(year => year.Year)],
        };
    }

    /// <summary>
    /// The allocations of growth to the provinces of a tree, with what provinces that were split left unattributed at the superior, beside the
    /// term's total: the central unit's own allocation, or else the national target. Directly affiliated units have no share (ORG-10). Rule REP-51.
    /// </summary>
    /// <param name="tree">The tree of the plan's day.</param>
    /// <param name="rules">The rule set, for the national target.</param>
    /// <returns>The comparison; <see langword="null"/> when growth is allocated to no province.</returns>
    /// <exception cref="ArgumentException">The tree is of another day.</exception>
    public ProvinceAllocations? GrowthOfProvinces(UnitTree tree, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(rules);
        RequireDay(tree);
        var figures = Provinces.Where(province => !province.IsAffiliated).Select(province => Allocation(province, PlanTarget.Growth))
            .Concat(_entries.Where(entry => entry.HeldFrom == Level.Province && !entry.Recorded.IsAffiliated).Select(entry => entry.Unit).Distinct().Select(superior => Unattributed(superior, Level.Province, null, PlanTarget.Growth)))
            .OfType<Int128>()
            .ToList();
        return figures.Count == 0 ? null : new ProvinceAllocations(figures.Aggregate((Int128)0, (sum, figure) => sum + figure), figures.Count, TermTotal(tree, rules));
    }

    /// <summary>The growth the whole country is to reach by the end of the term: the central unit's own allocation, or else the national target. Rules NET-5, REP-51 (CĐ6 III.1).</summary>
    /// <param name="tree">The tree of the plan's day.</param>
    /// <param name="rules">The rule set, for the national target.</param>
    /// <exception cref="ArgumentException">The tree is of another day.</exception>
    public Int128 TermTotal(UnitTree tree, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(rules);
        RequireDay(tree);
        return (tree.Units.FirstOrDefault(unit => unit.Level == Level.Central) is { } central ? Allocation(central, PlanTarget.Growth) : null) ?? rules.GrowthTarget;
    }

    private void RequireDay(UnitTree tree)
    {
        if (tree.Day != Day)
        {
            throw new ArgumentException($"The tree is of {tree.Day:uuuu-MM-dd}, the plan is by the units of {Day:uuuu-MM-dd}.", nameof(tree));
        }
    }
}
