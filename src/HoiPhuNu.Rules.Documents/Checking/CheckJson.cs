using System.Text.Json;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Checking;

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
            Findings(report, language, interrupted),
            report.Causes?.All.Select((_, id) => CauseDocument.Of(id, report.Causes, language)));
        JsonSerializer.Serialize(stream, document, DocumentJson.Written.CheckDocument);
        stream.WriteByte((byte)'\n');
    }

    private static IEnumerable<CheckFindingDocument> Findings(CheckReport report, Language language, CancellationToken interrupted)
    {
        for (var number = 0; number < report.Findings.Length; number++)
        {
            interrupted.ThrowIfCancellationRequested();
            yield return CheckFindingDocument.Of(FindingDocument.Of(report.Findings[number], report, language), report.Causes, number);
        }
    }
}
