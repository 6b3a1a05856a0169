using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tests.Tallying;

/// <summary>Findings in a form that can be compared with the oracle's.</summary>
internal static class FoundCells
{
    public static IEnumerable<(string Key, long Row, string Column)> Of(IEnumerable<Finding> findings) =>
        findings.Select(finding => (finding.MessageKey, finding.Place.Row ?? 0, finding.Place.Column ?? string.Empty)).Order();

    /// <summary>All that a finding says, for comparing two runs letter by letter and in order.</summary>
    public static IEnumerable<string> InFull(IEnumerable<Finding> findings) =>
        findings.Select(finding => string.Join('|', (object?[])[finding.MessageKey, finding.Place, finding.Severity, finding.Unit, finding.Reported, finding.Expected, .. finding.Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={FactText.Of(fact.Value, Language.English)}")]));
}
