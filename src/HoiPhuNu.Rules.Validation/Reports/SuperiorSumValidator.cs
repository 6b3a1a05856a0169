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
    private protected override IEnumerable<Finding> Check(CheckedReport subject) =>
        from year in subject.Years
        from row in year.Rows
        where row.IsSuperior
        from finding in Check(row, year.ChildrenOf(row), OfGeographic(year.ChildrenOf(row)))
        select BesideSplits(finding, row, subject.SplitsHeldBy(year, row), OfGeographic(year.ChildrenOf(row)), subject.Previous.HasYear(year.Year - 1));

    /// <summary>
    /// A row that holds more than the sum, where a base below was split in the year and nobody can say whose its people are: their figures of before
    /// the split are in no base's row. With a report of the year before they are at most what that base had then. Net growth may be less, where the
    /// terms that hold more make it less.
    /// </summary>
    private static Finding BesideSplits(Finding finding, CheckedRow row, IReadOnlyList<SplitOfYear> splits, IReadOnlyList<CheckedRow> geographic, bool isBounded)
    {
        var column = ReportColumn.FromCode(finding.Place.Column!);
        var held = ReportColumns.SumsOfGeographic.Contains(column) ? splits.Where(split => split.Unit.IsGeographicBase).ToList() : [.. splits];
        if (held.Count == 0 || finding.MessageKey != "REP-16" || finding.Facts["least"] is not Int128 sum || row.Row.Count(column) is not { } reported)
        {
            return finding;
        }

        var isExplained = reported < sum && column == ReportColumn.NetGrowth && GrowthBeyond(row, geographic) == reported - sum;
        if (reported < sum && !isExplained)
        {
            return finding;
        }

        var most = isBounded ? sum + held.Aggregate(Int128.Zero, (total, split) => total + split.Previous(column)) : (Int128?)null;
        var isWithin = !(reported > most) || isExplained;
        var named = finding.With("units", held.ConvertAll(split => split.Unit.Name == split.Unit.Code ? split.Unit.Code : $"{split.Unit.Code} {split.Unit.Name}")) with
        {
            Severity = isWithin ? Severity.Warning : Severity.Error,
            MessageKey = isWithin ? "REP-16.split" : "REP-16.split-above",
            Expected = most is { } bound ? Invariant($"{sum}..{bound}") : Invariant($">= {sum}"),
        };
        return most is { } limit ? named.With("most", limit) : named;
    }

    /// <summary>What the terms of a superior's growth hold beyond those of its children; <see langword="null"/> where one is not told, or holds less.</summary>
    private static Int128? GrowthBeyond(CheckedRow row, IReadOnlyList<CheckedRow> children)
    {
        return Beyond(ReportColumn.Admitted) + Beyond(ReportColumn.MovedIn) + Beyond(ReportColumn.ClubGrowth)
            - Beyond(ReportColumn.Left) - Beyond(ReportColumn.Died) - Beyond(ReportColumn.MovedOut);

        Int128? Beyond(ReportColumn column) =>
            FiguresOf(children, column) is { } figures && Contribution(row, column) is { } own && own >= Total(figures) ? own - Total(figures) : null;
    }

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
