using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>The rows of a sheet from its headers on. Hidden rows and columns are read like any other, and that is noted.</summary>
internal sealed class SheetRows : ITextRows
{
    private readonly ISheetSource _source;
    private readonly ISheetRows _cells;
    private readonly ICollection<TableNote> _notes;
    private readonly (long Row, string[] Headers)? _header;
    private long _hidden;
    private long _firstHidden;
    private bool _hasToldFormula;

    private SheetRows(ISheetSource source, SheetInfo sheet, TableSchema schema, bool isNamed, ICollection<TableNote> notes)
    {
        _source = source;
        _notes = notes;
        Sheet = sheet;
        using (var search = source.Open(sheet))
        {
            _header = HeaderSearch.Find(search, schema);
        }

        _cells = source.Open(sheet);
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
    public SheetInfo Sheet { get; }

    private bool IsHeader => _header?.Row == _cells.Row;

    /// <inheritdoc/>
    public string this[int cell] => IsHeader ? _header!.Value.Headers[cell] : _cells.Cells[cell].TextIn(CellKind.Text);

    /// <summary>Opens a sheet of a file and takes the file over.</summary>
    /// <param name="source">The file.</param>
    /// <param name="sheet">The sheet's name; the first one that is not hidden unless given.</param>
    /// <param name="schema">The table.</param>
    /// <param name="notes">Takes what is left out.</param>
    /// <exception cref="UnreadableTableException">It cannot be read, or has no such sheet.</exception>
    public static SheetRows Open(ISheetSource source, string? sheet, TableSchema schema, ICollection<TableNote> notes)
    {
        try
        {
            return new SheetRows(source, Choose(source, sheet), schema, sheet is not null, notes);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool IsNumber(int cell) => !IsHeader && _cells.Cells[cell].Kind == RawCellKind.Number;

    /// <inheritdoc/>
    public string TextIn(int cell, CellKind kind) => _cells.Cells[cell].TextIn(kind);

    /// <summary>Only text is the same in every column; of a number it is said by <see cref="TextIn"/>.</summary>
    public ReadOnlySpan<char> Glance(int cell) => _cells.Cells[cell] is { Kind: RawCellKind.Text or RawCellKind.Truth, Content: var text } ? text.Span : [];

    /// <inheritdoc/>
    public ReadOnlySpan<char> GlanceIn(int cell, CellKind kind)
    {
        var raw = _cells.Cells[cell];
        return raw.IsAsWritten(kind) ? raw.Content.Span : raw.TextIn(kind);
    }

    /// <inheritdoc/>
    public bool IsBlank(int cell) => IsHeader ? _header!.Value.Headers[cell].Length == 0 : _cells.Cells[cell].IsBlank;

    /// <inheritdoc/>
    public bool IsUnreadable(int cell) => !IsHeader && _cells.Cells[cell].Kind is RawCellKind.Error or RawCellKind.NoValue;

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
        _source.Dispose();
    }

    private static SheetInfo Choose(ISheetSource source, string? name) => name is null
        ? source.Sheets.FirstOrDefault(sheet => !sheet.IsHidden) ?? source.Sheets[0]
        : source.Sheets.FirstOrDefault(sheet => Is(sheet, name)) ?? throw WorkbookProblem.Of(source.File, "sheet-unknown", "sheets", Names(source.Sheets));

    private static bool Is(SheetInfo sheet, string name) =>
        string.Equals(VietnameseLetters.ToNfc(sheet.Name), VietnameseLetters.ToNfc(name), StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of sheets, for a sentence.</summary>
    private static string[] Names(IEnumerable<SheetInfo> sheets) => [.. sheets.Take(10).Select(sheet => $"“{sheet.Name}”")];

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
                if (_cells.Cells[column].Kind == RawCellKind.NoValue)
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
        var others = _source.Sheets.Where(sheet => !sheet.IsHidden && sheet != Sheet).ToList();
        if (others.Count > 0)
        {
            Note("note.other-sheets", null, ("sheet", Sheet.Name), ("others", Names(others)), ("path", $"{_source.File}#{others[0].Name}"));
        }
    }

    private void Note(string key, long? row, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            all[name] = value;
        }

        _notes.Add(new TableNote(_source.File, row, null, key, all.ToImmutable()));
    }
}
