using System.Buffers;

namespace HoiPhuNu.Rules.Tool;

/// <summary>Writes lines of CSV as RFC 4180 has them, safe to open in a spreadsheet.</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>Writes one line.</summary>
    public static void Write(TextWriter writer, params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            var cell = Guarded(cells[i] ?? string.Empty);
            if (cell.AsSpan().ContainsAny(Quoted))
            {
                writer.Write('"');
                writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
                writer.Write('"');
            }
            else
            {
                writer.Write(cell);
            }
        }

        writer.Write("\r\n");
    }

    /// <summary>
    /// A cell that a spreadsheet would run as a formula gets an apostrophe in front. What was reported comes from strangers; a negative number is left alone.
    /// </summary>
    private static string Guarded(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !IsNegativeNumber(cell) ? "'" + cell : cell;

    private static bool IsNegativeNumber(string cell) =>
        cell is ['-', >= '0' and <= '9', ..] && !cell.AsSpan(1).ContainsAnyExcept(OfNumbers);
}
