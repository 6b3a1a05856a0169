using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// One mistake behind findings: what to mend, how sure that is, and what follows from it. Like a finding it carries a message key and facts; <see cref="FindingMessages"/> renders
/// them. Rules CAUSE-2 to CAUSE-6.
/// </summary>
public sealed record Cause
{
    /// <summary>What is to be mended.</summary>
    public required CauseKind Kind { get; init; }

    /// <summary>How sure that is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The cells to mend together; none where several repairs compete or none was found.</summary>
    public required ImmutableArray<CauseCell> Cells { get; init; }

    /// <summary>Every other repair that would do as well, with its cells.</summary>
    public ImmutableArray<ImmutableArray<CauseCell>> Alternatives { get; init; } = [];

    /// <summary>The findings that it explains, in the order of the check; the very objects of <see cref="CheckResult.Findings"/>.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The key of the message.</summary>
    public required string MessageKey { get; init; }

    /// <summary>The values that the message names.</summary>
    public ImmutableDictionary<string, object> Facts { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>
    /// Whether a finding of this cause only follows from it: it vanishes when the cause is mended and does not stand at one of its cells. Rule CAUSE-6.
    /// </summary>
    public bool IsDerived(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Certainty != Certainty.Unknown
            && !Cells.Any(cell => Covers(cell.Place, finding.Place))
            && !(Cells.IsEmpty && Alternatives.Any(repair => repair.Any(cell => Covers(cell.Place, finding.Place))));
    }

    private static bool Covers(Place cell, Place finding) => cell == finding || (cell.Row is null && cell.Column == finding.Column && cell.File == finding.File);
}
