using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
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
        from finding in Check(row, year.ChildrenOf(row))
        select finding;

    private static IEnumerable<Finding> Check(CheckedRow superior, IReadOnlyList<CheckedRow> children)
    {
        var geographic = children.Where(child => child.ReportsTarget5).ToList();
        IEnumerable<Finding?> findings =
        [
            .. ReportColumns.SumsOfGeographic.Select(column => Compare(superior, geographic, column, sum => (sum.Total, sum.Total))),
            .. ReportColumns.SumsOfAll.Select(column => Compare(superior, children, column, sum => (sum.Total, sum.Total))),
            .. ReportColumns.DistinctPersons.Select(column => Compare(superior, children, column, sum => (sum.Largest, sum.Total))),
            .. ReportColumns.DistinctPersonsAndOwn.Select(column => Compare(superior, children, column, sum => (sum.Largest, null))),
            Compare(superior, children, ReportColumn.CadresAttendances, sum => (sum.Total, null)),
        ];
        return findings.OfType<Finding>();
    }

    private static Finding? Compare(
        CheckedRow superior,
        IReadOnlyList<CheckedRow> children,
        ReportColumn column,
        Func<(Int128 Total, Int128 Largest), (Int128 Least, Int128? Most)> bounds)
    {
        if (superior.Row.Count(column) is not { } reported || Sum(children, column) is not { } sum)
        {
            return null;
        }

        var (least, most) = bounds(sum);
        if (reported >= least && !(reported > most))
        {
            return null;
        }

        var finding = superior.At(column, "REP-16").With("least", least).With("children", children.Count);
        return most is null ? finding with { MessageKey = "REP-16.at-least", Expected = Invariant($">= {least}") }
            : most == least ? finding with { Expected = Invariant($"{least}") }
            : (finding with { MessageKey = "REP-16.between", Expected = Invariant($"{least}..{most}") }).With("most", most);
    }

    private static (Int128 Total, Int128 Largest)? Sum(IReadOnlyList<CheckedRow> children, ReportColumn column)
    {
        if (children.Count == 0)
        {
            return null;
        }

        Int128 total = 0;
        Int128 largest = 0;
        foreach (var child in children)
        {
            if (Contribution(child, column) is not { } figure)
            {
                return null;
            }

            total += figure;
            largest = Int128.Max(largest, figure);
        }

        return (total, largest);
    }

    /// <summary>What a child adds. A blank cell is unknown, unless it means none or the child's kind of unit need not report it.</summary>
    private static long? Contribution(CheckedRow child, ReportColumn column) =>
        !child.Fits(column) ? null
        : column.BlankMeansNone || (child.IsOutsideTarget5 && !ReportColumns.RequiredOfEveryUnit.Contains(column))
            ? child.Row.CountOrNothing(column)
        : child.Row.Count(column);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
