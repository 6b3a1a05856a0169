using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using NodaTime;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// Reports as a person reads them: a name stands for a code that is missing, the level comes from the register where no row says one, the year from outside where the rows
/// do not say it, and rates written as fractions are percents. Nothing else is changed, and what was understood so is listed.
/// </summary>
public sealed class UnderstoodReport
{
    private UnderstoodReport()
    {
    }

    /// <summary>The reports, in their order.</summary>
    public required ImmutableArray<ReportTable> Tables { get; init; }

    /// <summary>The rows that name their unit, by file and row.</summary>
    public ImmutableArray<RowUnit> Named { get; init; } = [];

    /// <summary>The rows whose level was taken from the register.</summary>
    public ImmutableArray<ReportRow> WithLevel { get; init; } = [];

    /// <summary>The rows whose year was taken from outside the rows.</summary>
    public ImmutableArray<ReportRow> WithYear { get; init; } = [];

    /// <summary>The rows whose rate was written as a fraction of 1.</summary>
    public ImmutableArray<ReportRow> WithFraction { get; init; } = [];

    /// <summary>Reads reports so.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="units">The register, with its changes.</param>
    /// <param name="scope">The code of the unit that the reports are about: names are looked for in its province; <see langword="null"/> where that is not known.</param>
    /// <param name="year">The year of rows that say none; <see langword="null"/> where it is not known.</param>
    /// <param name="asOf">The day that all rows are read as of; unless given, 31 December of each row's year.</param>
    public static UnderstoodReport Of(IEnumerable<ReportTable> reports, UnitRegister units, string? scope = null, int? year = null, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(units);
        var all = reports.Select(table => TableReading.Of(table, units, scope, year, asOf)).ToList();
        return new UnderstoodReport
        {
            Tables = [.. all.Select(each => each.Table)],
            Named = [.. all.SelectMany(each => each.Named).OrderBy(named => named.Row.File, StringComparer.Ordinal).ThenBy(named => named.Row.Row)],
            WithLevel = [.. all.SelectMany(each => each.WithLevel)],
            WithYear = [.. all.SelectMany(each => each.WithYear)],
            WithFraction = [.. all.SelectMany(each => each.WithFraction)],
        };
    }
}
