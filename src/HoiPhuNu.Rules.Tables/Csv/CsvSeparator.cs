using CsvHelper;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>Which separator a file uses: the one it declares (<c>sep=;</c>), or the one under which most headers are recognised.</summary>
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

        var best = Candidates
            .Select(separator => (Separator: separator, Headers: FirstRow(head, separator)))
            .MaxBy(candidate => (TableHeader.Recognised(candidate.Headers, schema), candidate.Headers.Count));
        return (best.Separator, false);
    }

    private static char? Declared(string head)
    {
        var end = head.AsSpan().IndexOfAny('\r', '\n');
        var line = (end < 0 ? head : head.AsSpan(0, end)).Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && Candidates.Contains(line[4]) ? line[4] : null;
    }

    private static List<string> FirstRow(string head, char separator)
    {
        using var reader = CsvReader.FromText(head, CsvRows.Options(separator));
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
            if (cells.Exists(cell => !Blanks.Trim(cell).IsEmpty))
            {
                return cells;
            }
        }

        return [];
    }
}
