using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>Makes what is checked of a scenario: the clean report, changed as the scenario says.</summary>
internal static class ScenarioRequest
{
    public static NaiveRequest Of(Scenario scenario)
    {
        var units = new CleanUnits(scenario);
        var rows = scenario.Years
            .SelectMany(year => CleanReport.Of(scenario, units, year, scenario.AsOf ?? new LocalDate(year, 12, 31)))
            .Select((cells, index) => (Row: index + 2L, Cells: cells))
            .ToList();
        var before = scenario.Years.Min() - 1;
        var draft = new Draft(rows, [.. NaiveColumns.All], units.All)
        {
            Previous = scenario.WithPrevious ? CleanReport.Of(scenario, units, before, new LocalDate(before, 12, 31)) : null,
            Plan = scenario.WithPlan ? CleanPlan.Of(scenario) : null,
        };
        foreach (var mutation in scenario.Mutations)
        {
            draft.Apply(mutation);
        }

        return new NaiveRequest
        {
            Units = units.All,
            Reports = Tables(draft, scenario.SplitAfter),
            Previous = draft.Previous is { } previous ? Table(previous.Select((cells, index) => (index + 2L, cells)), NaiveColumns.All) : null,
            Plan = draft.Plan,
            AsOf = scenario.AsOf,
            Published = scenario.Published,
            Plausibility = scenario.Plausibility,
            Bounds = scenario.Bounds,
            Readings = scenario.Readings,
        };
    }

    /// <summary>Rows are numbered without gaps, on through the second file: so a number tells a row.</summary>
    private static List<NaiveTable> Tables(Draft draft, int splitAfter)
    {
        var rows = draft.Rows.Select((row, index) => (Row: index + 2L, row.Cells)).ToList();
        return splitAfter == 0 || splitAfter >= rows.Count
            ? [Table(rows, draft.Columns)]
            : [Table(rows.Take(splitAfter), draft.Columns), Table(rows.Skip(splitAfter), draft.Columns)];
    }

    private static NaiveTable Table(IEnumerable<(long Row, Dictionary<string, string> Cells)> rows, IReadOnlyList<string> columns) =>
        new([.. columns], [.. rows.Select(row => new NaiveRow(row.Row, columns.ToDictionary(column => column, column => row.Cells[column])))]);
}
