using System.Buffers.Binary;
using System.Globalization;
using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>The rows of one sheet of an old workbook, one after the other; only the current one is held.</summary>
internal sealed class XlsRows : ISheetRows
{
    private static readonly Dictionary<int, string> Errors = new()
    {
        [0x00] = "#NULL!",
        [0x07] = "#DIV/0!",
        [0x0F] = "#VALUE!",
        [0x17] = "#REF!",
        [0x1D] = "#NAME?",
        [0x24] = "#NUM!",
        [0x2A] = "#N/A",
    };

    private readonly XlsFile _workbook;
    private readonly BiffRecords _records;
    private readonly XlsSurvey _survey;
    private readonly RowBuilder _row;
    private readonly CellTexts _texts = new();
    private readonly HashSet<int> _hidden = [];
    private int _depth;
    private bool _isCellWaiting;
    private (int Row, int Column, CellStyle Style)? _formula;

    /// <summary>Opens the rows of a sheet that stand in order.</summary>
    public XlsRows(XlsFile workbook, BiffRecords records, XlsSurvey survey)
    {
        _workbook = workbook;
        _records = records;
        _survey = survey;
        _row = new RowBuilder(workbook.File);
    }

    /// <inheritdoc/>
    public long Row => _row.Row;

    /// <inheritdoc/>
    public bool IsHidden => _hidden.Contains((int)Row - 1);

    /// <inheritdoc/>
    public IReadOnlyList<RawCell> Cells => _row.Cells;

    /// <inheritdoc/>
    public bool IsHiddenColumn(int column) => _survey.HiddenColumns.Any(range => column >= range.First && column <= range.Last);

    /// <inheritdoc/>
    public bool MoveNext()
    {
        try
        {
            var isBegun = false;
            _texts.Clear();
            while (_isCellWaiting || ToNextCell())
            {
                var row = BinaryPrimitives.ReadUInt16LittleEndian(_records.Data);
                if (!isBegun)
                {
                    _row.Begin(row + 1L);
                    isBegun = true;
                }
                else if (row + 1L != Row)
                {
                    _isCellWaiting = true;
                    return true;
                }

                _isCellWaiting = false;
                Take();
            }

            return isBegun;
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(_workbook.File, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _records.Dispose();

    private static int At(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    /// <summary>A number of four bytes: a whole one or the upper half of another, either of them maybe a hundredth.</summary>
    private static double Short(ReadOnlySpan<byte> data)
    {
        var bits = BinaryPrimitives.ReadInt32LittleEndian(data);
        var number = (bits & 2) != 0 ? bits >> 2 : BitConverter.Int64BitsToDouble((long)(bits & ~3) << 32);
        return (bits & 1) != 0 ? number / 100 : number;
    }

    /// <summary>Charts that lie in a sheet have cells of their own, which are none of the sheet.</summary>
    private bool ToNextCell()
    {
        while (_records.MoveNext())
        {
            _depth += _records.Type == BiffType.Begin ? 1 : _records.Type == BiffType.End ? -1 : 0;
            if (_depth == 0)
            {
                return false;
            }

            if (_depth == 1 && BiffType.IsCell(_records.Type))
            {
                return true;
            }

            if (_depth == 1 && _records.Type == BiffType.Row && (_records.Data[12] & 0x20) != 0)
            {
                _hidden.Add(At(_records.Data, 0));
            }
            else if (_depth == 1 && _records.Type == BiffType.FormulaText && _formula is { } formula)
            {
                var text = new BiffText(_records) { At = 0 }.Next();
                _formula = null;
                if (formula.Row + 1 == Row)
                {
                    Put(formula.Column, text, null, formula.Style);
                }
            }
        }

        return false;
    }

    private void Take()
    {
        var data = _records.Data;
        var column = At(data, 2);
        var style = _workbook.StyleOf(At(data, 4));
        switch (_records.Type)
        {
            case BiffType.Number:
                Put(column, BinaryPrimitives.ReadDoubleLittleEndian(data[6..]), style);
                break;
            case BiffType.ShortNumber:
                Put(column, Short(data[6..]), style);
                break;
            case BiffType.Numbers:
                for (var at = 4; at + 8 <= data.Length; at += 6)
                {
                    Put(column++, Short(data[(at + 2)..]), _workbook.StyleOf(At(data, at)));
                }

                break;
            case BiffType.SharedText:
                var shared = _workbook.TextOf(BinaryPrimitives.ReadInt32LittleEndian(data[6..]));
                Put(column, shared.Text, shared.Runs, style);
                break;
            case BiffType.Text or BiffType.RichText:
                var text = new BiffText(_records) { At = 6 };
                Put(column, text.Next(), _workbook.RunsOf(text), style);
                break;
            case BiffType.TruthOrError:
                PutTruthOrError(column, data[7] == 0, data[6], style);
                break;
            case BiffType.Formula:
                PutResult(At(data, 0), column, data[6..14], style);
                break;
        }
    }

    /// <summary>What a formula gave when it was last computed: a number, or a mark of something else.</summary>
    private void PutResult(int row, int column, ReadOnlySpan<byte> result, CellStyle style)
    {
        _formula = null;
        if (result[6] != 0xFF || result[7] != 0xFF)
        {
            Put(column, BinaryPrimitives.ReadDoubleLittleEndian(result), style);
        }
        else if (result[0] == 0)
        {
            // The text comes with the next record.
            _formula = (row, column, style);
        }
        else if (result[0] is 1 or 2)
        {
            PutTruthOrError(column, result[0] == 1, result[2], style);
        }
    }

    private void PutTruthOrError(int column, bool isTruth, byte value, CellStyle style) => _row.Put(column, isTruth
        ? new RawCell(RawCellKind.Truth, (value == 0 ? "FALSE" : "TRUE").AsMemory(), style)
        : new RawCell(RawCellKind.Error, Errors.GetValueOrDefault(value, "#N/A").AsMemory(), style));

    private void Put(int column, string text, FontRun[]? runs, CellStyle style) => _row.Put(
        column,
        runs is null ? new RawCell(text.Length == 0 ? RawCellKind.Blank : RawCellKind.Text, text.AsMemory(), style) : RawCell.OfRich(text, runs, style));

    private void Put(int column, double number, CellStyle style)
    {
        Span<char> digits = stackalloc char[32];
        if (!number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture))
        {
            throw new InvalidDataException();
        }

        _texts.Begin();
        _texts.Append(digits[..length]);
        _row.Put(column, new RawCell(RawCellKind.Number, _texts.Current, style));
        _texts.Begin();
    }
}
