using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Markup;

/// <summary>The rows of one sheet of an XML Spreadsheet 2003, one after the other; only the current one is held.</summary>
internal sealed class XmlSpreadsheetRows(XmlSpreadsheetFile file, PartReader reader, int sheet) : ISheetRows
{
    private const string Names = XmlSpreadsheetFile.Names;
    private const int MostMerged = 100_000;

    private readonly RowBuilder _row = new(file.File);
    private readonly CellTexts _texts = new();
    private readonly List<(int First, int Last, CellStyle? Style, bool IsHidden)> _columns = [];
    private readonly List<CellRange> _merged = [];

    /// <summary>Columns that cells of rows above cover, by how many rows are left of them.</summary>
    private readonly Dictionary<int, long> _covered = [];

    private int _depth = -1;
    private long _next = 1;

    /// <inheritdoc/>
    public long Row => _row.Row;

    /// <inheritdoc/>
    public bool IsHidden { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<RawCell> Cells => _row.Cells;

    /// <summary>The merged cells so far.</summary>
    public IReadOnlyList<CellRange> Merged => _merged;

    /// <inheritdoc/>
    public bool IsHiddenColumn(int column) => _columns.Exists(range => range.IsHidden && column >= range.First && column <= range.Last);

    /// <inheritdoc/>
    public bool MoveNext()
    {
        try
        {
            if (_depth < 0 && !FindSheet())
            {
                return false;
            }

            while (reader.ToNextInside(_depth))
            {
                if (reader.Name == "Column")
                {
                    TakeColumn();
                }
                else if (reader.Name == "Row")
                {
                    ReadRow();
                    return true;
                }
                else if (reader.Name != "Table")
                {
                    reader.Skip();
                }
            }

            return false;
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file.File, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool FindSheet()
    {
        for (var seen = 0; reader.ToNextElement();)
        {
            if (reader.Name == "Worksheet" && ++seen == sheet)
            {
                _depth = reader.Depth;
                return !reader.IsEmpty;
            }
        }

        return false;
    }

    private void TakeColumn()
    {
        var first = (reader.NumberIn(Names, "Index") ?? (_columns.Count == 0 ? 1 : _columns[^1].Last + 2)) - 1;
        var last = (int)Math.Min(CellAddress.LastColumn, first + (long)(reader.NumberIn(Names, "Span") ?? 0));
        if (first >= 0 && last >= first && _columns.Count <= CellAddress.LastColumn)
        {
            _columns.Add((first, last, reader.In(Names, "StyleID") is { } id ? file.StyleOf(id) : null, reader.In(Names, "Hidden") == "1"));
        }
    }

    private void ReadRow()
    {
        var row = reader.NumberIn(Names, "Index") ?? _next;
        if (row < _next || row > CellAddress.LastRow)
        {
            throw WorkbookProblem.Of(file.File, "workbook-damaged");
        }

        _next = row + 1L + (reader.NumberIn(Names, "Span") ?? 0);
        IsHidden = reader.In(Names, "Hidden") == "1";
        var style = reader.In(Names, "StyleID") is { } id ? file.StyleOf(id) : null;
        _row.Begin(row);
        _texts.Clear();
        if (reader.IsEmpty)
        {
            return;
        }

        var column = 0;
        for (var depth = reader.Depth; reader.ToNextInside(depth);)
        {
            if (reader.Name == "Cell")
            {
                column = ReadCell(row, column, style);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    /// <summary>Reads a cell and tells the column behind it.</summary>
    private int ReadCell(long row, int column, CellStyle? rowStyle)
    {
        if (reader.NumberIn(Names, "Index") is { } index)
        {
            column = index - 1;
        }
        else
        {
            while (_covered.TryGetValue(column, out var last) && last >= row)
            {
                column++;
            }
        }

        var across = reader.NumberIn(Names, "MergeAcross") ?? 0;
        var down = reader.NumberIn(Names, "MergeDown") ?? 0;
        if (column < 0 || column + (long)across > CellAddress.LastColumn)
        {
            throw WorkbookProblem.Of(file.File, "workbook-damaged");
        }

        Merge(row, column, across, down);
        var style = reader.In(Names, "StyleID") is { } id ? file.StyleOf(id) : rowStyle ?? _columns.Find(range => column >= range.First && column <= range.Last).Style ?? file.StyleOf("Default");
        var formula = reader.In(Names, "Formula");
        _texts.Begin();
        var type = ReadData(row);
        if (formula is not null && type is null)
        {
            _row.Put(column, new RawCell(RawCellKind.NoValue, formula.AsMemory(), style));
        }
        else if (!_texts.Current.IsEmpty)
        {
            _row.Put(column, new RawCell(KindOf(type), KindOf(type) == RawCellKind.Truth ? (_texts.Current.Span is "1" ? "TRUE" : "FALSE").AsMemory() : _texts.Current, style));
        }

        return column + across + 1;
    }

    private static RawCellKind KindOf(string? type) => type switch
    {
        "Number" => RawCellKind.Number,
        "DateTime" => RawCellKind.IsoDate,
        "Boolean" => RawCellKind.Truth,
        "Error" => RawCellKind.Error,
        _ => RawCellKind.Text,
    };

    /// <summary>Reads the value of a cell; a comment has data of its own, which is none.</summary>
    private string? ReadData(long row)
    {
        string? type = null;
        if (!reader.IsEmpty)
        {
            for (var depth = reader.Depth; reader.ToNextInside(depth);)
            {
                if (reader.Name == "Data" && type is null)
                {
                    type = reader.In(Names, "Type") ?? "String";
                    reader.AppendText(_texts, row);
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return type;
    }

    private void Merge(long row, int column, int across, int down)
    {
        if ((across > 0 || down > 0) && row + (long)down <= CellAddress.LastRow)
        {
            if (_merged.Count < MostMerged)
            {
                _merged.Add(new CellRange(row, column, row + down, column + across));
            }

            for (var covered = column; down > 0 && covered <= column + across; covered++)
            {
                _covered[covered] = row + down;
            }
        }
    }
}
