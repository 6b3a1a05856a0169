using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>One row of a report: what one unit says about one year. Immutable.</summary>
[JsonConverter(typeof(ReportRowJsonConverter))]
public sealed partial class ReportRow
{
    private readonly ImmutableArray<Cell> _cells;
    private readonly ImmutableArray<long> _rows;

    private ReportRow(string? file, long row, ImmutableArray<Cell> cells, ImmutableArray<long> rows = default)
    {
        File = file;
        Row = row;
        _cells = cells;
        _rows = rows;
    }

    /// <summary>The file's name as it was given, if there is a file.</summary>
    public string? File { get; }

    /// <summary>The row as a spreadsheet counts it; the headers are row 1.</summary>
    public long Row { get; }

    /// <summary>The unit's code, or <see langword="null"/>.</summary>
    public string? Unit => this[ReportColumn.Unit].Code;

    /// <summary>The level the row claims, or <see langword="null"/>.</summary>
    public Level? Level => Level.TryFromCode(this[ReportColumn.Level].Code, out var level) ? level : null;

    /// <summary>The year reported on, or <see langword="null"/> where it is missing, unreadable or no year at all.</summary>
    public int? Year => this[ReportColumn.Year].Count is { } year and >= 1 and <= 9999 ? (int)year : null;

    /// <summary>The cell in <paramref name="column"/>.</summary>
    public Cell this[ReportColumn column]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(column);
            return _cells[column.Ordinal];
        }
    }

    /// <summary>A row without any cell, to be filled by <see cref="With(ReportColumn, Cell)"/>.</summary>
    /// <param name="file">The file's name, if there is a file.</param>
    /// <param name="row">The row as a spreadsheet counts it.</param>
    public static ReportRow Blank(string? file, long row) => new(file, row, [.. new Cell[ReportColumn.All.Length]]);

    /// <summary>
    /// A row with one cell per column of <see cref="ReportColumn"/>, in that order. A value that its column cannot hold (a negative count,
    /// an unknown word) becomes <see cref="CellState.Unreadable"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The number of cells is another one.</exception>
    public static ReportRow Of(string? file, long row, ReadOnlySpan<Cell> cells) =>
        cells.Length == ReportColumn.All.Length
            ? new(file, row, Admitted(cells))
            : throw new ArgumentException($"A report row has {ReportColumn.All.Length} cells, not {cells.Length}.", nameof(cells));

    /// <summary>The whole number in <paramref name="column"/>, or <see langword="null"/>.</summary>
    public long? Count(ReportColumn column) => this[column].Count;

    /// <summary>Where <paramref name="column"/> of this row stands.</summary>
    public Place At(ReportColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new Place(File, _rows.IsDefault ? Row : _rows[column.Ordinal], column.Code);
    }

    /// <summary>The same row of a form in which indicators are rows: each cell stands in a row of its own.</summary>
    /// <param name="rows">The row of each column of <see cref="ReportColumn"/>, in that order.</param>
    /// <exception cref="ArgumentException">The number of rows is another one.</exception>
    public ReportRow WithRows(ImmutableArray<long> rows) =>
        !rows.IsDefault && rows.Length == _cells.Length ? new(File, Row, _cells, rows) : throw new ArgumentException($"A report row has {_cells.Length} cells.", nameof(rows));

    /// <summary>The same row with another cell; a value that the column cannot hold becomes <see cref="CellState.Unreadable"/>.</summary>
    public ReportRow With(ReportColumn column, Cell cell)
    {
        ArgumentNullException.ThrowIfNull(column);
        return new(File, Row, _cells.SetItem(column.Ordinal, column.Admit(cell)), _rows);
    }

    /// <summary>The same row with a whole number in <paramref name="column"/>; in a percent column it is a percent without decimals.</summary>
    public ReportRow With(ReportColumn column, long value) =>
        With(column, column is { Kind: CellKind.Percent } ? Cell.OfPercent(value) : Cell.OfCount(value));

    /// <summary>The same row with a percent in <paramref name="column"/>; its decimals count: <c>64.00m</c> states two.</summary>
    public ReportRow With(ReportColumn column, decimal percent) => With(column, Cell.OfPercent(percent));

    /// <summary>The same row with a text or code in <paramref name="column"/>.</summary>
    public ReportRow With(ReportColumn column, string code) => With(column, Cell.OfCode(code));

    private static ImmutableArray<Cell> Admitted(ReadOnlySpan<Cell> cells)
    {
        var admitted = new Cell[cells.Length];
        for (var at = 0; at < admitted.Length; at++)
        {
            admitted[at] = ReportColumn.All[at].Admit(cells[at]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(admitted);
    }
}
