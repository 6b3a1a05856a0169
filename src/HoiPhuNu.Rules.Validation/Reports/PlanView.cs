using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>The plan with its units looked up. One figure per unit, year and target: of several rows the first one that gives it counts (PLAN-3).</summary>
internal sealed class PlanView
{
    private readonly ImmutableArray<(PlanRow Row, Unit Unit)> _rows;

    public PlanView(CheckedReport report)
    {
        var day = report.Request.PlanCodesAsOf ?? report.LastDay;
        var matched = (report.Request.Plan ?? []).Select(row => (Row: row, Match: report.Request.Units.Match(row.Unit, null, day))).ToList();
        _rows = [.. matched.Where(pair => pair.Match.IsInForce).Select(pair => (pair.Row, pair.Match.Unit!))];
        Unmatched = [.. matched.Where(pair => !pair.Match.IsInForce).Select(pair => pair.Row)];
        Provinces = [.. _rows.Select(pair => pair.Unit).Where(unit => unit.Level == Level.Province).Distinct().OrderBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    /// <summary>Rows whose unit is not in force.</summary>
    public ImmutableArray<PlanRow> Unmatched { get; }

    /// <summary>The provinces and affiliated units the plan speaks of, by code.</summary>
    public ImmutableArray<Unit> Provinces { get; }

    /// <summary>The allocation of the whole term, or <see langword="null"/>.</summary>
    public long? Allocation(Unit unit, PlanTarget target) => Figure(unit, null, target);

    /// <summary>The registration for one year, or <see langword="null"/>.</summary>
    public long? Registration(Unit unit, int year, PlanTarget target) => Figure(unit, year, target);

    /// <summary>Whether anything is registered for a year.</summary>
    public bool HasRegistration(Unit unit, int year) =>
        Enum.GetValues<PlanTarget>().Any(target => Registration(unit, year, target) is not null);

    private long? Figure(Unit unit, int? year, PlanTarget target) => _rows
        .Where(pair => pair.Row.Year == year && pair.Unit.Code == unit.Code)
        .Select(pair => pair.Row.Figure(target))
        .FirstOrDefault(figure => figure is not null);
}
