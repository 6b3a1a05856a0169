using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>Finds forms that stand upright: each indicator is a row, known by its label, and a column holds the figures of a unit.</summary>
internal static class TurnedFinder
{
    /// <summary>How many rows of a sheet are looked at.</summary>
    public const int Rows = 200;

    /// <summary>How many indicators a form has at least; with fewer a sheet only speaks of them.</summary>
    public const int FewestIndicators = 6;

    private const int MostLabelColumns = 8;
    private const int MostHeaderRows = 3;
    private const int MostUnits = 500;

    /// <summary>So many groups may be called as an indicator in them is. A list in which columns are named again and again is no form.</summary>
    private const int MostGroups = 6;

    /// <summary>The layouts, one for each unit; none where the rows are no such form.</summary>
    /// <param name="head">The first rows.</param>
    /// <param name="schema">The table.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="sheet">The name of the sheet, which may be the unit's.</param>
    /// <exception cref="UnreadableTableException">Several columns may hold the figures of the one unit.</exception>
    public static ImmutableArray<FormLayout> Find(IReadOnlyList<HeadRow> head, TableSchema schema, string file, string? sheet)
    {
        if (schema != TableSchema.Report || Indicators(head, schema) is not ({ Count: > 0 } rows, var headings, var labels))
        {
            return [];
        }

        var first = head.TakeWhile(row => row.Row < rows[0].Row).Count();
        var title = TitleOf(head, first, labels);
        var year = TitleText.YearIn(title);
        var columns = Enumerable.Range(labels + 1, Math.Max(0, head.Max(row => row.Cells.Length) - labels - 1))
            .Where(cell => HoldsFigures(rows, headings, cell))
            .Select(cell => (Cell: cell, Header: HeaderOf(head, first, cell)))
            .Select(column => (column.Cell, column.Header, Kind: ValueHeading.Of(column.Header, year)))
            .Where(column => column.Kind != ValueKind.Other)
            .ToList();
        var units = columns.Where(column => column.Kind == ValueKind.Unit).Take(MostUnits).ToList();
        var plain = columns.Where(column => column.Kind == ValueKind.Plain).ToList();
        if (units.Count == 0 && plain.Count > 1)
        {
            throw Several(file, plain.Select(column => $"{CellAddress.Letters(column.Cell)} “{column.Header}”"), rows[0].Row);
        }

        var chosen = units.Count > 0 ? units : plain;
        return [.. chosen.Select(column => Layout(column.Cell, units.Count > 0 ? column.Header : UnitOf(title, sheet), units.Count > 1))];

        FormLayout Layout(int value, string unit, bool isOneOfSeveral)
        {
            var name = new FormHeading(0, ["unit_name"], schema["unit_name"], HeadingMatch.Exact);
            return new FormLayout
            {
                Schema = schema,
                FirstRow = rows[0].Row,
                LastRow = rows[^1].Row,
                Title = title,
                Headings = [name, .. headings.Select((heading, at) => IsGroup(at) ? heading with { Cell = at + 1, Column = null, Match = HeadingMatch.Ignored } : heading with { Cell = at + 1 })],
                Turned = new TurnedLayout(value, [rows[0].Row, .. rows.Select(row => row.Row)], unit, isOneOfSeveral),
            };

            // "I. HỘI VIÊN" without a figure stands over indicators; one of them has the figure.
            bool IsGroup(int at) => rows[at][value].Length == 0 && Enumerable.Range(0, rows.Count).Any(other => other != at && headings[other].Column == headings[at].Column && rows[other][value].Length > 0);
        }
    }

    /// <summary>The rows from the first indicator to the last, what they mean, and the column of their labels, which is the one that names the most.</summary>
    private static (List<HeadRow> Rows, ImmutableArray<FormHeading> Headings, int Labels)? Indicators(IReadOnlyList<HeadRow> head, TableSchema schema)
    {
        var reader = new HeadingReader(schema, TitleText.YearIn(head.Where(TitleText.Is).SelectMany(row => row.Cells)));
        (List<HeadRow>, ImmutableArray<FormHeading>, int)? best = null;
        var most = FewestIndicators - 1;
        for (var cell = 0; cell < Math.Min(MostLabelColumns, head.Count == 0 ? 0 : head.Max(row => row.Cells.Length)); cell++)
        {
            var rows = head.Where(row => row[cell].Any(char.IsLetter) && row.Cells.Skip(cell + 1).Any(text => text.Length > 0)).ToList();
            var headings = reader.Read([.. rows.Select(row => ImmutableArray.Create(row[cell]))]);
            var known = headings.Select(heading => heading.Column).OfType<TableColumn>().Distinct().Count();
            if (known > most && known * 3 >= rows.Count && headings.Count(heading => heading.Column is not null) <= known + MostGroups)
            {
                var (first, last) = (Index(headings.First(heading => heading.Column is not null)), Index(headings.Last(heading => heading.Column is not null)));
                (best, most) = ((rows[first..(last + 1)], headings[first..(last + 1)], cell), known);
            }

            int Index(FormHeading heading) => headings.IndexOf(heading);
        }

        return best;
    }

    /// <summary>Whether a column has figures beside half of the indicators that are numbers.</summary>
    private static bool HoldsFigures(List<HeadRow> rows, ImmutableArray<FormHeading> headings, int cell)
    {
        var numbers = Enumerable.Range(0, rows.Count).Where(at => headings[at].Column?.Kind is Reporting.CellKind.Count or Reporting.CellKind.SignedCount or Reporting.CellKind.Percent).ToList();
        var filled = numbers.Count(at => rows[at][cell] is { Length: > 0 } text && (char.IsAsciiDigit(text[0]) || (text[0] is '-' or '–' or '—' or '(' && text.Length <= 20)));
        return filled > 0 && filled * 2 >= numbers.Count;
    }

    /// <summary>What stands over a column, nearest to the figures.</summary>
    private static string HeaderOf(IReadOnlyList<HeadRow> head, int first, int cell) =>
        head.Take(first).Reverse().Take(MostHeaderRows).Select(row => row[cell]).FirstOrDefault(text => text.Any(char.IsLetterOrDigit) && !ColumnNumbers.Is([text])) ?? string.Empty;

    /// <summary>What stands over the headings of the columns: the nearest row above with a text over the labels and one beyond them.</summary>
    private static ImmutableArray<string> TitleOf(IReadOnlyList<HeadRow> head, int first, int labels)
    {
        var heading = Enumerable.Range(1, Math.Min(MostHeaderRows, first)).Select(above => first - above).FirstOrDefault(at => head[at][labels].Length > 0 && head[at].Cells.Skip(labels + 1).Any(text => text.Length > 0), first);
        return [.. head.Take(heading).SelectMany(row => row.Cells).Where(text => text.Length > 0)];
    }

    /// <summary>The unit that a form is about: the commune in its title, or the sheet's name.</summary>
    private static string UnitOf(ImmutableArray<string> title, string? sheet)
    {
        var named = TitleText.UnitsIn(title).ToList();
        return named.Find(LineLabel.NamesCommune)
            ?? (sheet is not null && LineLabel.NamesCommune(sheet) ? sheet : named.FirstOrDefault())
            ?? sheet
            ?? string.Empty;
    }

    private static UnreadableTableException Several(string file, IEnumerable<string> columns, long row) =>
        new("turned-several", new Place(file, row, null), ImmutableDictionary<string, object>.Empty.Add("headings", columns.ToArray()));
}
