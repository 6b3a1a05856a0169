using System.Globalization;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Documents.Allocating;

/// <summary>An allocation as CSV: one line per unit; <c>unit</c> and <c>growth</c> are columns of a plan, so that the table can be read as one.</summary>
internal static class AllocateCsv
{
    public static void Write(AllocateReport report, TableWriter table, CancellationToken interrupted)
    {
        table.WriteRow("unit", "unit_name", "level", "women", "members_total", "potential", "complete", "basis", "share_percent", "quota_whole", "quota_remainder", "potential_total", "rounded_up", "growth");
        foreach (var line in report.Lines)
        {
            interrupted.ThrowIfCancellationRequested();
            var share = ShareDocument.Of(line, report);
            table.WriteRow(
                share.Unit,
                share.Name,
                line.Unit.Level.Code,
                Text(share.Women),
                Text(share.Counted),
                Text(share.Potential),
                Text(share.Complete),
                share.Basis,
                share.Share?.Percent,
                Text(share.Quota?.Whole),
                Text(share.Quota?.Remainder),
                Text(report.Allocation.Potential),
                share.Quota is { } quota ? Text(quota.RoundedUp) : null,
                Text(share.Allocated));
        }
    }

    private static string? Text(Int128? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool answer) => answer ? "yes" : "no";
}
