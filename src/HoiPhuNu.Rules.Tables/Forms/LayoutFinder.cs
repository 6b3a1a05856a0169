using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>
/// Finds the headers of a table among the first rows of a sheet: the row, with up to three above it, under which the most columns are named.
/// </summary>
internal static class LayoutFinder
{
    /// <summary>How many rows at the beginning of a sheet are looked at.</summary>
    public const int Rows = 50;

    /// <summary>How many rows of headers lie over each other at most.</summary>
    private const int MostLevels = 4;

    /// <summary>How the first rows lay out a table; nothing where none of them names a column of it.</summary>
    public static FormLayout? Find(IReadOnlyList<HeadRow> head, TableSchema schema)
    {
        var own = head.TakeWhile(row => !NamesAll(row, schema)).Count();
        var reader = new HeadingReader(schema, TitleText.YearIn(head.Where(TitleText.Is).SelectMany(row => row.Cells)));
        if (own < head.Count)
        {
            return Layout(head, own, WithGroups(head, own, 1), reader, schema);
        }

        (int Last, int Levels)? best = null;
        var most = 0;
        var named = head.Select(row => reader.Recognised(row.Cells)).ToList();
        for (var last = 0; last < head.Count; last++)
        {
            for (var levels = 1; levels <= MostLevels && levels <= last + 1; levels++)
            {
                if (levels > 1 && !MayBelong(head, last - levels + 1))
                {
                    break;
                }

                if (levels == 1 ? named[last] == 0 : named[last] == 0 && named[last - levels + 1] == 0)
                {
                    continue;
                }

                var columns = levels == 1 ? named[last] : Count(reader, Levels(head, last, levels));
                if (columns > most)
                {
                    (best, most) = ((last, levels), columns);
                }
            }
        }

        if (best is not { } found)
        {
            return null;
        }

        var layout = Layout(head, found.Last, WithGroups(head, found.Last, found.Levels), reader, schema);
        return found.Levels < MostLevels && HasSubheadings(head, found.Last, layout)
            ? Layout(head, found.Last + 1, WithGroups(head, found.Last + 1, found.Levels + 1), reader, schema)
            : layout;
    }

    /// <summary>Whether a row names all columns that the table must have, letter by letter: nothing else can be meant by it.</summary>
    public static bool NamesAll(HeadRow row, TableSchema schema)
    {
        var named = row.Cells.Select(schema.Match).ToHashSet();
        return named.Count > 1 && schema.Columns.All(column => !column.IsRequired || named.Contains(column));
    }

    /// <summary>Whether the next row names nothing but parts of a group: words below cells that are blank, and none below a heading that was understood.</summary>
    private static bool HasSubheadings(IReadOnlyList<HeadRow> head, int last, FormLayout layout)
    {
        if (last + 1 >= head.Count || !MayBelong(head, last) || head[last + 1].Cells.Any(text => text.Length > 0 && !text.Any(char.IsLetter)))
        {
            return false;
        }

        var said = Enumerable.Range(0, head[last + 1].Cells.Length).Where(cell => head[last + 1][cell].Length > 0).ToList();
        return said.Count > 1
            && said.Exists(cell => cell >= layout.Headings.Length || !layout.Headings[cell].IsNamed)
            && said.TrueForAll(cell => cell >= layout.Headings.Length || layout.Headings[cell] is { Column: null, Match: not HeadingMatch.Ignored });
    }

    /// <summary>Rows above that only group the headers name no column; they are told with it.</summary>
    private static int WithGroups(IReadOnlyList<HeadRow> head, int last, int levels)
    {
        while (levels < MostLevels && levels <= last && MayBelong(head, last - levels) && !TitleText.Is(head[last - levels]))
        {
            levels++;
        }

        return levels;
    }

    /// <summary>Headers stand over each other without a gap.</summary>
    private static bool MayBelong(IReadOnlyList<HeadRow> head, int upper) => upper + 1 < head.Count && head[upper].Row == head[upper + 1].Row - 1 && !head[upper].IsBlank;

    private static List<HeadRow> Levels(IReadOnlyList<HeadRow> head, int last, int levels) => [.. head.Skip(last - levels + 1).Take(levels)];

    private static int Count(HeadingReader reader, List<HeadRow> levels) =>
        reader.Read(HeadingPaths.Of(levels)).Select(heading => heading.Column).OfType<TableColumn>().Distinct().Count();

    private static FormLayout Layout(IReadOnlyList<HeadRow> head, int last, int levels, HeadingReader reader, TableSchema schema)
    {
        var first = last - levels + 1;
        return new FormLayout
        {
            Schema = schema,
            FirstRow = head[first].Row,
            LastRow = head[last].Row,
            Headings = reader.Read(HeadingPaths.Of(Levels(head, last, levels))),
            Title = [.. head.Take(first).SelectMany(row => row.Cells).Where(text => text.Length > 0)],
        };
    }
}
