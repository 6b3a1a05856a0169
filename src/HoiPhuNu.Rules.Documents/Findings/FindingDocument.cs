using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>One finding as JSON and CSV have it. The order of the properties is the order of the keys.</summary>
internal sealed record FindingDocument(
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
    string? Clause,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Count = null)
{
    public static FindingDocument Of(Finding finding, FindingList list, Language language) => new(
        finding.Rule,
        CodeOf(finding.Severity),
        finding.Place.File,
        finding.Place.Row,
        finding.Place.Column,
        finding.Unit,
        finding.Year,
        finding.Reported,
        finding.Expected,
        list.Message(finding, language),
        finding.Clause,
        finding.Others > 0 ? finding.Times : null);

    /// <summary>All findings of a list, made one by one while they are written, so that a million of them do not stand in memory twice.</summary>
    public static IEnumerable<FindingDocument> AllOf(FindingList list, Language language, CancellationToken interrupted)
    {
        foreach (var finding in list.Findings)
        {
            interrupted.ThrowIfCancellationRequested();
            yield return Of(finding, list, language);
        }
    }

    private static string CodeOf(Severity severity) => severity == Rules.Findings.Severity.Error ? "error" : "warning";
}
