using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-16: a superior's row is not the sum of its children's rows, column by column. Persons who may be the same do not add up: branch heads
/// lie between the largest child and the sum, cadres are at least the largest child. A column is skipped where a child does not tell.
/// </summary>
public sealed class SuperiorSumValidator : FindingValidator<CheckedReport>
{
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from year in subject.Years
        from row in year.Rows
        where row.IsSuperior
        from finding in Check(row, year.ChildrenOf(row), OfGeographic(year.ChildrenOf(row)))
        select finding;

    /// <summary>Those that women, members and growth add up over.</summary>
    internal static List<CheckedRow> OfGeographic(IEnumerable<CheckedRow> children) => [.. children.Where(child => child.ReportsTarget5)];

    /// <summary>The sums of one row over others, column by column.</summary>
    /// <param name="superior">The row.</param>
    /// <param name="children">The rows it adds up.</param>
    /// <param name="geographic">Those of them that women, members and growth add up over.</param>
    internal static IEnumerable<Edit> EditsOf(CheckedRow superior, IReadOnlyList<CheckedRow> children, IReadOnlyList<CheckedRow> geographic)
    {
        IEnumerable<Edit?> edits =
        [
            .. ReportColumns.SumsOfGeographic.Select(column => Compare(EditForm.Sum, superior, geographic, column)),
            .. ReportColumns.SumsOfAll.Select(column => Compare(EditForm.Sum, superior, children, column)),
            .. ReportColumns.DistinctPersons.Select(column => Compare(EditForm.LargestToSum, superior, children, column)),
            .. ReportColumns.DistinctPersonsAndOwn.Select(column => Compare(EditForm.AtLeastLargest, superior, children, column)),
            Compare(EditForm.AtLeastSum, superior, children, ReportColumn.CadresAttendances),
        ];
        return edits.OfType<Edit>();
    }

    /// <summary>What is wrong with the sums of one row over others.</summary>
    /// <param name="superior">The row.</param>
    /// <param name="children">The rows it adds up.</param>
    /// <param name="geographic">Those of them that women, members and growth add up over.</param>
    internal static IEnumerable<Finding> Check(CheckedRow superior, IReadOnlyList<CheckedRow> children, IReadOnlyList<CheckedRow> geographic) =>
        EditsOf(superior, children, geographic).Where(edit => !edit.Holds).Select(edit => FindingOf(edit, children.Count));

    private static Finding FindingOf(Edit edit, int children)
    {
        var (least, most) = edit.Bounds;
        var finding = edit.Target.Row.At(edit.Target.Column, "REP-16").With("least", least!.Value).With("children", children);
        return most is null ? finding with { MessageKey = "REP-16.at-least", Expected = Invariant($">= {least}") }
            : most == least ? finding with { Expected = Invariant($"{least}") }
            : (finding with { MessageKey = "REP-16.between", Expected = Invariant($"{least}..{most}") }).With("most", most.Value);
    }

    private static Edit? Compare(EditForm form, CheckedRow superior, IReadOnlyList<CheckedRow> children, ReportColumn column) => children.Count == 0
        ? null
        : Edit.Of("REP-16", form, new EditCell(superior, column), [.. children.Select(child => new EditTerm(Contribution(child, column), 1))]);

    /// <summary>What a child adds. A blank cell is unknown, unless it means none or the child's kind of unit need not report it.</summary>
    private static EditCell Contribution(CheckedRow child, ReportColumn column) =>
        new(child, column, column.BlankMeansNone || (child.IsOutsideTarget5 && !ReportColumns.RequiredOfEveryUnit.Contains(column)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
