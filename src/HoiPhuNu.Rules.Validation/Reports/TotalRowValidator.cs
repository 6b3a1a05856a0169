using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-16 at a row that adds rows of its file up (Tổng, Cộng, Cụm I): a column differs from the sum of its group. Who added the rows of special-type
/// and armed-forces bases in, or left them out, is not doubted here. A cell that cannot be read is REP-04; nothing else is asked of such a row.
/// </summary>
public sealed class TotalRowValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from total in subject.Totals
        from finding in Unreadable(total).Concat(Wrong(total))
        select finding with { Year = total.Year };

    /// <summary>The sums of a total row over its group, column by column; with or without bases that are not geographic, whichever holds.</summary>
    internal static IEnumerable<Edit> EditsOf(TotalRow total) => total.Group.IsEmpty
        ? []
        : SuperiorSumValidator.EditsOf(total.Row, total.Group, SuperiorSumValidator.OfGeographic(total.Group))
            .Concat(SuperiorSumValidator.EditsOf(total.Row, total.Group, total.Group))
            .GroupBy(edit => edit.Target.Column)
            .Select(attempts => attempts.FirstOrDefault(edit => edit.Holds) ?? attempts.First());

    private static IEnumerable<Finding> Wrong(TotalRow total)
    {
        if (total.Group.IsEmpty)
        {
            return [];
        }

        var ofGeographic = SuperiorSumValidator.Check(total.Row, total.Group, SuperiorSumValidator.OfGeographic(total.Group)).ToList();
        var ofAll = SuperiorSumValidator.Check(total.Row, total.Group, total.Group).ToList();
        return ofGeographic.Where(finding => ofAll.Exists(other => other.Place == finding.Place)).Select(AsTotal);
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
