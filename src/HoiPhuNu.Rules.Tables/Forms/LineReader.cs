using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>Says of each line below the headers what it is: a row, one that adds rows up, a heading, or none of the table at all.</summary>
internal sealed class LineReader
{
    private const int LongestCode = 20;
    private const int LongestFigure = 40;
    private const int MostLettersInFigure = 8;
    private const int MostUnderSignature = 2;

    private readonly TableHeader _header;
    private readonly int _unit;
    private readonly int _name;
    private readonly int _level;
    private readonly int[] _numbers;
    private readonly int[] _labels;
    private readonly int[] _columns;
    private readonly int _superior;
    private readonly bool _isOfUnits;
    private readonly bool _isReport;
    private bool _hasEnded;

    public LineReader(TableHeader header)
    {
        _header = header;
        var schema = header.Schema;
        _unit = Place(schema.Columns.FirstOrDefault(column => column.Key is "unit" or "commune" or "code"));
        _name = Place(schema.Columns.FirstOrDefault(column => column.Key is "unit_name" or "name"));
        _level = Place(schema.Columns.FirstOrDefault(column => column.Key == "level"));
        _numbers = [.. header.Columns.Where(column => column.Kind is CellKind.Count or CellKind.SignedCount or CellKind.Percent).Select(header.PlaceOf)];
        var first = header.Columns.Where(column => column.Key is not ("unit" or "unit_name")).Select(header.PlaceOf).DefaultIfEmpty(header.Width).Min();
        _labels = [.. Enumerable.Range(0, Math.Min(first, header.Width)).Where(cell => cell != _unit && cell != _name)];
        _columns = [.. header.Columns.Select(header.PlaceOf)];
        _isOfUnits = _numbers.Length > 0 && (schema == TableSchema.Report || schema == TableSchema.Women || schema == TableSchema.Plan);
        _isReport = schema == TableSchema.Report;
        _superior = header.Layout.Headings.FirstOrDefault(heading => heading.Match == HeadingMatch.Superior)?.Cell ?? -1;
    }

    /// <summary>What the line is called: its unit's name, or else what stands in front of its figures.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>The unit above that stands beside it; empty where none does.</summary>
    public string Beside { get; private set; } = string.Empty;

    /// <summary>Whether it has a code.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Says what the current row is.</summary>
    public LineKind Read(ITextRows rows)
    {
        if (!_isOfUnits)
        {
            return OfList(rows);
        }

        var code = TextAt(rows, _unit);
        HasCode = IsCode(code);
        Beside = TextAt(rows, _superior);
        var name = TextAt(rows, _name);
        Label = name.Length > 0 ? name : HasCode ? string.Empty : code;
        return HasCode ? WithCode(rows) : IsHeader(rows) ? LineKind.Headers : IsNumbering(rows) ? LineKind.Numbers : WithoutCode(rows);
    }

    private static string TextAt(ITextRows rows, int cell) => cell >= 0 && cell < rows.Count && !rows.IsBlank(cell) ? HeadRow.Shown(rows.TextIn(cell, CellKind.Text)) : string.Empty;

    /// <summary>A code is one word, with digits or in capital letters only; a name has other letters.</summary>
    private static bool IsCode(string text) =>
        text.Length is > 0 and <= LongestCode
        && !text.Any(char.IsWhiteSpace)
        && text.All(character => char.IsAscii(character))
        && (text.Any(char.IsAsciiDigit) || (text.Length <= 6 && text.All(char.IsAsciiLetterUpper)))
        && !LineLabel.AddsUp(text)
        && !LineLabel.IsNumeral(text);

    private LineKind WithCode(ITextRows rows) =>
        IsNumbering(rows) ? LineKind.Numbers
        : _isReport && Array.TrueForAll(_numbers, cell => cell >= rows.Count || rows.IsBlank(cell)) ? LineKind.NotSent
        : LineKind.Row;

    /// <summary>A list of people, or a register: a line is no row where nothing stands under its headings, or a signature under few of them.</summary>
    private LineKind OfList(ITextRows rows)
    {
        var filled = Filled(rows);
        return filled == 0 || (filled * 2 < _columns.Length && filled <= MostUnderSignature && Ends(rows)) ? LineKind.Text
            : IsHeader(rows) ? LineKind.Headers
            : IsNumbering(rows) ? LineKind.Numbers
            : LineKind.Row;
    }

    private int Filled(ITextRows rows)
    {
        var filled = 0;
        foreach (var cell in _columns)
        {
            filled += cell < rows.Count && !rows.IsBlank(cell) ? 1 : 0;
        }

        return filled;
    }

