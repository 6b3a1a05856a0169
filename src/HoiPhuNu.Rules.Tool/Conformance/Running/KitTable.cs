using System.Globalization;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>The verdicts as a table: one line per rule.</summary>
internal static class KitTable
{
    public static void Write(KitReport report, TableWriter table)
    {
        table.WriteRow("rule", "verdict", "passed", "failed", "not_claimed", "first_failure", "at", "expected", "got");
        foreach (var verdict in report.Verdicts)
        {
            var failure = verdict.FirstFailure;
            table.WriteRow(
                verdict.Rule,
                verdict.Code,
                Text(verdict.Passed),
                Text(verdict.Failed),
                Text(verdict.NotClaimed),
                failure?.Vector.Id,
                failure?.Difference,
                failure is null ? null : ProtocolJson.Line(failure.Vector.Expected),
                failure is null ? null : ProtocolJson.Line(failure.Got));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
