using HoiPhuNu.Rules.Documents.Findings;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>One finding of a check as JSON has it: with its cause, where causes were asked for.</summary>
internal sealed record CheckFindingDocument(
    string Rule,
    string Severity,
    string? File,
    long? Row,
    string? Column,
    string? Unit,
    int? Year,
    string? Reported,
    string? Expected,
    string Message,
    string? Clause)
{
    /// <summary>The cause's number; <see langword="null"/> of a finding that has none.</summary>
    public int? Cause { get; init; }

    /// <summary>Whether the finding only follows from its cause.</summary>
    public bool Derived { get; init; }

    public static CheckFindingDocument Of(FindingDocument finding, CauseList? causes, int number) => new(
        finding.Rule,
        finding.Severity,
        finding.File,
        finding.Row,
        finding.Column,
        finding.Unit,
        finding.Year,
        finding.Reported,
        finding.Expected,
        finding.Message,
        finding.Clause)
    {
        Cause = causes?.CauseOf(number),
        Derived = causes?.IsDerived(number) ?? false,
    };
}
