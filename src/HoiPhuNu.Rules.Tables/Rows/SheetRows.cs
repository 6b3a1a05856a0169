using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>The rows of a sheet. Hidden rows and columns are read like any other, and that is noted.</summary>
internal sealed class SheetRows : ITextRows
{
    private const int MostFonts = 8;
    private const int MostRows = 10_000;

    private readonly ISheetRows _cells;
    private readonly string _file;
    private readonly ICollection<TableNote> _notes;
    private long _lastHeader = long.MaxValue;
    private long _hidden;
    private long _firstHidden;
    private bool _hasToldFormula;
    private readonly SortedSet<string> _fonts = new(StringComparer.Ordinal);
    private readonly List<long> _fontRows = [];

    /// <summary>Takes the rows of a sheet over.</summary>
    /// <param name="cells">The rows.</param>
    /// <param name="file">The file's name, as notes shall name it.</param>
    /// <param name="notes">Takes what is to be told.</param>
    public SheetRows(ISheetRows cells, string file, ICollection<TableNote> notes) => (_cells, _file, _notes) = (cells, file, notes);

    /// <inheritdoc/>
    public long Row => _cells.Row;

    /// <inheritdoc/>
    public int Count => _cells.Cells.Count;

    /// <inheritdoc/>
    public bool MayShift => false;

    /// <inheritdoc/>
    public string this[int cell] => _cells.Cells[cell].TextIn(CellKind.Text);

    /// <inheritdoc/>
    public bool IsNumber(int cell) => _cells.Cells[cell].Kind == RawCellKind.Number;

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
    public bool IsBlank(int cell) => _cells.Cells[cell].IsBlank;

    /// <inheritdoc/>
    public bool IsUnreadable(int cell) => _cells.Cells[cell].Kind is RawCellKind.Error or RawCellKind.NoValue;

    /// <inheritdoc/>
    public void PassHeaders(FormLayout layout)
    {
        while (_cells.Row < layout.LastRow && _cells.MoveNext())
        {
            // What stands over a table is no row of it.
            LookAtFonts();
        }

        _lastHeader = layout.LastRow;
        string[] hidden = [.. layout.Headings.Where(heading => heading.IsNamed && _cells.IsHiddenColumn(heading.Cell)).Select(heading => CellAddress.Letters(heading.Cell))];
        if (hidden.Length > 0)
        {
            Note("note.columns-hidden", layout.LastRow, ("columns", hidden));
        }
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (_cells.MoveNext())
        {
            if (_cells.Row > _lastHeader && _cells.Cells.Count > 0)
            {
                Look();
            }

            return true;
        }

        NoteHiddenRows();
        NoteFonts();
        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _cells.Dispose();

    private void Look()
    {
        if (_cells.IsHidden && _hidden++ == 0)
        {
            _firstHidden = _cells.Row;
        }

        LookAtFonts();
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

    /// <summary>Keeps in mind which rows were written in legacy fonts.</summary>
    private void LookAtFonts()
    {
        for (var column = 0; column < _cells.Cells.Count; column++)
        {
            if (_cells.Cells[column].LegacyFont is { } font)
            {
                if (_fonts.Count < MostFonts)
                {
                    _fonts.Add(font);
                }

                if (_fontRows.Count < MostRows && (_fontRows.Count == 0 || _fontRows[^1] != _cells.Row))
                {
                    _fontRows.Add(_cells.Row);
                }
            }
        }
    }

    private void NoteFonts()
    {
        if (_fontRows.Count > 0)
        {
            object count = _fontRows.Count == MostRows ? $"{MostRows}+" : _fontRows.Count;
            Note("note.legacy-font", _fontRows[0], ("fonts", (object)_fonts.ToArray()), ("count", count), ("rows", RowRanges.Of(_fontRows)));
            _fontRows.Clear();
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

    private void Note(string key, long? row, params ReadOnlySpan<(string Name, object Value)> facts)
    {
        var all = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            all[name] = value;
        }

        _notes.Add(new TableNote(_file, row, null, key, all.ToImmutable()));
    }
}
