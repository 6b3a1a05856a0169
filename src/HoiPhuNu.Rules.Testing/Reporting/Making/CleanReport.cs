using System.Globalization;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A report that adds up: the bases' own figures, and superiors' sums over them.</summary>
internal static class CleanReport
{
    public static List<Dictionary<string, string>> Of(Scenario scenario, CleanUnits units, int year, LocalDate day)
    {
        var rows = new List<Dictionary<string, string>>();
        foreach (var unit in units.All.Where(unit => unit.InForce(day)))
        {
            var hasRow = units.SpecOf(unit) switch
            {
                null => scenario.CentralRow,
                ProvinceSpec province => province.HasRow,
                DistrictSpec district => district.HasRow,
                _ => true,
            };
            if (hasRow)
            {
                var cells = Cells(scenario, units, unit, year, day);
                CleanFigures.Set(cells, "unit", unit.Code);
                CleanFigures.Set(cells, "level", unit.Level);
                cells["unit_name"] = unit.Name?.Text ?? "";
                CleanFigures.Set(cells, "year", year);
                rows.Add(cells);
            }
        }

        return rows;
    }

    private static Dictionary<string, string> Cells(Scenario scenario, CleanUnits units, NaiveUnit unit, int year, LocalDate day)
    {
        if (units.SpecOf(unit) is BaseSpec spec)
        {
            var own = CleanFigures.Of(spec, int.Parse(unit.Code, CultureInfo.InvariantCulture), year, day, IsPolice(units, unit, day), scenario.Readings);
            if (units.All.Any(other => other.Code == unit.Parent && other.IsAffiliated))
            {
                // An affiliated unit's row has no place for a count of its bases' computers.
                own["has_computer"] = "no";
            }

            return own;
        }

        var below = units.All
            .Where(other => other.Parent == unit.Code && other.InForce(day))
            .Select(other => (Unit: other, Cells: Cells(scenario, units, other, year, day)))
            .ToList();
        var cells = NaiveColumns.All.ToDictionary(column => column, _ => "");
        if (!unit.IsAffiliated)
        {
            foreach (var column in NaiveColumns.AddUpOverGeographic)
            {
                CleanFigures.Set(cells, column, below.Where(child => !child.Unit.IsOutsideTarget5).Sum(child => CleanFigures.Number(child.Cells, column)));
            }

            cells["women_source"] = unit.Level == "central" || IsPolice(units, unit, day) ? "police" : "statistics";
            cells["rate_percent"] = CleanFigures.Rate(cells, 2);
            CleanFigures.Set(cells, "has_computer", below.Sum(child => Computers(child.Unit, child.Cells)));
        }

        string[] persons = ["cadres", "cadres_trained", "cadres_attendances", "branches", "branch_heads", "branch_heads_trained", "branch_heads_attendances"];
        foreach (var column in persons)
        {
            CleanFigures.Set(cells, column, below.Sum(child => CleanFigures.Number(child.Cells, column)));
        }

        CleanFigures.Set(cells, "cadres", CleanFigures.Number(cells, "cadres") + 2);
        return cells;
    }

    private static long Computers(NaiveUnit unit, Dictionary<string, string> cells) =>
        unit.IsSuperior ? CleanFigures.Number(cells, "has_computer") : cells["has_computer"] == "yes" ? 1 : 0;

    private static bool IsPolice(CleanUnits units, NaiveUnit unit, LocalDate day)
    {
        while (units.SpecOf(unit) is not ProvinceSpec)
        {
            unit = units.All.First(other => other.Code == unit.Parent && other.InForce(day));
        }

        return ((ProvinceSpec)units.SpecOf(unit)!).Police;
    }
}
