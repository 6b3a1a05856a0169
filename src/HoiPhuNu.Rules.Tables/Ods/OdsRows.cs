using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Ods;

/// <summary>The rows of one sheet of an OpenDocument spreadsheet, one after the other; only the current one is held.</summary>
internal sealed class OdsRows : ISheetRows
{
    private const int MostMerged = 100_000;

    private readonly OdsFile _file;
    private readonly PartReader _reader;
    private readonly RowBuilder _row;
    private readonly CellTexts _texts = new();
    private readonly OdsCell _cell;
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private readonly List<(int Last, string? Style)> _columnStyles = [];
    private readonly List<CellRange> _merged = [];
    private readonly int _table;
    private int _depth = -1;
    private long _next = 1;
    private long _repeats;

    /// <summary>Opens the rows of a table.</summary>
    /// <param name="file">The spreadsheet.</param>
    /// <param name="content">Its content.</param>
    /// <param name="table">Which of all its tables, from 1.</param>
    public OdsRows(OdsFile file, Stream content, int table)
    {
        _file = file;
        _table = table;
        _row = new RowBuilder(file.File);
        _reader = new PartReader(content, file.File, WorkbookLimits.SheetBytes);
        _cell = new OdsCell(_reader, _texts, file.Styles);
    }

    /// <inheritdoc/>
    public long Row { get; private set; }

    /// <inheritdoc/>
    public bool IsHidden { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<RawCell> Cells => _row.Cells;

    /// <summary>The merged cells so far.</summary>
    public IReadOnlyList<CellRange> Merged => _merged;

    /// <inheritdoc/>
    public bool IsHiddenColumn(int column) => _hiddenColumns.Exists(range => column >= range.First && column <= range.Last);

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (_repeats > 0)
        {
            _repeats--;
            Row++;
            return true;
        }

        try
        {
            if (_depth < 0 && !FindTable())
            {
                return false;
            }

            while (_reader.ToNextInside(_depth))
            {
                if (_reader.Name == "table-column")
                {
                    TakeColumn();
                }
                else if (_reader.Name == "table-row")
                {
                    if (ReadRow())
                    {
                        return true;
                    }
                }
                else if (_reader.Name is "shapes" or "forms" or "table" or "conditional-formats")
                {
                    _reader.Skip();
                }
            }

            return false;
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(_file.File, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private bool FindTable()
    {
        for (var seen = 0; _reader.ToNextElement();)
        {
            if (_reader.Name == "table" && ++seen == _table)
            {
                _depth = _reader.Depth;
                return !_reader.IsEmpty;
            }
        }

        return false;
    }

    private void TakeColumn()
    {
        var first = _columnStyles.Count == 0 ? 0 : _columnStyles[^1].Last + 1;
        var last = (int)Math.Min(CellAddress.LastColumn, first + (long)Repeated("number-columns-repeated") - 1);
        if (last < first)
        {
            return;
        }

        _columnStyles.Add((last, _reader.In(OdsNames.Table, "default-cell-style-name")));
        if (_reader.In(OdsNames.Table, "visibility") is "collapse" or "filter")
        {
            _hiddenColumns.Add((first, last));
        }
    }

    /// <summary>Reads a row; <see langword="false"/> where it is blank, however often it is repeated.</summary>
    private bool ReadRow()
    {
        var repeated = Repeated("number-rows-repeated");
        var row = _next;
        _next += repeated;
        var style = _reader.In(OdsNames.Table, "default-cell-style-name");
        IsHidden = _reader.In(OdsNames.Table, "visibility") is "collapse" or "filter";
        _row.Begin(row);
        _texts.Clear();
        if (_reader.IsEmpty)
        {
            return false;
        }

        var column = 0L;
        for (var depth = _reader.Depth; _reader.ToNextInside(depth);)
        {
            if (_reader.Name is "table-cell" or "covered-table-cell")
            {
                column += ReadCell(row, column, style);
            }
            else
            {
                _reader.Skip();
            }
        }

        if (_row.Cells.Count == 0)
        {
            return false;
        }

        if (_next - 1 > CellAddress.LastRow || repeated > WorkbookLimits.RepeatedRows)
        {
            throw WorkbookProblem.Of(_file.File, "workbook-too-large");
        }

        Row = row;
        _repeats = repeated - 1;
        return true;
    }

    /// <summary>Reads a cell and tells how many columns it takes.</summary>
    private int ReadCell(long row, long column, string? rowStyle)
    {
        var repeated = Repeated("number-columns-repeated");
        Merge(row, column);
        var style = _reader.In(OdsNames.Table, "style-name") ?? rowStyle ?? ColumnStyle(column);
        var cell = _cell.Read(_file.Styles.Of(style), row);
        if (cell.Kind != RawCellKind.Blank)
        {
            if (column + repeated > CellAddress.LastColumn + 1)
            {
                throw WorkbookProblem.Of(_file.File, "workbook-damaged");
            }

            for (var at = 0; at < repeated; at++)
            {
                _row.Put((int)column + at, cell);
            }
        }

        return repeated;
    }

    private string? ColumnStyle(long column) => _columnStyles.Find(range => column <= range.Last).Style;

    private int Repeated(string attribute) => Math.Max(1, _reader.NumberIn(OdsNames.Table, attribute) ?? 1);

    private void Merge(long row, long column)
    {
        var columns = _reader.NumberIn(OdsNames.Table, "number-columns-spanned") ?? 1;
        var rows = _reader.NumberIn(OdsNames.Table, "number-rows-spanned") ?? 1;
        if ((columns > 1 || rows > 1) && _merged.Count < MostMerged && column + columns <= CellAddress.LastColumn + 1L && row + (long)rows <= CellAddress.LastRow + 1L)
        {
            _merged.Add(new CellRange(row, (int)column, row + Math.Max(1, rows) - 1, (int)column + Math.Max(1, columns) - 1));
        }
    }
}
