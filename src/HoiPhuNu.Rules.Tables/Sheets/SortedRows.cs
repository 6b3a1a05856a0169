namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>The rows of a sheet that do not stand in order, held in memory and put in order; pieces of one row become one.</summary>
internal sealed class SortedRows : ISheetRows
{
    private readonly SortedDictionary<long, RowBuilder> _rows = [];
    private readonly HashSet<long> _hidden = [];
    private readonly ISheetRows _unsorted;
    private readonly List<KeyValuePair<long, RowBuilder>> _sorted;
    private int _at = -1;

    /// <summary>Reads all rows and takes them over.</summary>
    /// <exception cref="UnreadableTableException">There are more than can be held.</exception>
    public SortedRows(ISheetRows unsorted, string file)
    {
        _unsorted = unsorted;
        var held = 0L;
        while (unsorted.MoveNext())
        {
            if (!_rows.TryGetValue(unsorted.Row, out var row))
            {
                _rows[unsorted.Row] = row = new RowBuilder(file);
                row.Begin(unsorted.Row);
            }

            for (var column = 0; column < unsorted.Cells.Count; column++)
            {
                var cell = unsorted.Cells[column];
                held += 1 + cell.Content.Length;
                row.Put(column, cell with { Content = cell.Content.ToArray() });
            }

            if (held > WorkbookLimits.SortedBytes)
            {
                throw WorkbookProblem.Of(file, "workbook-too-large");
            }

            if (unsorted.IsHidden)
            {
                _hidden.Add(unsorted.Row);
            }
        }

        _sorted = [.. _rows];
    }

    /// <inheritdoc/>
    public long Row => _sorted[_at].Key;

    /// <inheritdoc/>
    public bool IsHidden => _hidden.Contains(Row);

    /// <inheritdoc/>
    public IReadOnlyList<RawCell> Cells => _sorted[_at].Value.Cells;

    /// <inheritdoc/>
    public bool IsHiddenColumn(int column) => _unsorted.IsHiddenColumn(column);

    /// <inheritdoc/>
    public bool MoveNext() => ++_at < _sorted.Count;

    /// <inheritdoc/>
    public void Dispose() => _unsorted.Dispose();
}
