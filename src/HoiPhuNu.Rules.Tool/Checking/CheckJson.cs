using System.Text.Json;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Findings;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A check as JSON.</summary>
internal static class CheckJson
{
    public static void Write(CheckReport report, Stream stream, Language language, CancellationToken interrupted)
    {
        var document = new CheckDocument(
            CheckRulesDocument.Of(report),
            report.Rules.Readings.ToNamedValues(),
            report.Rows,
            new SummaryDocument(report.Count(Severity.Error), report.Count(Severity.Warning), report.ByRule()),
            FindingDocument.AllOf(report, language, interrupted));
        JsonSerializer.Serialize(stream, document, ToolJson.Written.CheckDocument);
        stream.WriteByte((byte)'\n');
    }
}
