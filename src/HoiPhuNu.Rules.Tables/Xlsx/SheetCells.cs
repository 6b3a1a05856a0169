using System.Globalization;
using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The rows of one sheet, one after the other; only the current one is held.</summary>
internal sealed class SheetCells : ISheetRows
{
    private readonly WorkbookFile _workbook;
    private readonly PartReader _reader;
    private readonly CellTexts _texts = new();
    private readonly CellTexts _formula = new();
    private readonly List<FontRun> _runs = [];
    private readonly RowBuilder _row;
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private bool _isInData;
    private int _dataDepth;

    /// <summary>Opens a sheet.</summary>
    public SheetCells(WorkbookFile workbook, Stream sheet)
    {
        _workbook = workbook;
        _row = new RowBuilder(workbook.File);
        _reader = new PartReader(sheet, workbook.File, WorkbookLimits.SheetBytes);
    }

    /// <inheritdoc/>
    public long Row => _row.Row;

    /// <inheritdoc/>
    public bool IsHidden { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<RawCell> Cells => _row.Cells;

    /// <inheritdoc/>
    public bool IsHiddenColumn(int column) => _hiddenColumns.Exists(range => column >= range.First && column <= range.Last);

    /// <inheritdoc/>
    public bool MoveNext()
    {
        try
        {
            while (!_isInData ? _reader.ToNextElement() : _reader.ToNextInside(_dataDepth))
            {
                if (_isInData && _reader.Name == "row")
                {
                    ReadRow();
                    return true;
                }

                Pass();
            }

            return false;
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(_workbook.File, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private void Pass()
    {
        switch (_reader.Name)
        {
            case "sheetData" when !_reader.IsEmpty:
                _isInData = true;
                _dataDepth = _reader.Depth;
                break;
            case "col" when _reader.IsOn("hidden") && _reader.Number("min") is { } min && _reader.Number("max") is { } max && _hiddenColumns.Count <= CellAddress.LastColumn:
                _hiddenColumns.Add((min - 1, max - 1));
                break;
        }
    }

    private void ReadRow()
    {
        var row = _reader.Plain("r") is null ? Row + 1 : _reader.Number("r") ?? 0;
        if (row <= Row || row > CellAddress.LastRow)
        {
            throw WorkbookProblem.Of(_workbook.File, "workbook-damaged");
        }

        _row.Begin(row);
        IsHidden = _reader.IsOn("hidden");
        _texts.Clear();
        if (_reader.IsEmpty)
        {
            return;
        }

        var depth = _reader.Depth;
        var column = -1;
        while (_reader.ToNextInside(depth))
        {
            if (_reader.Name == "c")
            {
                column = ColumnAfter(column);
                _row.Put(column, ReadCell());
            }
            else
            {
                _reader.Skip();
            }
        }
    }

    private int ColumnAfter(int column)
    {
        var next = column + 1;
        if (_reader.Plain("r") is { } address && !CellAddress.TryColumn(address, out next))
        {
            next = int.MaxValue;
        }

        return next <= CellAddress.LastColumn ? next : throw WorkbookProblem.Of(_workbook.File, "workbook-damaged");
    }

    private RawCell ReadCell()
    {
        var style = _workbook.Styles.Of(_reader.Number("s") ?? 0);
        var type = _reader.Plain("t") ?? "n";
        if (_reader.IsEmpty)
        {
            return default;
        }

        ReadOnlyMemory<char>? value = null;
        var isFormula = false;
        _texts.Begin();
        _runs.Clear();
        var depth = _reader.Depth;
        while (_reader.ToNextInside(depth))
        {
            switch (_reader.Name)
            {
                case "v":
                    _texts.Restart();
                    _reader.AppendText(_texts, Row);
                    value = _texts.Current;
                    break;
                case "f":
                    _formula.Clear();
                    _reader.AppendText(_formula, Row);
                    isFormula = true;
                    break;
                case "is":
                    _texts.Restart();
                    SharedTexts.AppendRich(_reader, _texts, _runs, Row);
                    value = _texts.Current;
                    break;
                default:
                    _reader.Skip();
                    break;
            }
        }

        return Of(type, value, isFormula, style);
    }

    private RawCell Of(string type, ReadOnlyMemory<char>? saved, bool isFormula, CellStyle style)
    {
        if (isFormula && (saved is null || (saved.Value.IsEmpty && type != "str")))
        {
            return new RawCell(RawCellKind.NoValue, $"={_formula.Current}".AsMemory(), style);
        }

        if (saved is not { IsEmpty: false } value)
        {
            return default;
        }

        switch (type)
        {
            case "s":
                _texts.Restart();
                return SharedText(value.Span, style);
            case "b":
                _texts.Restart();
                return new RawCell(RawCellKind.Truth, (value.Span is "1" ? "TRUE" : "FALSE").AsMemory(), style);
            case "inlineStr" when _runs.Count > 0:
                return RawCell.OfRich(XmlCellText.Unescape(value.ToString(), _runs), _runs, style);
            case "str" or "inlineStr":
                return new RawCell(RawCellKind.Text, XmlCellText.Unescape(value), style);
            case "e":
                return new RawCell(RawCellKind.Error, value, style);
            case "d":
                return new RawCell(RawCellKind.IsoDate, value, style);
            default:
                return new RawCell(RawCellKind.Number, value, style);
        }
    }

    private RawCell SharedText(ReadOnlySpan<char> value, CellStyle style) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _workbook.Texts.TryGet(number, out var text, out var runs)
            ? runs is null ? new RawCell(RawCellKind.Text, text.AsMemory(), style) : RawCell.OfRich(text, runs, style)
            : throw WorkbookProblem.Of(_workbook.File, "workbook-damaged");
}
