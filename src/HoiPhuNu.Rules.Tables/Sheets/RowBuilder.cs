using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>Puts the cells of one row of a sheet together, whatever kind of file they come from, within the limits of a table.</summary>
internal sealed class RowBuilder(string file)
{
    private const int RowCharacters = TableLimits.RowBytes;

    private readonly List<RawCell> _cells = [];
    private long _characters;

    /// <summary>The cells from column A to the last that is not blank.</summary>
    public IReadOnlyList<RawCell> Cells => _cells;

    /// <summary>The number of the row.</summary>
    public long Row { get; private set; }

    /// <summary>Begins a row.</summary>
    public void Begin(long row)
    {
        Row = row;
        _cells.Clear();
        _characters = 0;
    }

    /// <summary>Puts a cell into its column, from 0.</summary>
    /// <exception cref="UnreadableTableException">No sheet has such a column, another value is there, or the row is longer than any row.</exception>
    public void Put(int column, RawCell cell)
    {
        if (cell.Kind == RawCellKind.Blank)
        {
            return;
        }

        if (column is < 0 or > CellAddress.LastColumn)
        {
            throw WorkbookProblem.Of(file, "workbook-damaged");
        }

        if (cell.Kind == RawCellKind.Text && cell.Content.Length > TableLimits.CellLength)
        {
            throw TooLong("cell-too-long", TableLimits.CellLength);
        }

        _characters += cell.Content.Length;
        if (_characters > RowCharacters)
        {
            throw TooLong("record-too-long", RowCharacters);
        }

        if (cell.Kind == RawCellKind.Text && LegacyFont.Of(cell.Font) is { } encoding && LegacyText.TryRead(cell.Content.Span, encoding, out var shown))
        {
            cell = cell with { Content = shown.AsMemory(), LegacyFont = cell.Font };
        }

        while (_cells.Count <= column)
        {
            _cells.Add(default);
        }

        // A person sees one of two cells with one address, and nothing says which.
        var there = _cells[column];
        if (there.Kind != RawCellKind.Blank && !(there.Kind == cell.Kind && there.Content.Span.SequenceEqual(cell.Content.Span)))
        {
            throw new UnreadableTableException("cell-twice", new Place(file, Row, null), ImmutableDictionary<string, object>.Empty.Add("cell", CellAddress.Of(column, Row)));
        }

        _cells[column] = cell;
    }

    private UnreadableTableException TooLong(string key, int limit) =>
        new(key, new Place(file, Row, null), ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(Row)).Add("limit", limit));
}
