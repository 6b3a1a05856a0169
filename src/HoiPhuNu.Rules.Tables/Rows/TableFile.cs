using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Opens the rows of a table, whatever kind of file it is.</summary>
internal static class TableFile
{
    /// <summary>Opens the rows of a table; the stream stays open.</summary>
    /// <exception cref="UnreadableTableException">It is a file of no kind that is read.</exception>
    public static ITextRows Open(Stream stream, string file, TableSchema schema, ICollection<TableNote> notes) =>
        Open(stream, file, schema, notes, text => CsvRows.Open(text, file, schema));

    /// <summary>The same, where text is opened in another way.</summary>
    public static ITextRows Open(Stream stream, string file, TableSchema schema, ICollection<TableNote> notes, Func<Stream, ITextRows> openText)
    {
        var (source, sheet) = stream is SheetStream named ? (named.Workbook, named.Sheet) : (stream, null);
        return SheetFile.TryOpen(source, file, out var text) is { } sheets ? SheetRows.Open(sheets, sheet, schema, notes)
            : sheet is null ? openText(text)
            : throw WorkbookProblem.Of(file, "sheet-of-no-workbook", "sheet", sheet);
    }
}
