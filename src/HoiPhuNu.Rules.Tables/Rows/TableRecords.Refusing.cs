using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Cells of a table without which every figure would be in doubt (register, changes): one that cannot be read refuses the table.</summary>
internal sealed partial class TableRecords
{
    /// <summary>A cell that may be empty.</summary>
    /// <exception cref="UnreadableTableException">It holds something that cannot be read.</exception>
    public Cell Readable(TableColumn column) =>
        this[column] is { State: not CellState.Unreadable } cell ? cell : throw Refusal(column, "cell-unreadable");

    /// <summary>A cell that must hold a value.</summary>
    /// <exception cref="UnreadableTableException">It is empty, or holds something that cannot be read.</exception>
    public Cell Filled(TableColumn column) => Readable(column) is { HasValue: true } cell ? cell : throw Refusal(column, "cell-empty");

    private UnreadableTableException Refusal(TableColumn column, string key)
    {
        var facts = ImmutableDictionary<string, object>.Empty
            .Add("table", Header.Schema)
            .Add("row", RowText.Of(Row))
            .Add("column", column)
            .Add("text", this[column].Text);
        return new UnreadableTableException(key, At(column), facts);
    }
}
