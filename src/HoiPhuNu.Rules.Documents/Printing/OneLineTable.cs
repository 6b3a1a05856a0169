using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>A table that is read on a terminal: no cell may hold what could play tricks on it. A file or a program gets the cells as they are.</summary>
internal sealed class OneLineTable(TableWriter table) : TableWriter
{
    public override void WriteRow(params ReadOnlySpan<string?> cells)
    {
        var shown = new string?[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            shown[cell] = cells[cell] is { } text ? OneLine.Of(text) : null;
        }

        table.WriteRow(shown);
    }
}
