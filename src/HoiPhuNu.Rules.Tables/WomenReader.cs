using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Reads counts of women present (<c>women</c>), one per commune. A row with a cell that is empty and must not be, or that cannot be read, is left out and
/// told (DATA-02).
/// </summary>
public static class WomenReader
{
    private static readonly TableColumn Commune = TableSchema.Women["commune"];
    private static readonly TableColumn Women = TableSchema.Women["women"];
    private static readonly TableColumn Source = TableSchema.Women["source"];
    private static readonly TableColumn Published = TableSchema.Women["published"];
    private static readonly TableColumn WorkingAway = TableSchema.Women["working_away"];
    private static readonly TableColumn CodeDate = TableSchema.Women["code_date"];

    /// <summary>Reads the counts from a stream, which stays open, one row at a time.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<WomenCount> rows, Action<Finding> findings) =>
        Read(stream, file, notes, rows, findings, NumberStyle.Vietnamese);

    /// <summary>The same, where numbers may be grouped another way.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <param name="numbers">How numbers are grouped.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<WomenCount> rows, Action<Finding> findings, NumberStyle numbers) =>
        RowCells.PassOn(stream, file, (TableSchema.Women, Commune), notes, Row, rows, findings, numbers);

    private static WomenCount Row(RowCells cells) =>
        new(cells.Code(Commune)!, cells.Count(Women).GetValueOrDefault(), cells.Word<WomenSource>(Source)!)
        {
            Row = cells.Row,
            Published = cells.Date(Published),
            WorkingAway = cells.Count(WorkingAway),
            CodeDate = cells.Date(CodeDate),
        };
}
