using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tool.Checking;

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
    string Clause)
{
    public static FindingDocument Of(Finding finding, CheckReport report, Language language) => new(
        finding.Rule,
        CodeOf(finding.Severity),
        finding.Place.File,
        finding.Place.Row,
        finding.Place.Column,
        finding.Unit,
        finding.Year,
        finding.Reported,
        finding.Expected,
        report.Message(finding, language),
        finding.Clause);

    private static string CodeOf(Severity severity) => severity == Findings.Severity.Error ? "error" : "warning";
}
