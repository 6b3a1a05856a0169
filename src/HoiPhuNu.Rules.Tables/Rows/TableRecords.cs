using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>
/// The records of one table, read one after the other: the cells of the current one by column, and its row. Rows without any text are
/// passed over but counted.
/// </summary>
internal sealed partial class TableRecords : IDisposable
{
    /// <summary>The key of the note that cells stand under no header; it is given once a table.</summary>
    public const string ExtraCells = "note.cells-extra";

    private readonly ITextRows _rows;
    private readonly ICollection<TableNote> _notes;
    private readonly RowCellReader _cells;
    private readonly UnderstoodCells _understood;
    private readonly bool _isWhole;
    private bool _hasToldExtraCells;

    private TableRecords(ITextRows rows, string file, TableSchema schema, ICollection<TableNote> notes, NumberStyle numbers)
    {
        (_isWhole, _understood, Numbers) = (true, new UnderstoodCells(), numbers);
        _cells = new RowCellReader(numbers, _understood);
        _rows = rows;
        _notes = notes;
        File = file;
        if (!MoveToText())
        {
            throw new UnreadableTableException("empty", new Place(file, null, null));
        }

        Header = TableHeader.Read(rows, file, schema, notes);
    }

    private TableRecords(ITextRows rows, TableRecords opened, ICollection<TableNote> notes)
    {
        _rows = rows;
        _notes = notes;
        File = opened.File;
        Header = opened.Header;
        (_understood, Numbers) = (opened._understood, opened.Numbers);
        _cells = new RowCellReader(Numbers, _understood);
    }

    public string File { get; }

    /// <summary>How numbers are grouped.</summary>
    private NumberStyle Numbers { get; }

    public TableHeader Header { get; }

    /// <summary>The current row as a spreadsheet counts it.</summary>
    public long Row => _rows.Row;

    /// <summary>The cell of the current record; absent where the file does not have the column, empty where the row ends before it.</summary>
    public Cell this[TableColumn column] =>
        !Header.TryFind(column, out var cell) ? Cell.Absent
        : cell >= _rows.Count ? Cell.Empty
        : _rows.IsUnreadable(cell) ? Cell.Unreadable(_rows[cell])
        : _cells.Read(column, _rows, cell);

    /// <summary>
    /// What stands in a cell, without blanks around it, for a look: it is valid until the next one. Empty where nothing stands. Long lists are
    /// read by it where a cell holds what it should; only <see cref="this[TableColumn]"/> says what to make of any other.
    /// </summary>
    public ReadOnlySpan<char> Glance(TableColumn column) =>
        Header.TryFind(column, out var cell) && cell < _rows.Count ? Blanks.Trim(_rows.Glance(cell)) : [];

    /// <summary>Opens a table and reads its headers. The stream stays open.</summary>
    /// <exception cref="UnreadableTableException">The input is no such table.</exception>
    public static TableRecords Open(Stream stream, string file, TableSchema schema, ICollection<TableNote> notes, NumberStyle numbers = NumberStyle.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        return Open(TableFile.Open(stream, file, schema, notes), file, schema, notes, numbers);
    }

    /// <summary>Reads the headers of rows from whatever kind of file, and takes the rows over.</summary>
    /// <exception cref="UnreadableTableException">The rows are no such table.</exception>
    public static TableRecords Open(ITextRows rows, string file, TableSchema schema, ICollection<TableNote> notes, NumberStyle numbers = NumberStyle.Vietnamese)
    {
        try
        {
            return new TableRecords(rows, file, schema, notes, numbers);
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    /// <summary>Other rows of this table, of whose beginning nothing is read any more.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="notes">Takes what is left out of them.</param>
    public TableRecords With(ITextRows rows, ICollection<TableNote> notes) => new(rows, this, notes);

    /// <summary>Refuses a table that lacks a required column.</summary>
    /// <exception cref="UnreadableTableException">It does.</exception>
    public TableRecords RequireColumns()
    {
        ImmutableArray<TableColumn> missing = [.. Header.Missing];
        if (missing.IsEmpty)
        {
            return this;
        }

        Dispose();
        var facts = ImmutableDictionary<string, object>.Empty.Add("table", Header.Schema).Add("columns", missing);
        throw new UnreadableTableException("columns-missing", new Place(File, Header.Row, missing[0].Key), facts);
    }

    /// <summary>Goes to the next record; <see langword="false"/> at the end. The example row of a template is no record.</summary>
    /// <exception cref="UnreadableTableException">The input cannot be read further.</exception>
    public bool MoveNext()
    {
        do
        {
            if (!MoveToText())
            {
                return false;
            }
        }
        while (IsExample());

        if (_rows.MayShift)
        {
            RefuseShiftedCells();
        }

        if (!_hasToldExtraCells && HasExtraCells())
        {
            _hasToldExtraCells = true;
            _notes.Add(new TableNote(File, Row, null, ExtraCells, ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(Row))));
        }

        return true;
    }

    /// <summary>Where a column of the current record stands.</summary>
    public Place At(TableColumn column) => new(File, Row, column.Key);

    /// <summary>Closes the rows; how cells were understood is told by then.</summary>
    public void Dispose()
    {
        _rows.Dispose();
        if (_isWhole)
        {
            foreach (var note in _understood.Take(File, Header.Schema))
            {
                _notes.Add(note);
            }
        }
    }

    private bool IsExample()
    {
        if (!ExampleRow.IsMarked(_rows.Glance(0)))
        {
            return false;
        }

        _notes.Add(new TableNote(File, Row, null, "note.example-row", ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(Row))));
        return true;
    }

    private bool MoveToText()
    {
        while (_rows.MoveNext())
        {
            for (var cell = 0; cell < _rows.Count; cell++)
            {
                if (!_rows.IsBlank(cell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// A number beyond the last header means that a separator inside a cell (an unquoted 64,00 or a name with a comma) has shifted the row: every
    /// cell behind it would be read under a wrong header.
    /// </summary>
    private void RefuseShiftedCells()
    {
        for (var cell = Header.Width; cell < _rows.Count; cell++)
        {
            if (!_rows.IsBlank(cell) && char.IsAsciiDigit(Blanks.Trim(_rows[cell])[0]))
            {
                throw new UnreadableTableException(
                    "cells-shifted", new Place(File, Row, null), ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(Row)));
            }
        }
    }

    private bool HasExtraCells()
    {
        for (var cell = 0; cell < _rows.Count; cell++)
        {
            if (!Header.IsNamed(cell) && !_rows.IsBlank(cell))
            {
                return true;
            }
        }

        return false;
    }
}
