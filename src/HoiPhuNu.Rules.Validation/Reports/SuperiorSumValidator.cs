using System.Collections.Immutable;
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
    private static readonly ImmutableArray<ReportColumn> Added =
        [.. ReportColumns.SumsOfGeographic, .. ReportColumns.SumsOfAll, .. ReportColumns.DistinctPersons, .. ReportColumns.DistinctPersonsAndOwn, ReportColumn.CadresAttendances];

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
        var held = Held(splits, column);
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

    /// <summary>The splits whose people a column of a superior may hold beside the sum.</summary>
    private static List<SplitOfYear> Held(IReadOnlyList<SplitOfYear> splits, ReportColumn column) =>
        ReportColumns.SumsOfGeographic.Contains(column) ? [.. splits.Where(split => split.Unit.IsGeographicBase)] : [.. splits];

    /// <summary>What the terms of a superior's growth hold beyond those of its children; <see langword="null"/> where one is not told, or holds less.</summary>
    private static Int128? GrowthBeyond(CheckedRow row, IReadOnlyList<CheckedRow> children)
    {
        return Beyond(ReportColumn.Admitted) + Beyond(ReportColumn.MovedIn) + Beyond(ReportColumn.ClubGrowth)
            - Beyond(ReportColumn.Left) - Beyond(ReportColumn.Died) - Beyond(ReportColumn.MovedOut);

        Int128? Beyond(ReportColumn column)
        {
            var below = children.Select(child => Contribution(child, column).Value).ToList();
            return below.Count > 0 && !below.Contains(null) && Contribution(row, column).Value is { } own && below.Aggregate(Int128.Zero, (sum, figure) => sum + figure!.Value) is var total && own >= total
                ? own - total
                : null;
        }
    }

    /// <summary>Those that women, members and growth add up over.</summary>
    internal static List<CheckedRow> OfGeographic(IEnumerable<CheckedRow> children) => [.. children.Where(child => child.ReportsTarget5)];

    /// <summary>
    /// The sums of a superior's row in its report. Beside a split whose people nobody can place the row may hold more than the sum, so that it says less of its cells: it is at least
    /// the sum, and net growth is not held against one.
    /// </summary>
    internal static IEnumerable<Edit> EditsOf(CheckedRow superior, ReportYear year, CheckedReport report)
    {
        var children = year.ChildrenOf(superior);
        var splits = report.SplitsHeldBy(year, superior);
        var edits = EditsOf(superior, children, OfGeographic(children));
        return splits.Count == 0 ? edits : edits.Select(edit => Beside(edit, splits)).OfType<Edit>();
    }

    private static Edit? Beside(Edit edit, IReadOnlyList<SplitOfYear> splits) =>
        edit.Form != EditForm.Sum || Held(splits, edit.Target.Column).Count == 0 ? edit
        : edit.Target.Column == ReportColumn.NetGrowth ? null
        : Edit.Of(edit.Rule, EditForm.AtLeastSum, edit.Target, edit.Parts);

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

    /// <summary>
    /// How many columns of a row that adds others up agree with them, of those that can be compared; with or without bases that are not geographic, whichever agrees.
    /// </summary>
    internal static (int Agreeing, int Compared) Agreement(CheckedRow total, IReadOnlyList<CheckedRow> rows)
    {
        var edits = EditsOf(total, rows, OfGeographic(rows)).Concat(EditsOf(total, rows, rows)).ToLookup(edit => edit.Target.Column);
        return (edits.Count(column => column.Any(edit => edit.Holds)), edits.Count);
    }

    private static Edit? Compare(EditForm form, CheckedRow superior, IReadOnlyList<CheckedRow> children, ReportColumn column) => children.Count == 0
        ? null
        : Edit.Of("REP-16", form, new EditCell(superior, column), [.. children.Select(child => new EditTerm(Contribution(child, column), 1))]);

    /// <summary>What a child adds. A blank cell is unknown, unless it means none or the child's kind of unit need not report it.</summary>
    private static EditCell Contribution(CheckedRow child, ReportColumn column) =>
        new(child, column, column.BlankMeansNone || (child.IsOutsideTarget5 && !ReportColumns.RequiredOfEveryUnit.Contains(column)));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
