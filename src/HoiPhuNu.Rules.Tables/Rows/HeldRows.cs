using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Rows of text of which the first were looked at: they are read once more from the first on, although the file is read only once.</summary>
internal sealed class HeldRows : ITextRows
{
    private readonly ITextRows _rows;
    private readonly List<(long Row, string[] Cells)> _held = [];
    private readonly UnreadableTableException? _problem;
    private int _at = -1;

    /// <summary>Takes rows over and looks at the first of them. Their cells have the same text in every column.</summary>
    public HeldRows(ITextRows rows)
    {
        _rows = rows;
        try
        {
            while (_held.Count < LayoutFinder.Rows && rows.MoveNext())
            {
                _held.Add((rows.Row, [.. Enumerable.Range(0, rows.Count).Select(cell => rows[cell])]));
            }
        }
        catch (UnreadableTableException problem) when (_held.Count > 0)
        {
            // It is told where it stands: behind the rows before it.
            _problem = problem;
        }
    }

    /// <summary>The first rows.</summary>
    public IEnumerable<HeadRow> Head => _held.Select(held => HeadRow.Of(held.Row, held.Cells));

    /// <inheritdoc/>
    public long Row => _at < 0 ? 0 : IsHeld ? _held[_at].Row : _rows.Row;

    /// <inheritdoc/>
    public int Count => IsHeld ? _held[_at].Cells.Length : _rows.Count;

    private bool IsHeld => _at < _held.Count;

    /// <inheritdoc/>
    public string this[int cell] => IsHeld ? _held[_at].Cells[cell] : _rows[cell];

    /// <inheritdoc/>
    public ReadOnlySpan<char> Glance(int cell) => IsHeld ? _held[_at].Cells[cell] : _rows.Glance(cell);

    /// <inheritdoc/>
    public ReadOnlySpan<char> GlanceIn(int cell, CellKind kind) => IsHeld ? _held[_at].Cells[cell] : _rows.GlanceIn(cell, kind);

    /// <inheritdoc/>
    public string TextIn(int cell, CellKind kind) => IsHeld ? _held[_at].Cells[cell] : _rows.TextIn(cell, kind);

    /// <inheritdoc/>
    public bool IsBlank(int cell) => IsHeld ? Blanks.Trim(_held[_at].Cells[cell]).IsEmpty : _rows.IsBlank(cell);

    /// <inheritdoc/>
    public bool MoveNext() => ++_at < _held.Count || (_problem is null ? _rows.MoveNext() : throw _problem);

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();
}
