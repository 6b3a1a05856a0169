using CsvHelper;
using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>Which separator a file uses: the one it declares (<c>sep=;</c>), or the one under which most columns are found.</summary>
internal static class CsvSeparator
{
    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>The separator, and whether the first row does nothing but declare it.</summary>
    public static (char Separator, bool IsDeclared) Detect(string head, TableSchema schema)
    {
        if (Declared(head) is { } declared)
        {
            return (declared, true);
        }

        // Most files begin with their headers, letter by letter.
        foreach (var separator in Candidates)
        {
            if (FirstRows(head, separator, rows: 1) is [var first] && LayoutFinder.NamesAll(first, schema))
            {
                return (separator, false);
            }
        }

        var best = Candidates
            .Select(separator => (Separator: separator, Rows: FirstRows(head, separator, LayoutFinder.Rows)))
            .MaxBy(candidate => (LayoutFinder.Find(candidate.Rows, schema)?.Columns ?? 0, candidate.Rows.Max(row => (int?)row.Cells.Length) ?? 0));
        return (best.Separator, false);
    }

    private static char? Declared(string head)
    {
        var end = head.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? head : head.AsSpan(0, end)).Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Candidates.Contains(line[4]) ? line[4] : null;
    }

    private static List<HeadRow> FirstRows(string head, char separator, int rows)
    {
        using var reader = CsvReader.FromText(head, CsvRows.Options(separator));
        var first = new List<HeadRow>();
        while (first.Count < rows && reader.Read())
        {
            var row = HeadRow.Of(reader.RowNumber, Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
            if (first.Count > 0 || !row.IsBlank)
            {
                first.Add(row);
            }
        }

        return first;
    }
}
