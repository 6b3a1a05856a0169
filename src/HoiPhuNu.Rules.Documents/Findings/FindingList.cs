using System.Collections.Frozen;
using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>What a command found, ready to be written in any form.</summary>
internal abstract record FindingList
{
    /// <summary>The term and the readings it was judged by.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The register, for the names of units.</summary>
    public required UnitRegister Units { get; init; }

    /// <summary>The day that units are named as of; else the end of each finding's year.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The day that units are named as of where a finding has no year; else the last day of the term.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>All findings in their order.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How a finding is said.</summary>
    public required Func<Finding, Language, string> Message { get; init; }

    /// <summary>Which table each file is, for the labels of its columns.</summary>
    public IReadOnlyDictionary<string, TableSchema> Tables { get; init; } = FrozenDictionary<string, TableSchema>.Empty;

    /// <summary>How many findings of a severity there are.</summary>
    public long Count(Severity severity) => Findings.Where(finding => finding.Severity == severity).Sum(finding => finding.Times);

    /// <summary>How many findings there are of each rule.</summary>
    public ImmutableSortedDictionary<string, long> ByRule() => Findings
        .AggregateBy(finding => finding.Rule, 0L, (count, finding) => count + finding.Times, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The name that the unit of a finding bore in its year; nothing where the register has none.</summary>
    public string? NameOf(Finding finding)
    {
        if (finding.Unit is null)
        {
            return null;
        }

        var bearers = Units.BearersOf(finding.Unit);
        var day = AsOf ?? (finding.Year is { } year and >= 1 and <= 9999 ? new LocalDate(year, 12, 31) : LastDay ?? Rules.LastDay);
        var unit = Units.Find(finding.Unit, day) ?? Units.FindGone(finding.Unit, day) ?? (bearers.IsEmpty ? null : bearers[0]);
        return unit?.Row.Name;
    }

    /// <summary>What people call the column of a finding: its label in the table it stands in, or its key.</summary>
    public string? ColumnOf(Finding finding, Language language)
    {
        if (language == Language.English || finding.Place is not { File: { } file, Column: { } key } || !Tables.TryGetValue(file, out var table))
        {
            return finding.Place.Column;
        }

        return table.Columns.FirstOrDefault(column => column.Key == key)?.Label ?? key;
    }
}
