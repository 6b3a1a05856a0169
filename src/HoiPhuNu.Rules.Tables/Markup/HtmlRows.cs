using System.Globalization;
using System.Text;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Markup;

/// <summary>
/// The rows of a page, one after the other; only the current one is held. Every row of a table is one, and so is every line of text outside of tables. A table inside a
/// cell breaks the row that it stands in: pages use such tables to place others.
/// </summary>
internal sealed class HtmlRows(HtmlTokens tokens, string file) : ISheetRows
{
    private const int MostMerged = 100_000;

    /// <summary>How many columns or rows a cell covers at most, as browsers have it.</summary>
    private const int MostSpan = 1_000;

    private readonly RowBuilder _row = new(file);
    private readonly StringBuilder _text = new();
    private readonly List<CellRange> _merged = [];
    private readonly Dictionary<string, CellStyle> _styles = new(StringComparer.Ordinal);

    /// <summary>The columns that cells of rows above cover, up to which row.</summary>
    private readonly Dictionary<int, long> _covered = [];

    private int _tables;
    private bool _isInRow;
    private bool _isInCell;
    private bool _isRead;
    private string? _font;
    private int _column;
    private int _columns;
    private int _rows;

    /// <inheritdoc/>
    public long Row { get; private set; }

    /// <inheritdoc/>
    public bool IsHidden { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<RawCell> Cells => _row.Cells;

    /// <summary>The merged cells so far.</summary>
    public IReadOnlyList<CellRange> Merged => _merged;

    /// <inheritdoc/>
    public bool IsHiddenColumn(int column) => false;

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (Row >= CellAddress.LastRow)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }

        Row++;
        BeginRow();
        if (_isRead && Take())
        {
            return true;
        }

        while (tokens.MoveNext())
        {
            if (Take())
            {
                return true;
            }
        }

        _isRead = false;
        EndCell();
        return _row.Cells.Count > 0;
    }

    /// <inheritdoc/>
    public void Dispose() => tokens.Dispose();

    private void BeginRow()
    {
        _row.Begin(Row);
        _column = 0;
        IsHidden = false;
    }

    /// <summary>Takes a tag or text; <see langword="true"/> where a row is complete. What begins the next one is kept.</summary>
    private bool Take()
    {
        _isRead = false;
        switch (tokens.Name)
        {
            case "":
                Append(tokens.Text);
                return false;
            case "table":
                return TakeTable();
            case "tr":
                return TakeRow();
            case "td" or "th":
                TakeCell();
                return false;
            case "br":
                _text.Append('\n');
                return false;
            case "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "caption" or "body" or "center":
                return TakeBlock();
            case "font" when !tokens.IsEnd && tokens["face"] is { } face:
                _font = face.Split(',')[0].Trim();
                return false;
            default:
                return false;
        }
    }

    private bool TakeTable()
    {
        if (HasText() || _row.Cells.Count > 0)
        {
            return Keep();
        }

        _isInRow = _isInCell = false;
        _column = 0;
        _tables = Math.Max(0, _tables + (tokens.IsEnd ? -1 : 1));
        _covered.Clear();
        return false;
    }

    private bool TakeRow()
    {
        if (_isInRow || HasText())
        {
            EndCell();
            _isInRow = false;
            if (!tokens.IsEnd)
            {
                _isRead = true;
            }

            return true;
        }

        if (!tokens.IsEnd)
        {
            _isInRow = true;
            IsHidden = IsUnseen();
        }

        return false;
    }

    private void TakeCell()
    {
        if (_isInCell || tokens.IsEnd)
        {
            EndCell();
        }

        if (tokens.IsEnd)
        {
            return;
        }

        _text.Clear();
        _isInRow = _isInCell = true;
        _font = FontOf(tokens["style"]);
        _columns = Span("colspan");
        _rows = Span("rowspan");
        while (_covered.TryGetValue(_column, out var last) && last >= Row)
        {
            _column++;
        }
    }

    /// <summary>Outside of tables, every block of text is a row; inside a cell, blocks stand on lines of their own.</summary>
    private bool TakeBlock()
    {
        if (_isInCell)
        {
            if (HasText() && _text[^1] != '\n')
            {
                _text.Append('\n');
            }

            return false;
        }

        if (_isInRow || !HasText())
        {
            return false;
        }

        EndCell();
        return true;
    }

    private bool Keep()
    {
        EndCell();
        _isInRow = false;
        _isRead = true;
        return true;
    }

    private void EndCell()
    {
        if (!_isInCell && (_isInRow || !HasText()))
        {
            _text.Clear();
            return;
        }

        var text = Trimmed();
        if (text.Length > 0)
        {
            _row.Put(_column, new RawCell(RawCellKind.Text, text.AsMemory(), StyleOf(_font)));
        }

        if (_isInCell)
        {
            Cover();
        }

        _text.Clear();
        _isInCell = false;
        _font = null;
    }

    private void Cover()
    {
        if (_column + _columns > CellAddress.LastColumn + 1)
        {
            throw WorkbookProblem.Of(file, "workbook-damaged");
        }

        if ((_columns > 1 || _rows > 1) && _merged.Count < MostMerged)
        {
            _merged.Add(new CellRange(Row, _column, Row + _rows - 1, _column + _columns - 1));
        }

        for (var at = _column; _rows > 1 && at < _column + _columns; at++)
        {
            _covered[at] = Row + _rows - 1;
        }

        _column += _columns;
    }

    private bool HasText()
    {
        for (var at = 0; at < _text.Length; at++)
        {
            if (!char.IsWhiteSpace(_text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Blanks of a page count as one, however many there are; those that do not break are kept.</summary>
    private void Append(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                {
                    _text.Append(' ');
                }
            }
            else
            {
                _text.Append(character);
            }
        }

        if (_text.Length > 8 * TableLimits.CellLength)
        {
            throw WorkbookProblem.Of(file, "workbook-too-large");
        }
    }

    private string Trimmed() => _text.ToString().Trim(' ', '\n');

    private int Span(string attribute) =>
        int.TryParse(tokens[attribute], NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;

    private bool IsUnseen() => tokens["style"]?.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    private static string? FontOf(string? style)
    {
        const string property = "font-family:";
        var at = style?.IndexOf(property, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : style![(at + property.Length)..].Split(';', ',')[0].Trim(' ', '\'', '"');
    }

    private CellStyle StyleOf(string? font)
    {
        if (string.IsNullOrEmpty(font))
        {
            return CellStyle.Plain;
        }

        if (!_styles.TryGetValue(font, out var style) && _styles.Count < WorkbookLimits.Sheets)
        {
            _styles[font] = style = new CellStyle(NumberLook.General, font);
        }

        return style ?? CellStyle.Plain;
    }
}