    private LineKind WithoutCode(ITextRows rows)
    {
        var mark = MarkOf(rows);
        var figures = _numbers.Count(cell => IsFigure(rows, cell));
        var isHalf = figures > 0 && figures * 2 >= _numbers.Length;
        if (_hasEnded && !isHalf)
        {
            return LineKind.Text;
        }

        if (figures == 0)
        {
            return WithoutFigures(rows, mark);
        }

        if (!isHalf && Ends(rows))
        {
            _hasEnded = true;
            return LineKind.Text;
        }

        return !isHalf ? LineKind.Row
            : (Label.Length == 0 && _isReport && !SaysLevel(rows)) || LineLabel.AddsUp(Label) ? LineKind.Total
            : LineLabel.NamesSuperior(Label) ? LineKind.Superior
            : mark.Length > 0 || (LineLabel.HasNumeral(Label) && !LineLabel.NamesCommune(Label)) ? LineKind.Total
            : LineKind.Row;
    }

    /// <summary>A line that says its level is a unit's, whatever else is missing.</summary>
    private bool SaysLevel(ITextRows rows) => TextAt(rows, _level) is { Length: > 0 } level && !LineLabel.AddsUp(level);

    /// <summary>The roman numeral in front of a line; what stands there in words is its label where it has no other.</summary>
    private string MarkOf(ITextRows rows)
    {
        var mark = string.Empty;
        foreach (var cell in _labels)
        {
            var text = TextAt(rows, cell);
            if (LineLabel.IsNumeral(text))
            {
                mark = text;
            }
            else if (Label.Length == 0 && !text.All(char.IsAsciiDigit))
            {
                Label = text;
            }
        }

        return mark;
    }

    private LineKind WithoutFigures(ITextRows rows, string mark)
    {
        if (Ends(rows))
        {
            _hasEnded = true;
            return LineKind.Text;
        }

        return mark.Length > 0 || LineLabel.AddsUp(Label) || LineLabel.NamesSuperior(Label) || LineLabel.HasNumeral(Label) ? LineKind.Heading
            : LineLabel.NamesCommune(Label) && _isReport ? LineKind.NotSent
            : _isReport || Filled(rows) == 0 ? LineKind.Text
            : LineKind.Row;
    }

    private static bool Ends(ITextRows rows)
    {
        for (var cell = 0; cell < rows.Count; cell++)
        {
            if (!rows.IsBlank(cell) && LineLabel.Ends(HeadRow.Shown(rows[cell])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number, as it may be written; also a formula whose value was not saved.</summary>
    private static bool IsFigure(ITextRows rows, int cell)
    {
        if (cell >= rows.Count || rows.IsBlank(cell))
        {
            return false;
        }

        if (rows.IsUnreadable(cell))
        {
            return true;
        }

        var text = Blanks.Trim(rows.GlanceIn(cell, CellKind.Count));
        if (text.Length > LongestFigure)
        {
            return false;
        }

        var digits = 0;
        var letters = 0;
        foreach (var character in text)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return text is "-" or "–" or "—" || (digits > 0 && letters <= MostLettersInFigure && char.IsAsciiDigit(text[0] is '-' or '−' or '+' or '(' && text.Length > 1 ? text[1] : text[0]) && text.IndexOf('/') < 0);
    }

    private static bool IsNumbering(ITextRows rows)
    {
        if (rows.Count == 0 || !MayNumber(rows))
        {
            return false;
        }

        return ColumnNumbers.Is(Enumerable.Range(0, rows.Count).Select(cell => rows.IsBlank(cell) ? string.Empty : HeadRow.Shown(rows.TextIn(cell, CellKind.Text))));
    }

    /// <summary>A look at the first cell that says something: such rows begin with a short mark.</summary>
    private static bool MayNumber(ITextRows rows)
    {
        for (var cell = 0; cell < rows.Count; cell++)
        {
            if (!rows.IsBlank(cell))
            {
                return Blanks.Trim(rows.GlanceIn(cell, CellKind.Count)) is { Length: > 0 and <= 12 } text && (text[0] is '(' or '[' || text.Length <= 3);
            }
        }

        return false;
    }

    /// <summary>Whether most of its texts are the headings that they stand under.</summary>
    private bool IsHeader(ITextRows rows)
    {
        var texts = 0;
        var same = 0;
        if (!MayBeHeader(rows))
        {
            return false;
        }

        foreach (var heading in _header.Layout.Headings)
        {
            if (heading.Cell < rows.Count && heading.IsNamed && !rows.IsBlank(heading.Cell))
            {
                texts++;
                var text = HeadRow.Shown(rows.TextIn(heading.Cell, CellKind.Text));
                same += heading.Path.Contains(text) ? 1 : 0;
                if (texts - same > 3)
                {
                    return false;
                }
            }
        }

        return same > 0 && same * 3 >= texts * 2 && (same > 1 || texts == 1);
    }

    /// <summary>A look at the first cell under a heading that says something.</summary>
    private bool MayBeHeader(ITextRows rows)
    {
        foreach (var heading in _header.Layout.Headings)
        {
            if (heading.Cell < rows.Count && heading.IsNamed && !rows.IsBlank(heading.Cell))
            {
                var text = Blanks.Trim(rows.Glance(heading.Cell));
                foreach (var part in heading.Path)
                {
                    if (text.Length > 0 && char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(part[0]) && text.Length <= 2 * part.Length && HeadRow.Shown(text.ToString()) == part)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    private int Place(TableColumn? column) => column is null ? -1 : _header.PlaceOf(column);
}
