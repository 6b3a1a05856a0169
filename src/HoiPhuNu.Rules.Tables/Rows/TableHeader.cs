using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Which cell of a row is which column of the table.</summary>
internal sealed class TableHeader
{
    private const int Nowhere = -1;
    private const int ShownHeaderLength = 80;
    private const int ShownColumns = 4;
    private const int ShownUnknown = 10;

    private readonly int[] _positions;
    private readonly bool[] _isNamed;

    private TableHeader(TableSchema schema, long row, int width)
    {
        Schema = schema;
        Row = row;
        _isNamed = new bool[width];
        _positions = new int[schema.Columns.Length];
        Array.Fill(_positions, Nowhere);
    }

    public TableSchema Schema { get; }

    public long Row { get; }

    /// <summary>The columns the file has.</summary>
    public IEnumerable<TableColumn> Columns => Schema.Columns.Where(column => _positions[column.Ordinal] != Nowhere);

    /// <summary>The required columns it lacks.</summary>
    public IEnumerable<TableColumn> Missing => Schema.Columns.Where(column => column.IsRequired && _positions[column.Ordinal] == Nowhere);

    /// <summary>Reads the headers of the current row; the first of two that mean the same column counts.</summary>
    /// <exception cref="UnreadableTableException">This is no such table.</exception>
    public static TableHeader Read(ITextRows rows, string file, TableSchema schema, ICollection<TableNote> notes)
    {
        var headers = Enumerable.Range(0, rows.Count).Select(cell => Shown(rows[cell])).ToList();
        RefuseOtherTables(headers, file, rows.Row, schema);
        var header = new TableHeader(schema, rows.Row, headers.Count);
        var unknown = new List<string>();
        var repeated = new List<TableNote>();
        for (var cell = 0; cell < headers.Count; cell++)
        {
            header.Take(cell, headers[cell], file, repeated, unknown);
        }

        header.NoteUnknown(unknown, file, notes);
        repeated.ForEach(notes.Add);
        return header;
    }

    /// <summary>How many columns of a table the headers name.</summary>
    public static int Recognised(IEnumerable<string> headers, TableSchema schema) =>
        headers.Select(schema.Match).OfType<TableColumn>().Distinct().Count();

    /// <summary>Where a column stands in the file; <see langword="false"/> when the file does not have it.</summary>
    public bool TryFind(TableColumn column, out int cell)
    {
        cell = _positions[column.Ordinal];
        return cell != Nowhere;
    }

    /// <summary>Where a column stands in the file; −1 when the file does not have it.</summary>
    public int PlaceOf(TableColumn column) => _positions[column.Ordinal];

    /// <summary>The places inside the header row without a header.</summary>
    public IEnumerable<int> Unnamed => Enumerable.Range(0, Width).Where(cell => !_isNamed[cell]);

    /// <summary>How many cells the header row has, named or not.</summary>
    public int Width => _isNamed.Length;

    /// <summary>Whether a cell stands under a header, known or unknown.</summary>
    public bool IsNamed(int cell) => cell < _isNamed.Length && _isNamed[cell];

    private static void RefuseOtherTables(List<string> headers, string file, long row, TableSchema schema)
    {
        var recognised = Recognised(headers, schema);
        var other = TableSchema.All.MaxBy(candidate => Recognised(headers, candidate))!;
        var fitsOther = Recognised(headers, other) > Math.Max(recognised, 1)
            && schema.Columns.Any(column => column.IsRequired && !headers.Exists(header => schema.Match(header) == column));
        if (recognised > 0 && !fitsOther)
        {
            return;
        }

        var facts = ImmutableDictionary<string, object>.Empty.Add("table", schema).Add("row", RowText.Of(row));
        throw fitsOther
            ? new UnreadableTableException("header-other", new Place(file, row, null), facts.Add("other", other))
            : new UnreadableTableException("header-unknown", new Place(file, row, null), facts.Add("columns", FirstRequired(schema)));
    }

    private static ImmutableArray<TableColumn> FirstRequired(TableSchema schema) =>
        [.. schema.Columns.Where(column => column.IsRequired).Take(ShownColumns)];

    /// <summary>One note for all columns that are none of the table.</summary>
    private void NoteUnknown(List<string> unknown, string file, ICollection<TableNote> notes)
    {
        var facts = ImmutableDictionary<string, object>.Empty.Add("table", Schema);
        if (unknown is [var only])
        {
            notes.Add(new TableNote(file, Row, only, "note.column-unknown", facts.Add("header", only)));
        }
        else if (unknown.Count > 0)
        {
            string[] shown = [.. unknown.Take(ShownUnknown).Select(header => $"“{header}”"), .. unknown.Count > ShownUnknown ? new[] { "…" } : []];
            notes.Add(new TableNote(file, Row, null, "note.columns-unknown", facts.Add("count", unknown.Count).Add("headers", shown)));
        }
    }

    private static string Shown(string header)
    {
        var text = VietnameseLetters.ToNfc(Blanks.Trim(header).ToString());
        return text.ReplaceLineEndings(" ");
    }

    private void Take(int cell, string header, string file, List<TableNote> repeated, List<string> unknown)
    {
        if (header.Length == 0)
        {
            return;
        }

        _isNamed[cell] = true;
        var shown = header.Length <= ShownHeaderLength ? header : header[..ShownHeaderLength] + "…";
        var facts = ImmutableDictionary<string, object>.Empty.Add("header", shown).Add("table", Schema);
        if (Schema.Match(header) is not { } column)
        {
            unknown.Add(shown);
        }
        else if (_positions[column.Ordinal] != Nowhere)
        {
            repeated.Add(new TableNote(file, Row, shown, "note.column-repeated", facts.Add("column", column)));
        }
        else
        {
            _positions[column.Ordinal] = cell;
        }
    }
}
