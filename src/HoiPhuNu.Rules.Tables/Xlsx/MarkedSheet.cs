using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A sheet of a workbook in which a table stands: where its columns are.</summary>
public sealed class MarkedSheet
{
    private readonly TableHeader _header;

    internal MarkedSheet(SheetInfo sheet, TableHeader header)
    {
        Sheet = sheet;
        _header = header;
    }

    /// <summary>The sheet's name.</summary>
    public string Name => Sheet.Name;

    /// <summary>The row of the headers.</summary>
    public long HeaderRow => _header.Row;

    internal SheetInfo Sheet { get; }

    /// <summary>The address of a cell, by its row and the English key of its column; the first header's column stands in for one that is not there.</summary>
    public string CellOf(long row, string? column) => CellAddress.Of(ColumnOf(column), row);

    internal int ColumnOf(string? key)
    {
        if (_header.Layout.Turned is { } turned)
        {
            return turned.ValueColumn;
        }

        var column = key is null ? null : _header.Schema.Columns.FirstOrDefault(column => column.Key == key);
        return column is not null && _header.TryFind(column, out var cell) ? cell
            : Enumerable.Range(0, _header.Width).FirstOrDefault(_header.IsNamed);
    }
}
