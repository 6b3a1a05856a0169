using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Causes;

namespace HoiPhuNu.Rules.Validation;

/// <summary>What a check found: all of it, in one fixed order (<see cref="FindingOrder"/>).</summary>
public sealed record CheckResult
{
    /// <summary>How many rows the report has.</summary>
    public required long Rows { get; init; }

    /// <summary>The findings.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What to mend: the mistakes behind the findings; empty where <see cref="CheckRequest.Causes"/> says not to look for them. Rules CAUSE-1 to CAUSE-7.</summary>
    public ImmutableArray<Cause> Causes { get; init; } = [];

    /// <summary>What else is to know.</summary>
    public required ImmutableArray<CheckNote> Notes { get; init; }

    /// <summary>Whether anything is wrong: a finding of severity error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>How many findings there are of each rule.</summary>
    public ImmutableSortedDictionary<string, int> ByRule =>
        Findings.CountBy(finding => finding.Rule).ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>How many findings there are of one severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
