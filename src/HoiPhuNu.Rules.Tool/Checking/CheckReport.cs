using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Schemas;
using NodaTime;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>What a check found, ready to be written in any form.</summary>
internal sealed record CheckReport
{
    /// <summary>The term and the readings it was judged by.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The register, for the names of units.</summary>
    public required UnitRegister Units { get; init; }

    /// <summary>The day that units are named as of; else the end of each finding's year.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>How many rows were checked.</summary>
    public long Rows { get; init; }

    /// <summary>All findings in their order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How a finding is said.</summary>
    public required Func<Finding, Language, string> Message { get; init; }

    /// <summary>What kind of table a file is, where it is no report.</summary>
    public ImmutableDictionary<string, TableSchema> Tables { get; init; } = ImmutableDictionary<string, TableSchema>.Empty;

    /// <summary>How many findings of a severity there are.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>How many findings there are of each rule.</summary>
    public ImmutableSortedDictionary<string, int> ByRule() => Findings
        .CountBy(finding => finding.Rule, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The column of a finding as its own table calls it; nothing where the finding has none.</summary>
    public string? ColumnOf(Finding finding, Language language) =>
        finding.Place.Column is not { } key || language == Language.English ? finding.Place.Column
        : finding.Place.File is { } file && Tables.TryGetValue(file, out var table) ? table[key].Label
        : ReportColumn.TryFromCode(key, out var column) ? column.Vietnamese : key;

    /// <summary>The name that the unit of a finding bore in its year; nothing where the register has none.</summary>
    public string? NameOf(Finding finding)
    {
        if (finding.Unit is null)
        {
            return null;
        }

        var bearers = Units.BearersOf(finding.Unit);
        var day = AsOf ?? (finding.Year is { } year and >= 1 and <= 9999 ? new LocalDate(year, 12, 31) : Rules.LastDay);
        var unit = Units.Find(finding.Unit, day) ?? Units.FindGone(finding.Unit, day) ?? (bearers.IsEmpty ? null : bearers[0]);
        return unit?.Row.Name;
    }
}
