using System.Globalization;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tool.Findings;

namespace HoiPhuNu.Rules.Tool.Checking;

/// <summary>A check as CSV: one line per finding under the keys that JSON has too.</summary>
internal static class CheckCsv
{
    public static void Write(CheckReport report, TableWriter table, Language language, CancellationToken interrupted)
    {
        table.WriteRow("rule", "severity", "file", "row", "column", "unit", "year", "reported", "expected", "message", "clause");
        foreach (var finding in report.Findings)
        {
            interrupted.ThrowIfCancellationRequested();
            var line = FindingDocument.Of(finding, report, language);
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
                line.Clause);
        }
    }
}
