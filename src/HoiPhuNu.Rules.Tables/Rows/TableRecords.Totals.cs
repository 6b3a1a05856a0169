using System.Collections.Immutable;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Rows that add the table up and are no unit's.</summary>
internal sealed partial class TableRecords
{
    /// <summary>
    /// Whether the current record is such a row: a label stands in its first cell that is not blank, or in the cell of the unit's name, and no
    /// code in that of the unit's code.
    /// </summary>
    /// <param name="unit">The column of the unit's code.</param>
    /// <param name="name">The column of its name, if the table has one.</param>
    public bool IsTotal(TableColumn unit, TableColumn? name = null)
    {
        var code = TextOf(unit);
        return (code.Length == 0 || TotalLabel.Is(code)) && (TotalLabel.Is(FirstText()) || (name is not null && TotalLabel.Is(TextOf(name))));
    }

    /// <summary>Notes that the current record was taken for such a row and is left out.</summary>
    public void NoteTotal() =>
        _notes.Add(new TableNote(File, Row, null, "note.total-row", ImmutableDictionary<string, object>.Empty.Add("row", RowText.Of(Row))));

    private string TextOf(TableColumn column) =>
        Header.TryFind(column, out var cell) && cell < _rows.Count && !_rows.IsBlank(cell) ? _rows.TextIn(cell, column.Kind) : string.Empty;

    private string FirstText()
    {
        for (var cell = 0; cell < _rows.Count; cell++)
        {
            if (!_rows.IsBlank(cell))
            {
                return _rows[cell];
            }
        }

        return string.Empty;
    }
}
