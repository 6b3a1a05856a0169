using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>What a finding about a report says, without its words: two checks agree where these are the same.</summary>
/// <param name="Rule">The rule, <c>REP-11</c>.</param>
/// <param name="Severity">Whether something is wrong, or worth a second look.</param>
/// <param name="Row">The row as a spreadsheet counts it, headers on row 1; <see langword="null"/> where the finding has no row.</param>
/// <param name="Column">The column's key, <c>rate_percent</c>; <see langword="null"/> where the finding has none.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Year">The year.</param>
public readonly record struct NaiveFinding(string Rule, Severity Severity, long? Row, string? Column, string? Unit, int? Year)
{
    /// <summary>A finding of the library without its words, its file and what was reported and expected.</summary>
    public static NaiveFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.Rule, finding.Severity, finding.Place.Row, finding.Place.Column, finding.Unit, finding.Year);
    }
}
