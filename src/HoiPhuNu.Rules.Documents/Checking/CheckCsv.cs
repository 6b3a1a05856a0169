using System.Globalization;
using HoiPhuNu.Rules.Documents.Findings;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>A check as CSV: one line per finding under the keys that JSON has too.</summary>
internal static class CheckCsv
{
    public static void Write(CheckReport report, TableWriter table, Language language, CancellationToken interrupted)
    {
        table.WriteRow("rule", "severity", "file", "row", "column", "unit", "year", "reported", "expected", "message", "clause", "cause", "derived");
        for (var position = 0; position < report.Findings.Length; position++)
        {
            interrupted.ThrowIfCancellationRequested();
            var line = FindingDocument.Of(report.Findings[position], report, language);
            table.WriteRow(
                line.Rule,
                line.Severity,
                line.File,
                line.Row?.ToString(CultureInfo.InvariantCulture),
                line.Column,
                line.Unit,
                line.Year?.ToString(CultureInfo.InvariantCulture),
                line.Reported,
                line.Expected,
                line.Message,
                line.Clause,
                report.Causes?.CauseOf(position)?.ToString(CultureInfo.InvariantCulture),
                report.Causes is { } causes ? causes.IsDerived(position) ? "true" : "false" : null);
        }
    }
}
