using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The rows of a sheet from its headers on. Hidden rows and columns are read like any other, and that is noted.</summary>
internal sealed class XlsxRows : ITextRows
{
    private readonly WorkbookFile _workbook;
    private readonly SheetCells _cells;
    private readonly ICollection<TableNote> _notes;
    private readonly (long Row, string[] Headers)? _header;
    private long _hidden;
    private long _firstHidden;
    private bool _hasToldFormula;

    private XlsxRows(WorkbookFile workbook, TableSchema schema, bool isNamed, ICollection<TableNote> notes)
    {
        _workbook = workbook;
        _notes = notes;
        using (var search = new SheetCells(workbook))
        {
            _header = HeaderSearch.Find(search, schema, TextOf);
        }

        _cells = new SheetCells(workbook);
        if (!isNamed)
        {
            NoteOtherSheets();
        }
    }

    /// <inheritdoc/>
    public long Row => _cells.Row;

    /// <inheritdoc/>
    public int Count => IsHeader ? _header!.Value.Headers.Length : _cells.Cells.Count;

    /// <inheritdoc/>
    public bool MayShift => false;

    /// <summary>The sheet that is read.</summary>
    public WorkbookSheet Sheet => _workbook.Sheet;

    private bool IsHeader => _header?.Row == _cells.Row;

    /// <inheritdoc/>
    public string this[int cell] => IsHeader ? _header!.Value.Headers[cell] : TextOf(_cells.Cells[cell]);

    /// <summary>Opens a workbook that can be sought in; its stream stays open.</summary>
    /// <exception cref="UnreadableTableException">It cannot be read.</exception>
    public static XlsxRows Open(Stream stream, string file, string? sheet, TableSchema schema, ICollection<TableNote> notes)
    {
        var workbook = WorkbookFile.Open(stream, file, sheet);
        try
        {
            return new XlsxRows(workbook, schema, sheet is not null, notes);
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public string TextIn(int cell, CellKind kind) => TextOf(_cells.Cells[cell], kind);

    /// <summary>Only text is the same in every column; of a number it is said by <see cref="TextIn"/>.</summary>
    public ReadOnlySpan<char> Glance(int cell) => _cells.Cells[cell] is { Kind: SheetCellKind.Text, Content: var text } ? text.Span : [];

    /// <inheritdoc/>
    public ReadOnlySpan<char> GlanceIn(int cell, CellKind kind)
    {
        var raw = _cells.Cells[cell];
        return raw.Kind == SheetCellKind.Text || (raw.Kind == SheetCellKind.Number && NumberText.IsAsWritten(raw.Content.Span, _workbook.Looks.Of(raw.Style), kind))
            ? raw.Content.Span
            : TextOf(raw, kind);
    }

    /// <inheritdoc/>
    public bool IsBlank(int cell) => IsHeader ? _header!.Value.Headers[cell].Length == 0 : _cells.Cells[cell].IsBlank;

    /// <inheritdoc/>
    public bool IsUnreadable(int cell) => !IsHeader && _cells.Cells[cell].Kind is SheetCellKind.Error or SheetCellKind.NoValue;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (_cells.MoveNext())
        {
            var isData = _header is not { } header || _cells.Row > header.Row;
            if (isData && _cells.Cells.Count > 0)
            {
                Look();
            }

            if ((isData && !IsNumbering()) || IsHeader)
            {
                if (IsHeader)
                {
                    NoteHiddenColumns();
                }

                return true;
            }
        }

        NoteHiddenRows();
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cells.Dispose();
        _workbook.Dispose();
    }

    private string TextOf(RawCell cell) => TextOf(cell, CellKind.Text);

    private string TextOf(RawCell cell, CellKind kind) => cell.Kind switch
    {
        SheetCellKind.Number => NumberText.Of(cell.Text, _workbook.Looks.Of(cell.Style), kind, _workbook.Is1904),
        SheetCellKind.IsoDate => cell.Text.Split('T')[0],
        _ => cell.Text,
    };

    /// <summary>The row that numbers the columns stands right below the headers.</summary>
    private bool IsNumbering() => _header is { } header && _cells.Row == header.Row + 1 && HeaderSearch.IsNumbering(_cells.Cells);

    private void Look()
    {
        if (_cells.IsHidden && _hidden++ == 0)
        {
            _firstHidden = _cells.Row;
        }

        if (!_hasToldFormula)
        {
            for (var column = 0; column < _cells.Cells.Count; column++)
            {
                if (_cells.Cells[column].Kind == SheetCellKind.NoValue)
                {
                    _hasToldFormula = true;
                    Note("note.formula-no-value", _cells.Row, ("cell", CellAddress.Of(column, _cells.Row)));
                    return;
                }
            }
        }
    }

    private void NoteHiddenRows()
    {
        if (_hidden > 0)
        {
            Note("note.rows-hidden", _firstHidden, ("count", _hidden), ("row", RowText.Of(_firstHidden)));
            _hidden = 0;
        }
    }

    private void NoteHiddenColumns()
    {
        var headers = _header!.Value.Headers;
        string[] hidden = [.. Enumerable.Range(0, headers.Length).Where(column => headers[column].Length > 0 && _cells.IsHiddenColumn(column)).Select(CellAddress.Letters)];
        if (hidden.Length > 0)
        {
            Note("note.columns-hidden", _cells.Row, ("columns", hidden));
        }
    }

    private void NoteOtherSheets()
    {
        var others = _workbook.Sheets.Where(sheet => !sheet.IsHidden && sheet != _workbook.Sheet).ToList();
        if (others.Count > 0)
        {
            Note("note.other-sheets", null, ("sheet", _workbook.Sheet.Name), ("others", WorkbookFile.Names(others)), ("path", $"{_workbook.File}#{others[0].Name}"));
        }
    }

    private void Note(string key, long? row, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            all[name] = value;
        }

        _notes.Add(new TableNote(_workbook.File, row, null, key, all.ToImmutable()));
    }
}
