using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Makes the cells of the rows of one table, as <see cref="CellReader"/> would make each of them: numbers that are written as such without a string, and words,
/// of which a table has few, once for all rows.
/// </summary>
internal sealed class RowCellReader(NumberStyle numbers, UnderstoodCells understood)
{
    /// <summary>How many spellings of words are kept of one column.</summary>
    private const int MostSpellings = 256;

    /// <summary>Digits that fit a whole number whatever they are.</summary>
    private const int ShortNumber = 18;

    private readonly Dictionary<int, Dictionary<string, (Cell Cell, CellForm Form)>> _words = [];

    /// <summary>Makes a cell of the current row.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cell">The number of the cell in the row.</param>
    public Cell Read(TableColumn column, ITextRows rows, int cell)
    {
        switch (column.Kind)
        {
            case CellKind.Count or CellKind.SignedCount or CellKind.Year:
                var count = Blanks.Trim(rows.GlanceIn(cell, column.Kind));
                return TryPlain(count, column.Kind, out var value) ? Cell.OfCount(value) : Told(column, rows, cell, count.ToString());
            case CellKind.YesNoOrCount:
                var answer = Blanks.Trim(rows.GlanceIn(cell, column.Kind));
                return TryPlain(answer, column.Kind, out var number) ? Cell.OfCount(number) : Word(column, rows, cell, answer);
            case CellKind.Word:
                return Word(column, rows, cell, Blanks.Trim(rows.GlanceIn(cell, column.Kind)));
            case CellKind.Percent:
                return Percent(column, rows, cell, Blanks.Trim(rows.GlanceIn(cell, column.Kind)));
            default:
                return Told(column, rows, cell, rows.TextIn(cell, column.Kind));
        }
    }

    private static bool TryPlain(ReadOnlySpan<char> text, CellKind kind, out long value)
    {
        value = 0;
        var isPlain = kind == CellKind.Year ? text.Length == 4 && text[0] != '0' : text.Length is >= 1 and <= ShortNumber && (text[0] != '0' || text.Length == 1);
        return isPlain && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A number that a workbook holds as one is not grouped in anybody's way.</summary>
    private NumberStyle StyleOf(ITextRows rows, int cell) => numbers == NumberStyle.Vietnamese || rows.IsNumber(cell) ? NumberStyle.Vietnamese : numbers;

    private Cell Told(TableColumn column, ITextRows rows, int cell, string text)
    {
        var read = CellReader.Read(column, text, StyleOf(rows, cell), out var form);
        understood.Add(form, column, rows.Row);
        return read;
    }

    private Cell Percent(TableColumn column, ITextRows rows, int cell, ReadOnlySpan<char> text)
    {
        Span<char> written = stackalloc char[32];
        return PercentText.TryRead(text, out var percent)
            && percent.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            && text.SequenceEqual(written[..length])
            ? Cell.OfPercent(percent)
            : Told(column, rows, cell, text.ToString());
    }

    private Cell Word(TableColumn column, ITextRows rows, int cell, ReadOnlySpan<char> text)
    {
        if (!_words.TryGetValue(column.Ordinal, out var words))
        {
            _words[column.Ordinal] = words = new Dictionary<string, (Cell Cell, CellForm Form)>(StringComparer.Ordinal);
        }

        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            understood.Add(known.Form, column, rows.Row);
            return known.Cell;
        }

        var spelling = text.ToString();
        var read = CellReader.Read(column, spelling, StyleOf(rows, cell), out var form);
        understood.Add(form, column, rows.Row);
        if (read.HasValue && words.Count < MostSpellings)
        {
            words[spelling] = (read, form);
        }

        return read;
    }
}
