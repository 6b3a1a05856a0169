using HoiPhuNu.Rules.Tables.Sheets;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>Opens a table, whatever kind of file it is in.</summary>
internal static class TableFile
{
    /// <summary>Opens a file; the stream stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="openText">Opens text.</param>
    /// <exception cref="UnreadableTableException">It is a file of no kind that is read.</exception>
    public static TableSource Open(Stream stream, string file, Func<Stream, ITextRows> openText)
    {
        var (source, sheet) = stream is SheetStream named ? (named.Workbook, named.Sheet) : (stream, null);
        return SheetFile.TryOpen(source, file, out var text) is { } sheets ? new TableSource(null, sheets, sheet)
            : sheet is null ? new TableSource(openText(text), null, null)
            : throw WorkbookProblem.Of(file, "sheet-of-no-workbook", "sheet", sheet);
    }
}
