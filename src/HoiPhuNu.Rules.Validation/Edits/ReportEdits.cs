using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Edits;

/// <summary>All edits of a year of a report, those that hold too, each from the validator that its rule is written in. Rule CAUSE-1.</summary>
internal static class ReportEdits
{
    private static readonly AtMostValidator[] Bounds = [new TrainedWithinPopulationValidator(), new TrainedWithinAttendancesValidator(), new BranchHeadsWithinBranchesValidator()];

    /// <summary>The edits of the rows of a year, and of the rows that add up files of that year.</summary>
    public static IEnumerable<Edit> Of(ReportYear year, CheckedReport report) => Of(year, report, _ => true);

    /// <summary>The edits of some rows of a year, and of the rows that add up files of that year.</summary>
    public static IEnumerable<Edit> Of(ReportYear year, CheckedReport report, Func<CheckedRow, bool> isAsked) =>
        [.. year.All.Where(isAsked).SelectMany(row => OfRow(row, year)), .. year.Rows.Where(isAsked).SelectMany(row => OfSums(row, year, report)), .. report.Totals.Where(total => total.Year == year.Year).SelectMany(TotalRowValidator.EditsOf)];

    /// <summary>The edits between the figures of one row.</summary>
    public static List<Edit> OfRowAlone(CheckedRow row)
    {
        var edits = new List<Edit>(10);
        Add(MembersTotalValidator.EditOf(row));
        Add(RateValidator.EditOf(row));
        Add(MembersWithinWomenValidator.EditOf(row));
        Add(NetGrowthValidator.EditOf(row));
        Add(WorkingAwayValidator.EditOf(row));
        foreach (var bound in Bounds)
        {
            edits.AddRange(bound.EditsOf(row));
        }

        return edits;

        void Add(Edit? edit)
        {
            if (edit is not null)
            {
                edits.Add(edit);
            }
        }
    }

    private static IEnumerable<Edit> OfRow(CheckedRow row, ReportYear year)
    {
        var alone = OfRowAlone(row).Where(edit => edit.Form != EditForm.Rate || !row.IsSuperior || SuperiorRateValidator.EditOf(row, year.ChildrenOf(row)) is not null);
        return year.Lists is { } lists && row.Unit is not null ? alone.Concat(ListFiguresValidator.EditsOf(row, lists)) : alone;
    }

    private static IEnumerable<Edit> OfSums(CheckedRow row, ReportYear year, CheckedReport report) =>
        row.IsSuperior && year.ChildrenOf(row).Count > 0 ? SuperiorSumValidator.EditsOf(row, year, report) : [];
}
