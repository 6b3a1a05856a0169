namespace HoiPhuNu.Rules.Tables.Csv;

/// <summary>
/// Writes rows of text cells as CSV (RFC 4180, LF). A text that a spreadsheet would run as a formula gets an apostrophe before it; plain
/// numbers stay as they are.
/// </summary>
public sealed class CsvTableWriter : TableWriter
{
    /// <summary>The signs that begin a formula, their wide forms, and the control characters that some programs pass over before one.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private readonly TextWriter _writer;
    private readonly char _separator;

    /// <summary>Writes to <paramref name="writer"/>, which stays the caller's.</summary>
    /// <param name="writer">Where to write; it decides on the encoding.</param>
    /// <param name="separator">What stands between cells: <c>,</c>, or <c>;</c> as a Vietnamese Excel expects it, or a tab.</param>
    /// <exception cref="ArgumentOutOfRangeException">The separator is another one.</exception>
    public CsvTableWriter(TextWriter writer, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (separator is not (',' or ';' or '\t'))
        {
            throw new ArgumentOutOfRangeException(nameof(separator), separator, "The separator is ',', ';' or a tab.");
        }

        _writer = writer;
        _separator = separator;
    }

    /// <inheritdoc/>
    public override void WriteRow(params ReadOnlySpan<string?> cells)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cell > 0)
            {
                _writer.Write(_separator);
            }

            WriteCell(cells[cell] ?? string.Empty, isAlone: cells.Length == 1);
        }

        _writer.Write('\n');
    }

    /// <summary>Whether a spreadsheet would take the text for a formula, or might.</summary>
    private static bool IsFormula(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0]) && !IsPlainNumber(text);

    /// <summary>A sign, digits, and at most one decimal separator between digits.</summary>
    private static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        var digits = text is ['+' or '-', ..] ? text[1..] : text;
        var separator = digits.IndexOfAny('.', ',');
        return separator < 0
            ? IsDigits(digits)
            : IsDigits(digits[..separator]) && IsDigits(digits[(separator + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>An empty cell alone in its row is quoted too: else the row would be a blank line.</summary>
    private bool MustBeQuoted(string text, bool isAlone) =>
        text.Length == 0
            ? isAlone
            : text.Contains(_separator) || text.AsSpan().ContainsAny('"', '\r', '\n') || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);

    private void WriteCell(string cell, bool isAlone)
    {
        var text = IsFormula(cell) ? "'" + cell : cell;
        if (!MustBeQuoted(text, isAlone))
        {
            _writer.Write(text);
            return;
        }

        _writer.Write('"');
        _writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
