using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Which cell of a row is which column of the table.</summary>
internal sealed class TableHeader
{
    private const int Nowhere = -1;
    private const int ShownHeaderLength = 80;
    private const int ShownColumns = 4;
    private const int ShownHeadings = 20;

    private readonly int[] _positions;
    private readonly bool[] _isNamed;

    private TableHeader(FormLayout layout)
    {
        Layout = layout;
        _isNamed = [.. layout.Headings.Select(heading => heading.IsNamed)];
        _positions = new int[layout.Schema.Columns.Length];
        Array.Fill(_positions, Nowhere);
    }

    public TableSchema Schema => Layout.Schema;

    /// <summary>How the sheet lays the table out.</summary>
    public FormLayout Layout { get; }

    /// <summary>The last row of the headers; of an upright form its first indicator.</summary>
    public long Row => Layout.Turned is null ? Layout.LastRow : Layout.FirstRow;

    /// <summary>The columns the file has.</summary>
    public IEnumerable<TableColumn> Columns => Schema.Columns.Where(column => _positions[column.Ordinal] != Nowhere);

    /// <summary>The required columns it lacks.</summary>
    public IEnumerable<TableColumn> Missing => Schema.Columns.Where(column => column.IsRequired && _positions[column.Ordinal] == Nowhere);

    /// <summary>Takes the headers that were found among the first rows.</summary>
    /// <exception cref="UnreadableTableException">This is no such table, or two of its columns mean the same.</exception>
    public static TableHeader Of(FormLayout? layout, IReadOnlyList<HeadRow> head, string file, TableSchema schema, ICollection<TableNote> notes)
    {
        if (layout is null || FitsOther(layout, head))
        {
            throw NoSuchTable(head, file, schema);
        }

        var header = new TableHeader(layout);
        header.RefuseSame(file);
        foreach (var meaning in layout.Meanings)
        {
            if (meaning.FirstOrDefault(heading => !heading.IsPartOfYear) is { } heading)
            {
                header._positions[meaning.Key.Ordinal] = heading.Cell;
            }
        }

        header.Note(file, notes);
        if (LegacyHead.EncodingOf(head) is { } encoding)
        {
            notes.Add(new TableNote(file, head[0].Row, null, $"note.legacy-text.{encoding}", ImmutableDictionary<string, object>.Empty));
        }

        return header;
    }

    /// <summary>How many columns of a table a row names letter by letter.</summary>
    public static int Recognised(IEnumerable<string> headers, TableSchema schema) =>
        headers.Select(schema.Match).OfType<TableColumn>().Distinct().Count();

    /// <summary>The table that rows hold, judged by the one that names the most columns letter by letter; nothing where none names two.</summary>
    public static TableSchema? LooksLike(IReadOnlyList<HeadRow> head)
    {
        var best = head.SelectMany(row => TableSchema.All.Select(table => (Table: table, Columns: Recognised(row.Cells, table))))
            .Append((Table: TableSchema.Report, Columns: 0))
            .MaxBy(each => each.Columns);
        return best.Columns >= 2 ? best.Table : null;
    }

    /// <summary>Why rows are not the table: they are another one, or none.</summary>
    public static UnreadableTableException NoSuchTable(IReadOnlyList<HeadRow> head, string file, TableSchema schema)
    {
        var first = head.FirstOrDefault(row => !row.IsBlank);
        if (first is null)
        {
            return new UnreadableTableException("empty", new Place(file, null, null));
        }

        var facts = ImmutableDictionary<string, object>.Empty.Add("table", schema).Add("row", RowText.Of(first.Row)).Add("last", RowText.Of(head[^1].Row));
        if (LegacyHead.EncodingOf(head, schema) is { } encoding)
        {
            return new UnreadableTableException($"header-legacy.{encoding}", new Place(file, first.Row, null), facts);
        }

        return LooksLike(head) is { } other && other != schema
            ? new UnreadableTableException("header-other", new Place(file, first.Row, null), facts.Add("other", other))
            : new UnreadableTableException("header-unknown", new Place(file, first.Row, null), facts.Add("columns", FirstRequired(schema)));
    }

    /// <summary>Some of the columns that a table must have.</summary>
    public static ImmutableArray<TableColumn> FirstRequired(TableSchema schema) =>
        [.. schema.Columns.Where(column => column.IsRequired).Take(ShownColumns)];

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

    /// <summary>Whether the rows are rather another table, of which they name more columns.</summary>
    public static bool FitsOther(FormLayout layout, IReadOnlyList<HeadRow> head)
    {
        var row = head.FirstOrDefault(each => each.Row == layout.LastRow);
        return row is not null
            && TableSchema.All.Max(table => Recognised(row.Cells, table)) > Math.Max(layout.Columns, 1)
            && layout.Schema.Columns.Any(column => column.IsRequired && !layout.Meanings.Contains(column));
    }

    /// <summary>The letter and heading of a column, or the row and label of an indicator, as a sentence names it.</summary>
    private string Named(FormHeading heading)
    {
        var text = heading.Text;
        var place = Layout.Turned is { } turned ? RowText.Of(turned.Rows[heading.Cell]) : CellAddress.Letters(heading.Cell);
        return $"{place} “{(text.Length <= ShownHeaderLength ? text : text[..ShownHeaderLength] + "…")}”";
    }

    /// <summary>Between two columns with one meaning nothing is chosen.</summary>
    private void RefuseSame(string file)
    {
        var same = Layout.Meanings.Where(meaning => meaning.Count() > 1).ToList();
        if (same.Count > 0)
        {
            throw Same(same.Count > 1 ? "headings-same-more" : "headings-same", file, same[0], same[0].Key, same.Count - 1);
        }

        var periods = Layout.Headings.Where(heading => heading is { Column: null, Match: HeadingMatch.Period }).ToList();
        var missing = Missing.FirstOrDefault(column => column.Kind is CellKind.Count or CellKind.SignedCount && !Layout.Meanings.Contains(column));
        if (periods.Count > 1 && missing is not null)
        {
            throw Same("headings-periods", file, periods, missing, 0);
        }
    }

    private UnreadableTableException Same(string key, string file, IEnumerable<FormHeading> headings, TableColumn column, int others) => new(
        key,
        new Place(file, Row, column.Key),
        ImmutableDictionary<string, object>.Empty.Add("column", column).Add("headings", headings.Select(Named).ToArray()).Add("others", others));

    private void Note(string file, ICollection<TableNote> notes)
    {
        var used = Layout.Headings.Where(heading => heading.Column is { } column && _positions[column.Ordinal] == heading.Cell).ToHashSet();
        var usual = used.Where(heading => heading.Match == HeadingMatch.Usual).OrderBy(heading => heading.Cell).ToList();
        if (usual.Count > 0)
        {
            notes.Add(new TableNote(file, Row, null, "note.headings-usual", ImmutableDictionary<string, object>.Empty
                .Add("headings", usual.Select(heading => new UnderstoodHeading(Named(heading), heading.Column!)).ToImmutableArray())));
        }

        var unknown = Layout.Headings.Where(heading => heading.IsNamed && !used.Contains(heading) && heading.Match is not (HeadingMatch.Ignored or HeadingMatch.Superior)).ToList();
        if (unknown.Count > 0)
        {
            var facts = ImmutableDictionary<string, object>.Empty
                .Add("table", Schema)
                .Add("count", unknown.Count)
                .Add("headings", unknown.Take(ShownHeadings).Select(Named).ToArray());
            notes.Add(new TableNote(file, Row, unknown is [var only] ? only.Text : null, "note.columns-unknown", facts));
        }
    }
}
