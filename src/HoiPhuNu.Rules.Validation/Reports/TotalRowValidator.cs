using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-16 at a row that adds its file up (Tổng, Cộng, Tổng cộng): a column differs from the sum of the rows above. Who added the rows of special-type
/// and armed-forces bases in, or left them out, is not doubted here. A cell that cannot be read is REP-04; nothing else is asked of such a row.
/// </summary>
public sealed class TotalRowValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from total in subject.Totals
        from finding in Unreadable(total).Concat(Wrong(total))
        select finding with { Year = total.Year };

    /// <summary>The sums of a total row: of every column over the rows that fit it, or else those it most likely adds up.</summary>
    internal static IEnumerable<Edit> EditsOf(TotalRow total) => total.Sums
        .SelectMany(rows => new[] { SuperiorSumValidator.EditsOf(total.Row, rows, SuperiorSumValidator.OfGeographic(rows)), SuperiorSumValidator.EditsOf(total.Row, rows, rows) })
        .SelectMany(edits => edits)
        .GroupBy(edit => edit.Target.Column)
        .Select(attempts => attempts.FirstOrDefault(edit => edit.Holds) ?? attempts.First());

    private static IEnumerable<Finding> Wrong(TotalRow total)
    {
        var attempts = total.Sums
            .SelectMany(rows => new[] { SuperiorSumValidator.Check(total.Row, rows, SuperiorSumValidator.OfGeographic(rows)), SuperiorSumValidator.Check(total.Row, rows, rows) })
            .Select(findings => findings.ToList())
            .ToList();
        return attempts.Count == 0
            ? []
            : attempts[0].Where(finding => attempts.TrueForAll(attempt => attempt.Exists(other => other.Place == finding.Place))).Select(AsTotal);
    }

    private static Finding AsTotal(Finding finding) => finding with
    {
        MessageKey = finding.MessageKey switch
        {
            "REP-16.at-least" => "REP-16.total-at-least",
            "REP-16.between" => "REP-16.total-between",
            _ => "REP-16.total",
        },
    };

    private static IEnumerable<Finding> Unreadable(TotalRow total) =>
        from column in ReportColumn.All
        where column.Kind is CellKind.Count or CellKind.SignedCount or CellKind.YesNoOrCount && total.Row.Row[column].State == CellState.Unreadable
        let form = column.Kind == CellKind.SignedCount ? "signed-count" : "count"
        select total.Row.At(column, "REP-04") with { MessageKey = $"REP-04.{form}", Expected = form == "count" ? "integer >= 0" : "integer" };
}
