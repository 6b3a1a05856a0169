using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Lists;

/// <summary>REP-70 over lists of any kind: an honest report has none, a changed figure has one, and what is unknown is compared with nothing.</summary>
public sealed class ListFiguresPropertyTests
{
    [Fact]
    public void Check_ReportMadeOfTheFigures_HasNoRep70() =>
        ForAll(200, world => Rep70(world.Request(HonestReport.Of(world.Figures()).Select(row => row.Row))).Count == 0);

    [Fact]
    public void Check_OneFigureChanged_IsOneRep70InItsPlace() =>
        Check.One(Cases.Of(300), Prop.ForAll(ListWorlds.World(), Gen.Choose(0, 100_000).ToArbitrary(), (world, choice) =>
        {
            var honest = HonestReport.Of(world.Figures()).ToList();
            var cells = honest.SelectMany(row => row.Told.Select(told => (row.Row, Column: told.Key, Cell: told.Value))).ToList();
            if (cells.Count == 0)
            {
                return true.ToProperty();
            }

            var (row, column, cell) = cells[choice % cells.Count];
            var changed = row.With(column, Other(cell));
            var finding = Rep70(world.Request(honest.Select(each => each.Row == row ? changed : each.Row)));
            return (finding is [{ } only] && only.Place == row.At(column) && only.Expected == cell.Text && only.Reported == Other(cell).Text && only.Unit == row.Unit && only.Year == 2024)
                .Label($"{row.Unit} {column.Code} {cell.Text}: {string.Join('\n', finding)}");
        }));

    [Fact]
    public void Check_FiguresThatNoListTells_AreComparedWithNothing() =>
        ForAll(200, world => Rep70(world.Request(HonestReport.Of(world.Figures()).Select(row => Boasting(row.Row, row.Told)))).Count == 0);

    private static void ForAll(int times, Func<ListWorld, bool> holds) => Check.One(Cases.Of(times), Prop.ForAll(ListWorlds.World(), holds));

    private static List<Finding> Rep70(CheckRequest request) => [.. ReportChecker.Check(request).Findings.Where(finding => finding.Rule == "REP-70")];

    private static Cell Other(Cell cell) => cell switch
    {
        { Count: { } count } => Cell.OfCount(count + 1),
        { Percent: { } percent } => Cell.OfPercent(percent + 0.01m),
        { Code: ReportColumn.Yes } => Cell.OfCode(ReportColumn.No),
        { Code: ReportColumn.No } => Cell.OfCode(ReportColumn.Yes),
        _ => Cell.OfCode(cell.Code == Rating.Weak.Code ? Rating.Fair.Code : Rating.Weak.Code),
    };

    /// <summary>All figures that the lists do not tell filled with numbers of somebody's own.</summary>
    private static ReportRow Boasting(ReportRow row, IReadOnlyDictionary<ReportColumn, Cell> told) => ReportColumn.All
        .Where(column => !told.ContainsKey(column) && column.Kind is CellKind.Count or CellKind.SignedCount or CellKind.Percent)
        .Aggregate(row, (filled, column) => filled.With(column, 977));
}
