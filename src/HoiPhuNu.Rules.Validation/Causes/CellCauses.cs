using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>Causes that are one cell, or two: what the search over the edits of a year found, as people can use it. Rules CAUSE-2 and CAUSE-3.</summary>
internal sealed class CellCauses
{
    private readonly EditGrid _grid;
    private readonly OpenFindings _open;
    private readonly IReadOnlyList<Localised> _found;
    private readonly MendedReport _mended;

    private CellCauses(EditGrid grid, MendedReport mended, OpenFindings open)
    {
        _grid = grid;
        _mended = mended;
        _open = open;
        Reported = [.. grid.Values];
        _found = new RepairSearch(grid).Run();
    }

    private static IComparer<ImmutableArray<CauseCell>> RepairOrder { get; } = Comparer<ImmutableArray<CauseCell>>.Create((one, other) => CauseOrder.Compare(one[0].Place, other[0].Place));

    private ImmutableArray<Int128> Reported { get; }

    public static IEnumerable<Cause> Of(ReportYear year, MendedReport mended, OpenFindings open)
    {
        var edits = ReportEdits.Of(year, mended.Report, Concerned(year, mended.Report, open)).ToList();
        return edits.TrueForAll(edit => edit.Holds) ? [] : new CellCauses(new EditGrid(edits), mended, open).All();
    }

    /// <summary>
    /// The rows that may have to do with a finding: those of its province, and those above provinces. Where one stands above the provinces, or at a row that adds a file up, all rows.
    /// </summary>
    private static Func<CheckedRow, bool> Concerned(ReportYear year, CheckedReport report, OpenFindings open)
    {
        var places = open.All.Where(finding => finding.Place.Row is not null).Select(finding => (finding.Place.File, finding.Place.Row!.Value)).ToHashSet();
        var provinces = year.All.Where(row => places.Contains((row.Row.File, row.Row.Row))).Select(year.ProvinceOf).ToHashSet();
        return provinces.Contains(null) || report.Totals.Any(total => total.Year == year.Year)
            ? _ => true
            : row => year.ProvinceOf(row) is not { } province || provinces.Contains(province);
    }

    private List<Cause> All()
    {
        List<Cause> causes = [];
        foreach (var found in _found)
        {
            var findings = _open.Take(found.Edits.Select(edit => _grid.Edits[edit].Source));
            if (!findings.IsEmpty)
            {
                causes.Add(CauseOf(found, findings));
            }
        }

        return causes;
    }

    private Cause CauseOf(Localised found, ImmutableArray<Findings.Finding> findings)
    {
        var cells = found.Repair is { } repair ? CellsOf(repair, found) : [];
        ImmutableArray<ImmutableArray<CauseCell>> others = [.. found.Others.Select(other => CellsOf(other, null)).OrderBy(other => other, RepairOrder)];
        var rows = CauseWords.OfRows(found.Edits.Select(edit => _grid.Edits[edit].Source.Target).Select(cell => (cell.Place, cell.Row.Row.Unit)));
        return new Cause
        {
            Kind = found.Repair is null ? CauseKind.Group : CauseKind.Cell,
            Certainty = found.Certainty,
            Cells = cells,
            Alternatives = others,
            Findings = findings,
            MessageKey = found.Certainty switch
            {
                Certainty.Certain => "CAUSE-3.certain",
                Certainty.Likely => others.IsEmpty ? "CAUSE-3.likely" : "CAUSE-3.preferred",
                Certainty.Several => "CAUSE-3.several",
                _ => found.IsCutOff ? "CAUSE-3.cut-off" : "CAUSE-3.unknown",
            },
            Facts = CauseFacts.Of(
                ("cells", cells.IsEmpty ? string.Empty : CauseWords.Of(cells)),
                ("count", others.Length),
                ("others", others.IsEmpty ? string.Empty : CauseWords.Of(others)),
                ("place", rows)),
        };
    }

    private ImmutableArray<CauseCell> CellsOf(Repair repair, Localised? found) =>
    [
        .. repair.Cells.Select(cell =>
        {
            var place = new EditCell(_grid.RowOf(cell.Cell), EditGrid.ColumnOf(cell.Cell));
            var figure = found?.Certainty == Certainty.Certain && found.Figures.TryGetValue(cell.Cell, out var known) ? TextOf(cell.Cell, known) : null;
            var now = Reported[cell.Cell];
            var slip = repair.IsExchange ? Slip.Exchange : cell.Pace == 1 ? Slips.Of(now, new Span(now + cell.Steps.Least, now + cell.Steps.Most).And(_grid.RangeOf(cell.Cell))) : null;
            return new CauseCell(place.Place, place.Row.Row.Unit, _mended.Original(place.Row.Row)[place.Column].Text, figure, slip);
        }),
    ];

    /// <summary>A figure in invariant form, a rate with as many decimals as were reported.</summary>
    private string TextOf(int cell, Int128 figure)
    {
        var held = _grid.RowOf(cell).Row[EditGrid.ColumnOf(cell)];
        return held.Percent is { } percent ? Numerics.Ratio.ScaledDecimal((System.Numerics.BigInteger)figure, percent.Scale).ToString(CultureInfo.InvariantCulture)
            : held.Code is not null ? figure == 0 ? ReportColumn.No : ReportColumn.Yes
            : figure.ToString(CultureInfo.InvariantCulture);
    }
}
