using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Planning;

public sealed partial class Plan
{
    /// <summary>Looks the units of all rows up and follows them to the units of the day.</summary>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="rows">The rows, in any order; file and row say which comes first.</param>
    /// <param name="day">The day.</param>
    /// <param name="codesAsOf">The day the plan's codes are read as of (ORG-9); the day itself when not said.</param>
    public static Plan Of(UnitRegister units, IEnumerable<PlanRow> rows, LocalDate day, LocalDate? codesAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(rows);
        var unknown = new List<PlanRow>();
        var entries = new List<PlanEntry>();
        foreach (var row in rows.OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Row))
        {
            var match = units.Match(row.Unit, null, codesAsOf ?? day);
            if (match.Unit is { } recorded && units.Follow(recorded, day) is { } location)
            {
                entries.Add(new PlanEntry(row, recorded, match.Kind == UnitMatchKind.Padded, location.Unit, location.IsUnattributed ? recorded.Level : null));
            }
            else
            {
                unknown.Add(row);
            }
        }

        return new Plan(day, [.. unknown], [.. entries]);
    }
}
