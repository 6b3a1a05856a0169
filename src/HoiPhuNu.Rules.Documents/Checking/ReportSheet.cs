using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>A report as a sheet of its own: every row at the number it has in its file, wrong cells coloured and with a note.</summary>
internal sealed class ReportSheet
{
    private readonly ReportTable _table;
    private readonly ImmutableArray<ReportColumn> _columns;
    private readonly Dictionary<(long Row, int Column), (SheetFill Fill, string Note)> _marks = [];

    public ReportSheet(ReportTable table, string name, IEnumerable<CellMark> marks)
    {
        _table = table;
        Name = name;
        _columns = [.. ReportColumn.All.Where(table.Columns.Contains)];
        foreach (var mark in marks)
        {
            var cell = (mark.Row, ColumnOf(mark.Column));
            _marks[cell] = _marks.TryGetValue(cell, out var earlier) ? (CellMark.Graver(earlier.Fill, mark.Fill), $"{earlier.Note}\n\n{mark.Note}") : (mark.Fill, mark.Note);
        }
    }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>The layout: blank lines stand in for what was above the headers, so that row numbers stay.</summary>
    public SheetLayout Layout => new()
    {
        Name = Name,
        Title = [.. Enumerable.Repeat(string.Empty, (int)_table.HeaderRow - 1)],
        FrozenColumns = Math.Clamp(_columns.Length - 1, 0, _columns.Contains(ReportColumn.UnitName) ? 2 : 1),
        Columns = [.. _columns.Select((column, at) => new SheetColumn(column.Vietnamese, FormatOf(column), WidthOf(column)) { Note = _marks.TryGetValue((_table.HeaderRow, at), out var mark) ? mark.Note : null })],
    };

    /// <summary>The name that a sheet should have: that of the file.</summary>
    public static string NameOf(ReportSource source) => Path.GetFileNameWithoutExtension(source.File) + (source.Sheet is { } sheet ? $" {sheet}" : string.Empty);

    /// <summary>Where a finding stands in it.</summary>
    public (string Sheet, string Cell)? PlaceOf(Finding finding) => finding.Place.Row is { } row ? (Name, CellAddress.Of(ColumnOf(finding.Place.Column), row)) : null;

    /// <summary>The rows below the headers.</summary>
    public IEnumerable<IReadOnlyList<SheetCell>> Rows(CancellationToken interrupted)
    {
        var next = _table.HeaderRow + 1;
        foreach (var row in _table.Rows.Concat(_table.Totals).OrderBy(row => row.Row))
        {
            interrupted.ThrowIfCancellationRequested();
            for (; next < row.Row; next++)
            {
                yield return [];
            }

            next++;
            yield return [.. _columns.Select((column, at) => Marked(CellOf(row[column]), row.Row, at))];
        }
    }

    private SheetCell Marked(SheetCell cell, long row, int column) =>
        _marks.TryGetValue((row, column), out var mark) ? cell with { Fill = mark.Fill, Note = mark.Note } : cell;

    private int ColumnOf(string? code) => Math.Max(0, _columns.IndexOf(_columns.FirstOrDefault(column => column.Code == code)!));

    private static SheetCell CellOf(Cell cell) => cell switch
    {
        { Count: { } count } => SheetCell.Of((long?)count),
        { Percent: { } percent } => SheetCell.Of((decimal?)percent),
        { Date: { } date } => SheetCell.Of((NodaTime.LocalDate?)date),
        _ => SheetCell.Of(cell.Text),
    };

    private static SheetFormat FormatOf(ReportColumn column) => column.Kind switch
    {
        CellKind.Year => SheetFormat.Plain,
        CellKind.Count or CellKind.SignedCount or CellKind.YesNoOrCount => SheetFormat.Count,
        CellKind.Percent => SheetFormat.Decimals,
        CellKind.Date => SheetFormat.Date,
        _ => SheetFormat.Text,
    };

    private static double WidthOf(ReportColumn column) => column.Kind == CellKind.Text ? 28 : 14;
}
