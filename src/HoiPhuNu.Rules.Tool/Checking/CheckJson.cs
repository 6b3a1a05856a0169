using System.Text.Json;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A check as JSON.</summary>
internal static class CheckJson
{
    public static void Write(CheckReport report, Stream stream, Language language, CancellationToken interrupted)
    {
        var document = new CheckDocument(
            new RulesDocument(report.Rules.Term, report.Rules.FirstDay, report.Rules.LastDay, PrintVersion.Of(typeof(RuleSet).Assembly)),
            report.Rules.Readings.ToNamedValues(),
            report.Rows,
            new SummaryDocument(report.Count(Severity.Error), report.Count(Severity.Warning), report.ByRule()),
            Findings());
        JsonSerializer.Serialize(stream, document, ToolJson.Written.CheckDocument);
        stream.WriteByte((byte)'\n');

        // Made one by one while they are written, so that a million findings do not stand in memory twice.
        IEnumerable<FindingDocument> Findings()
        {
            foreach (var finding in report.Findings)
            {
                interrupted.ThrowIfCancellationRequested();
                yield return FindingDocument.Of(finding, report, language);
            }
        }
    }
}
