using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// The plan with its units looked up and followed to their successors. One figure per unit, year and target: of several rows of one unit, however its
/// code is written, the first one that gives it counts (PLAN-3); the figures of units that became one add up (ORG-6).
/// </summary>
internal sealed class PlanView
{
    private readonly ImmutableArray<(PlanRow Row, Unit Recorded, Unit Unit)> _rows;

    public PlanView(CheckedReport report)
    {
        var units = report.Request.Units;
        var codesAsOf = report.Request.PlanCodesAsOf ?? report.LastDay;
        var located = (report.Request.Plan ?? [])
            .OrderBy(row => row.File, StringComparer.Ordinal)
            .ThenBy(row => row.Row)
            .Select(row => (Row: row, Match: units.Match(row.Unit, null, codesAsOf)))
            .Select(pair => (pair.Row, pair.Match, Recorded: pair.Match.Unit, Location: pair.Match.Unit is { } unit ? units.Follow(unit, report.LastDay) : null))
            .ToList();
        Padded = [.. located.Where(pair => pair.Match.Kind == UnitMatchKind.Padded).Select(pair => (pair.Row, pair.Recorded!))];
        _rows = [.. located.Where(pair => pair.Location is { IsUnattributed: false }).Select(pair => (pair.Row, pair.Recorded!, pair.Location!.Value.Unit))];
        Unknown = [.. located.Where(pair => pair.Location is null).Select(pair => pair.Row)];
        Provinces = [.. _rows.Select(pair => pair.Unit).Where(unit => unit.Level == Level.Province).Distinct().OrderBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    /// <summary>Rows whose code no unit bears or bore.</summary>
    public ImmutableArray<PlanRow> Unknown { get; }

    /// <summary>Rows whose code was matched by its lost leading zeros, and the unit it was taken for.</summary>
    public ImmutableArray<(PlanRow Row, Unit Unit)> Padded { get; }

    /// <summary>The provinces and affiliated units the plan speaks of, by code.</summary>
    public ImmutableArray<Unit> Provinces { get; }

    /// <summary>The allocation of the whole term, or <see langword="null"/>.</summary>
    public Int128? Allocation(Unit unit, PlanTarget target) => Figure(unit, null, target);

    /// <summary>The registration for one year, or <see langword="null"/>.</summary>
    public Int128? Registration(Unit unit, int year, PlanTarget target) => Figure(unit, year, target);

    /// <summary>Whether anything is registered for a year.</summary>
    public bool HasRegistration(Unit unit, int year) =>
        Enum.GetValues<PlanTarget>().Any(target => Registration(unit, year, target) is not null);

    private Int128? Figure(Unit unit, int? year, PlanTarget target)
    {
        var figures = _rows
            .Where(pair => pair.Unit == unit && pair.Row.Year == year && pair.Row.Figure(target) is not null)
            .DistinctBy(pair => pair.Recorded)
            .Select(pair => pair.Row.Figure(target)!.Value)
            .ToList();
        return figures.Count == 0 ? null : figures.Aggregate((Int128)0, (sum, figure) => sum + figure);
    }
}
