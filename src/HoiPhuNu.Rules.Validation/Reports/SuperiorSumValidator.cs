using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>
/// REP-16: a superior's row is not the sum of its children's rows, column by column. Persons who may be the same do not add up: branch heads
/// lie between the largest child and the sum, cadres are at least the largest child. A column is skipped where a child does not tell.
/// </summary>
public sealed class SuperiorSumValidator : FindingValidator<CheckedReport>
{
    private static readonly ImmutableArray<ReportColumn> Added =
        [.. ReportColumns.SumsOfGeographic, .. ReportColumns.SumsOfAll, .. ReportColumns.DistinctPersons, .. ReportColumns.DistinctPersonsAndOwn, ReportColumn.CadresAttendances];

    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from year in subject.Years
        from row in year.Rows
        where row.IsSuperior
        from finding in Check(row, year.ChildrenOf(row), OfGeographic(year.ChildrenOf(row)))
        select finding;

    /// <summary>Those that women, members and growth add up over.</summary>
    internal static List<CheckedRow> OfGeographic(IEnumerable<CheckedRow> children) => [.. children.Where(child => child.ReportsTarget5)];

    /// <summary>What is wrong with the sums of one row over others.</summary>
    /// <param name="superior">The row.</param>
    /// <param name="children">The rows it adds up.</param>
    /// <param name="geographic">Those of them that women, members and growth add up over.</param>
    internal static IEnumerable<Finding> Check(CheckedRow superior, IReadOnlyList<CheckedRow> children, IReadOnlyList<CheckedRow> geographic)
    {
        IEnumerable<Finding?> findings =
        [
            .. ReportColumns.SumsOfGeographic.Select(column => Compare(superior, geographic, column, figures => (Total(figures), Total(figures)))),
            .. ReportColumns.SumsOfAll.Select(column => Compare(superior, children, column, figures => (Total(figures), Total(figures)))),
            .. ReportColumns.DistinctPersons.Select(column => Compare(superior, children, column, figures => (Persons(figures).Least, Persons(figures).Most))),
            .. ReportColumns.DistinctPersonsAndOwn.Select(column => Compare(superior, children, column, figures => (Persons(figures).Least, null))),
            Compare(superior, children, ReportColumn.CadresAttendances, figures => (Total(figures), null)),
        ];
        return findings.OfType<Finding>();
    }

    /// <summary>
    /// How many columns of a row that adds others up agree with them, of those that can be compared; with or without bases that are not geographic, whichever agrees.
    /// </summary>
    internal static (int Agreeing, int Compared) Agreement(CheckedRow total, IReadOnlyList<CheckedRow> rows)
    {
        ReportColumn[] columns = [.. Added.Where(column => total.Row.Count(column) is not null && FiguresOf(rows, column) is not null)];
        var ofGeographic = Check(total, rows, OfGeographic(rows)).Select(finding => finding.Place.Column).ToHashSet();
        var ofAll = Check(total, rows, rows).Select(finding => finding.Place.Column).ToHashSet();
        return (columns.Count(column => !ofGeographic.Contains(column.Code) || !ofAll.Contains(column.Code)), columns.Length);
    }

    private static Finding? Compare(
        CheckedRow superior,
        IReadOnlyList<CheckedRow> children,
        ReportColumn column,
        Func<IReadOnlyList<long>, (Int128 Least, Int128? Most)> bounds)
    {
        if (superior.Row.Count(column) is not { } reported || FiguresOf(children, column) is not { } figures)
        {
            return null;
        }

        var (least, most) = bounds(figures);
        if (reported >= least && !(reported > most))
        {
            return null;
        }

        var finding = superior.At(column, "REP-16").With("least", least).With("children", children.Count);
        return most is null ? finding with { MessageKey = "REP-16.at-least", Expected = Invariant($">= {least}") }
            : most == least ? finding with { Expected = Invariant($"{least}") }
            : (finding with { MessageKey = "REP-16.between", Expected = Invariant($"{least}..{most}") }).With("most", most);
    }

    private static Int128 Total(IReadOnlyList<long> figures) => figures.Aggregate(Int128.Zero, (total, figure) => total + figure);

    /// <summary>A figure that fits a column of persons is not negative.</summary>
    private static PersonInterval Persons(IReadOnlyList<long> figures) => PersonInterval.OfParts(figures);

    private static List<long>? FiguresOf(IReadOnlyList<CheckedRow> children, ReportColumn column)
    {
        var figures = children.Select(child => Contribution(child, column)).OfType<long>().ToList();
        return children.Count > 0 && figures.Count == children.Count ? figures : null;
    }

    /// <summary>What a child adds. A blank cell is unknown, unless it means none or the child's kind of unit need not report it.</summary>
    private static long? Contribution(CheckedRow child, ReportColumn column) =>
        !child.Fits(column) ? null
        : column.BlankMeansNone || (child.IsOutsideTarget5 && !ReportColumns.RequiredOfEveryUnit.Contains(column))
            ? child.Row.CountOrNothing(column)
        : child.Row.Count(column);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
