using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>
/// Finds the headers of a sheet: the first row, of those at its beginning, that names the most columns. Over a header there may be others: a
/// blank cell of the row takes the header above it where one names a column, as in cells that are merged downwards.
/// </summary>
internal static class HeaderSearch
{
    /// <summary>How many rows of headers lie over each other at most.</summary>
    private const int MostLevels = 4;

    /// <summary>Rows among which the headers are looked for.</summary>
    private const int MostRows = 50;

    /// <summary>The row of the headers and their texts; none where the sheet has no text at all.</summary>
    public static (long Row, string[] Headers)? Find(ISheetRows cells, TableSchema schema)
    {
        (long Row, string[] Headers)? best = null;
        var most = (-1, -1);
        var above = new List<string[]>();
        for (var looked = 0; looked < MostRows && cells.MoveNext(); looked++)
        {
            string[] own = [.. cells.Cells.Select(cell => cell.IsBlank ? string.Empty : cell.TextIn(CellKind.Text))];
            if (own.All(text => text.Length == 0))
            {
                continue;
            }

            var headers = WithAbove(own, above, schema);
            var names = (TableHeader.Recognised(headers, schema), TableSchema.All.Max(table => TableHeader.Recognised(headers, table)));
            if (names.CompareTo(most) > 0)
            {
                (best, most) = ((cells.Row, headers), names);
            }

            above.Insert(0, own);
            above.RemoveRange(Math.Min(above.Count, MostLevels - 1), Math.Max(0, above.Count - MostLevels + 1));
        }

        return best;
    }

    /// <summary>Whether a row numbers the columns, as forms do right below their headers: (1), (2), (3), …</summary>
    public static bool IsNumbering(IReadOnlyList<RawCell> cells)
    {
        var marks = cells.Where(cell => !cell.IsBlank).Select(cell => Mark(cell.Text)).ToList();
        var numbers = marks.OfType<int>().ToList();
        return marks.Count >= 3
            && marks.TrueForAll(mark => mark is not null)
            && numbers.FindAll(number => number > 0) is { Count: >= 3 } counted
            && counted.Zip(counted.Skip(1)).All(pair => pair.Second == pair.First + 1);
    }

    /// <summary>The number of a column: 3 of <c>(3)</c> and of <c>(3)=(1)+(2)</c>, 0 of a letter; nothing for anything else.</summary>
    private static int? Mark(string text)
    {
        var mark = Blanks.Trim(text).ToString().Split('=')[0].Trim().TrimStart('(', '[').TrimEnd(')', ']');
        return mark.Length == 1 && char.IsAsciiLetter(mark[0]) ? 0
            : mark.Length is 1 or 2 && mark.All(char.IsAsciiDigit) ? int.Parse(mark, System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    private static string[] WithAbove(string[] own, List<string[]> above, TableSchema schema)
    {
        var width = above.Select(row => row.Length).Append(own.Length).Max();
        var headers = new string[width];
        for (var column = 0; column < width; column++)
        {
            headers[column] = TextAt(own, column);
            if (headers[column].Length == 0)
            {
                var upper = above.Select(row => TextAt(row, column)).FirstOrDefault(text => text.Length > 0);
                headers[column] = upper is not null && schema.Match(upper) is not null ? upper : string.Empty;
            }
        }

        return headers;
    }

    private static string TextAt(string[] row, int column) => column < row.Length ? row[column] : string.Empty;
}
