using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>An upright form read as if turned: one row, whose cells stand one below the other in the file.</summary>
internal sealed class TurnedRows : ITextRows
{
    private readonly FormLayout _layout;
    private readonly RawCell[] _cells;
    private bool _isBefore = true;
    private bool _isAt;

    private TurnedRows(FormLayout layout, RawCell[] cells) => (_layout, _cells) = (layout, cells);

    /// <inheritdoc/>
    public long Row => _isAt ? _layout.Turned!.Rows[1] : 0;

    /// <inheritdoc/>
    public int Count => _cells.Length;

    /// <inheritdoc/>
    public bool MayShift => false;

    /// <inheritdoc/>
    public string this[int cell] => _cells[cell].TextIn(CellKind.Text);

    /// <summary>Takes the cells out of a sheet.</summary>
    public static TurnedRows Of(ISheetRows rows, FormLayout layout)
    {
        var turned = layout.Turned!;
        var cells = Blank(turned);
        using (rows)
        {
            while (rows.MoveNext() && rows.Row <= turned.Rows[^1])
            {
                if (rows.Row >= turned.Rows[1] && turned.Rows.LastIndexOf(rows.Row) is var at and > 0 && turned.ValueColumn < rows.Cells.Count)
                {
                    // What a cell holds is valid only until the next row.
                    cells[at] = rows.Cells[turned.ValueColumn] is var cell ? cell with { Content = cell.Content.ToArray() } : default;
                }
            }
        }

        return new TurnedRows(layout, cells);
    }

    /// <summary>Takes the cells out of rows of text.</summary>
    public static TurnedRows Of(IReadOnlyList<HeadRow> rows, FormLayout layout)
    {
        var turned = layout.Turned!;
        var cells = Blank(turned);
        foreach (var row in rows)
        {
            if (row.Row >= turned.Rows[1] && turned.Rows.LastIndexOf(row.Row) is var at and > 0)
            {
                cells[at] = TextCell(row[turned.ValueColumn]);
            }
        }

        return new TurnedRows(layout, cells);
    }

    /// <summary>The row in the file of a cell.</summary>
    public long RowOf(int cell) => _layout.Turned!.Rows[cell];

    /// <inheritdoc/>
    public bool IsBlank(int cell) => _cells[cell].IsBlank;

    /// <inheritdoc/>
    public bool IsNumber(int cell) => _cells[cell].Kind == RawCellKind.Number;

    /// <inheritdoc/>
    public bool IsUnreadable(int cell) => _cells[cell].Kind is RawCellKind.Error or RawCellKind.NoValue;

    /// <inheritdoc/>
    public string TextIn(int cell, CellKind kind) => _cells[cell].TextIn(kind);

    /// <inheritdoc/>
    public ReadOnlySpan<char> GlanceIn(int cell, CellKind kind) => _cells[cell].TextIn(kind);

    /// <inheritdoc/>
    public void PassHeaders(FormLayout layout)
    {
        // There are none before the one row.
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        (_isAt, _isBefore) = (_isBefore, false);
        return _isAt;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The file was read when the cells were taken.
    }

    private static RawCell[] Blank(TurnedLayout turned)
    {
        var cells = new RawCell[turned.Rows.Length];
        cells[0] = TextCell(turned.Unit);
        return cells;
    }

    private static RawCell TextCell(string text) => new(text.Length == 0 ? RawCellKind.Blank : RawCellKind.Text, text.AsMemory(), CellStyle.Plain);
}
