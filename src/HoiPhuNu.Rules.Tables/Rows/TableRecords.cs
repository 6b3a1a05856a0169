using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;
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

    private readonly TableSource? _source;
    private readonly ImmutableArray<TablePart> _parts = [];
    private readonly IReadOnlyList<HeadRow> _head = [];
    private readonly ICollection<TableNote> _notes;
    private readonly RowCellReader _cells;
    private readonly UnderstoodCells _understood;
    private ITextRows _rows;
    private LineReader _lines;
    private int _part;
    private bool _hasToldExtraCells;

    private TableRecords(TableSource source, string file, TableSchema schema, ICollection<TableNote> notes, NumberStyle numbers)
    {
        _source = source;
        (_understood, Numbers) = (new UnderstoodCells(), numbers);
        _cells = new RowCellReader(numbers, _understood);
        _notes = notes;
        File = Whole = file;
        if (source.Book is { } book)
        {
            _parts = SheetChoice.Choose(book, source.Sheet, schema, notes);
            Header = OpenPart();
        }
        else
        {
            var (head, rows) = HeadOf(source.Text!);
            var layout = LayoutFinder.Find(head, schema);
            var turned = layout is null || layout.Columns < TurnedFinder.FewestIndicators ? TurnedFinder.Find(head, schema, file, sheet: null) : [];
            if (!turned.IsEmpty && turned[0].Columns > (layout?.Columns ?? 0))
            {
                (_head, _parts) = (head, [.. turned.Select(each => new TablePart(null, each))]);
                Header = OpenPart();
            }
            else
            {
                _rows = rows;
                Header = TableHeader.Of(layout, head, file, schema, notes);
                rows.PassHeaders(Header.Layout);
            }
        }

        Passed = new PassedLines(File);
        _lines = new LineReader(Header);
    }

    private TableRecords(ITextRows rows, TableRecords opened, ICollection<TableNote> notes)
    {
        _rows = rows;
        _notes = notes;
        File = Whole = opened.File;
        Header = opened.Header;
        (_understood, Numbers) = (opened._understood, opened.Numbers);
        _cells = new RowCellReader(Numbers, _understood);
        Passed = new PassedLines(File);
        _lines = new LineReader(Header);
    }

    /// <summary>The file as it was given.</summary>
    public string Whole { get; }

    /// <summary>How numbers are grouped.</summary>
    private NumberStyle Numbers { get; }

    /// <summary>The sheet that is read; nothing where the file has none.</summary>
    public SheetInfo? Sheet => _parts.IsEmpty ? null : _parts[_part].Sheet;

    /// <summary>The rows of text, where the file is text.</summary>
    public ITextRows? Text => _source?.Text;

    /// <summary>The lines that were passed over, until they are told. Rows that are read for others (<see cref="With"/>) leave that to them.</summary>
    public PassedLines Passed { get; set; }

    /// <summary>What the current line is; lines that are no rows of a report are passed over.</summary>
    public LineKind Line { get; private set; }

    /// <summary>What the current line is called.</summary>
    public string Label => _lines.Label;

    /// <summary>The unit above that the current line, or the heading of its group, names; empty where none does.</summary>
    public string Group { get; private set; } = string.Empty;

    /// <summary>The file, or the sheet of it where the table lies in several.</summary>
    public string File { get; private set; }

    public TableHeader Header { get; private set; }

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
        return Open(TableFile.Open(stream, file, text => CsvRows.Open(text, file, schema)), file, schema, notes, numbers);
    }

    /// <summary>Reads the headers of a file of whatever kind, and takes it over.</summary>
    /// <exception cref="UnreadableTableException">It is no such table.</exception>
    public static TableRecords Open(TableSource source, string file, TableSchema schema, ICollection<TableNote> notes, NumberStyle numbers = NumberStyle.Vietnamese)
    {
        try
        {
            return new TableRecords(source, file, schema, notes, numbers);
        }
        catch
        {
            source.Dispose();
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

    /// <summary>Goes to the next record; <see langword="false"/> at the end. The example row of a template is no record, and what is no row of the table is passed over.</summary>
    /// <exception cref="UnreadableTableException">The input cannot be read further.</exception>
    public bool MoveNext()
    {
        do
        {
            if (!MoveToText() && !MoveToNextPart())
            {
                if (_source is not null)
                {
                    Passed.Tell(_notes);
                }

                return false;
            }
        }
        while (IsExample() || !IsRecord());

        if (Line is not LineKind.Row)
        {
            return true;
        }

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
    public Place At(TableColumn column) => new(File, RowOf(column), column.Key);

    /// <summary>The row in which a column of the current record stands; of an upright form each has its own.</summary>
    public long RowOf(TableColumn column) => _rows is TurnedRows turned && Header.TryFind(column, out var cell) ? turned.RowOf(cell) : Row;

    /// <summary>Closes the rows; how cells were understood is told by then.</summary>
    public void Dispose()
    {
        _rows.Dispose();
        if (_source is not null)
        {
            TellUnderstood();
            _source.Dispose();
        }
    }

    private void TellUnderstood()
    {
        foreach (var note in _understood.Take(File, Header.Schema))
        {
            _notes.Add(note);
        }
    }

    /// <summary>The first rows, which are read again.</summary>
    private static (IReadOnlyList<HeadRow> Head, ITextRows Rows) HeadOf(ITextRows rows)
    {
        if (rows is ChunkRows chunks)
        {
            return (chunks.LookAhead(), chunks);
        }

        var held = new HeldRows(rows);
        return ([.. held.Head], held);
    }

    /// <summary>Opens the rows of the current part, below its headers.</summary>
    [MemberNotNull(nameof(_rows))]
    private TableHeader OpenPart()
    {
        var part = _parts[_part];
        File = NameOf(part);
        _rows = part switch
        {
            { Sheet: null } => TurnedRows.Of(_head, part.Layout),
            { Layout.Turned: not null } => TurnedRows.Of(_source!.Book!.Open(part.Sheet), part.Layout),
            _ => new SheetRows(_source!.Book!.Open(part.Sheet), File, _notes),
        };
        NoteTurned(part.Layout);
        var header = TableHeader.Of(part.Layout, [], File, part.Layout.Schema, _notes);
        _rows.PassHeaders(part.Layout);
        return header;
    }

    /// <summary>The file, the sheet where several are read, and the column where several of one upright form are.</summary>
    private string NameOf(TablePart part)
    {
        var sheet = part.Sheet is null || _parts.All(other => other.Sheet == part.Sheet) && part.Layout.Turned is not { IsOneOfSeveral: true } ? Whole : $"{Whole}#{part.Sheet.Name}";
        return part.Layout.Turned is { IsOneOfSeveral: true } turned ? $"{sheet}!{CellAddress.Letters(turned.ValueColumn)}" : sheet;
    }

    private void NoteTurned(FormLayout layout)
    {
        if (layout.Turned is { } turned)
        {
            _notes.Add(new TableNote(File, turned.Rows[1], null, "note.turned", ImmutableDictionary<string, object>.Empty
                .Add("first", RowText.Of(turned.Rows[1]))
                .Add("last", RowText.Of(turned.Rows[^1]))
                .Add("column", CellAddress.Letters(turned.ValueColumn))
                .Add("unit", turned.Unit)));
        }
    }

    private bool MoveToNextPart()
    {
        while (_part + 1 < _parts.Length)
        {
            Passed.Tell(_notes);
            TellUnderstood();
            _rows.Dispose();
            _part++;
            Header = OpenPart();
            Passed.File = File;
            _lines = new LineReader(Header);
            Group = string.Empty;
            if (MoveToText())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the current line is a record of the table; what else it is, is kept to be told.</summary>
    private bool IsRecord()
    {
        Line = _lines.Read(_rows);
        if (_lines.Beside.Length > 0 || (Line is LineKind.Heading or LineKind.Superior && LineLabel.NamesSuperior(Label)))
        {
            Group = _lines.Beside.Length > 0 ? _lines.Beside : Label;
        }

        if (Line == LineKind.Row || (Header.Schema == TableSchema.Report && Line is LineKind.Total or LineKind.Superior or LineKind.NotSent))
        {
            return true;
        }

        if (Header.Schema == TableSchema.Plan && Line == LineKind.Superior)
        {
            Line = LineKind.Row;
            return true;
        }

        Passed.Add(Line, Row);
        return false;
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
