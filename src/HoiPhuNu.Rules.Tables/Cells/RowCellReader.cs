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
internal sealed class RowCellReader
{
    /// <summary>How many spellings of words are kept of one column.</summary>
    private const int MostSpellings = 256;

    /// <summary>Digits that fit a whole number whatever they are.</summary>
    private const int ShortNumber = 18;

    private readonly Dictionary<int, Dictionary<string, Cell>> _words = [];

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
                return TryPlain(count, column.Kind, out var value) ? Cell.OfCount(value) : CellReader.Read(column, count.ToString());
            case CellKind.YesNoOrCount:
                var answer = Blanks.Trim(rows.GlanceIn(cell, column.Kind));
                return TryPlain(answer, column.Kind, out var number) ? Cell.OfCount(number) : Word(column, answer);
            case CellKind.Word:
                return Word(column, Blanks.Trim(rows.GlanceIn(cell, column.Kind)));
            case CellKind.Percent:
                return Percent(column, Blanks.Trim(rows.GlanceIn(cell, column.Kind)));
            default:
                return CellReader.Read(column, rows.TextIn(cell, column.Kind));
        }
    }

    private static bool TryPlain(ReadOnlySpan<char> text, CellKind kind, out long value)
    {
        value = 0;
        var isPlain = kind == CellKind.Year ? text.Length == 4 && text[0] != '0' : text.Length is >= 1 and <= ShortNumber && (text[0] != '0' || text.Length == 1);
        return isPlain && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    private static Cell Percent(TableColumn column, ReadOnlySpan<char> text)
    {
        Span<char> written = stackalloc char[32];
        return PercentText.TryRead(text, out var percent)
            && percent.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            && text.SequenceEqual(written[..length])
            ? Cell.OfPercent(percent)
            : CellReader.Read(column, text.ToString());
    }

    private Cell Word(TableColumn column, ReadOnlySpan<char> text)
    {
        if (!_words.TryGetValue(column.Ordinal, out var words))
        {
            _words[column.Ordinal] = words = new Dictionary<string, Cell>(StringComparer.Ordinal);
        }

        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            return known;
        }

        var spelling = text.ToString();
        var cell = CellReader.Read(column, spelling);
        if (cell.HasValue && words.Count < MostSpellings)
        {
            words[spelling] = cell;
        }

        return cell;
    }
}
