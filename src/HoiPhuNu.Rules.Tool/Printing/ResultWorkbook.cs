using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Tables.Xlsx;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>Writes one table of results as a workbook of one sheet.</summary>
internal static class ResultWorkbook
{
    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="texts">The language.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="write">Writes the table, headers first.</param>
    public static void Write(Stream stream, ToolTexts texts, string name, Action<TableWriter> write)
    {
        using var workbook = new WorkbookWriter();
        var table = new SheetTable(texts);
        write(table);
        workbook.AddSheet(table.Layout(name), table.Rows);
        workbook.Save(stream);
    }
}
