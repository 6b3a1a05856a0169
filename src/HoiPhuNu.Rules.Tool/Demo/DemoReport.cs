using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tool.Generation;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>The report of a made-up province, from what its lists were meant to say when they were made, and the same with mistakes as they happen.</summary>
internal sealed class DemoReport
{
    private static readonly (ReportColumn Column, ExpectedColumn Figure)[] Target5 =
    [
        (ReportColumn.Women, ExpectedColumn.Women),
        (ReportColumn.WorkingAway, ExpectedColumn.WorkingAway),
        (ReportColumn.MembersResidential, ExpectedColumn.Residential),
        (ReportColumn.MembersClub, ExpectedColumn.Club),
        (ReportColumn.MembersSpecial, ExpectedColumn.Special),
        (ReportColumn.MembersTradeUnion, ExpectedColumn.TradeUnion),
        (ReportColumn.MembersArmedForces, ExpectedColumn.ArmedForces),
        (ReportColumn.MembersMemberOrganisation, ExpectedColumn.MemberOrganisation),
        (ReportColumn.MembersTotal, ExpectedColumn.Counted),
        (ReportColumn.MembersHonorary, ExpectedColumn.Honorary),
        (ReportColumn.Admitted, ExpectedColumn.Admitted),
        (ReportColumn.MovedIn, ExpectedColumn.MovedIn),
        (ReportColumn.Left, ExpectedColumn.Left),
        (ReportColumn.Died, ExpectedColumn.Died),
        (ReportColumn.MovedOut, ExpectedColumn.MovedOut),
        (ReportColumn.ClubGrowth, ExpectedColumn.ClubNet),
        (ReportColumn.NetGrowth, ExpectedColumn.Net),
    ];

    private readonly ExpectedFigures _figures;
    private readonly DemoStaff _staff;
    private readonly IReadOnlyDictionary<string, WomenCount> _women;
    private readonly List<DemoReportRow> _rows = [];

    public DemoReport(ExpectedFigures figures, DemoStaff staff, IReadOnlyDictionary<string, WomenCount> women)
    {
        _figures = figures;
        _staff = staff;
        _women = women;
        for (var number = 0; number < figures.Tree.Units.Length; number++)
        {
            if (figures.Tree.Units[number].Level != Level.Central)
            {
                _rows.Add(RowOf(number));
            }
        }
    }

    /// <summary>The rows, by unit code.</summary>
    public IReadOnlyList<DemoReportRow> Rows => _rows;

    private DemoReportRow RowOf(int number)
    {
        var unit = _figures.Tree.Units[number];
        var row = new DemoReportRow
        {
            [ReportColumn.Unit] = unit.Code,
            [ReportColumn.UnitName] = unit.Name,
            [ReportColumn.Level] = unit.Level.Vietnamese,
            [ReportColumn.Year] = $"{_figures.Tree.Day.Year}",
        };
        WriteStaff(row, number);
        if (unit.IsGeographicBase || !unit.IsBase)
        {
            WriteTarget5(row, number);
        }

        return row;
    }

    private void WriteTarget5(DemoReportRow row, int number)
    {
        foreach (var (column, figure) in Target5)
        {
            row[column] = DemoTables.Text(_figures[number, figure]);
        }

        var rate = new Ratio(_figures[number, ExpectedColumn.Counted], _figures[number, ExpectedColumn.Women]);
        row[ReportColumn.RatePercent] = rate.ToPercent() is { } percent ? FactText.Of(percent, Language.Vietnamese) : null;
        if (_women.TryGetValue(_figures.Tree.Units[number].Code, out var women))
        {
            row[ReportColumn.WomenPublished] = DemoTables.Text(women.Published);
        }

        row[ReportColumn.WomenSource] = (women ?? _women.Values.First()).Source.Vietnamese;
    }

    private void WriteStaff(DemoReportRow row, int number)
    {
        var staff = Below(number).Aggregate(default(StaffCounts), (sum, below) => sum + _staff[_figures.Tree.Units[below].Code]);
        row[ReportColumn.Cadres] = DemoTables.Text(staff.Cadres);
        row[ReportColumn.CadresTrained] = DemoTables.Text(staff.CadresTrained);
        row[ReportColumn.BranchHeads] = DemoTables.Text(staff.Heads);
        row[ReportColumn.BranchHeadsTrained] = DemoTables.Text(staff.HeadsTrained);
    }

    /// <summary>The unit itself and all below it.</summary>
    private IEnumerable<int> Below(int number) => Enumerable.Range(0, _figures.Tree.Units.Length)
        .Where(other => other == number || _figures.Tree.SuperiorsOf(other).Contains(number));
}
