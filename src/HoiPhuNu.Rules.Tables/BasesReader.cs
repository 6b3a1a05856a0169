using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Reads the list of bases (<c>bases</c>): their ratings and computers. A row with a cell that is empty and must not be, or that cannot be read, is left out and told (DATA-02).
/// Nothing said about rating or computer is no doubt.
/// </summary>
public static class BasesReader
{
    private static readonly TableColumn Unit = TableSchema.Bases["unit"];
    private static readonly TableColumn RatingColumn = TableSchema.Bases["rating"];
    private static readonly TableColumn HasComputer = TableSchema.Bases["has_computer"];
    private static readonly TableColumn CodeDate = TableSchema.Bases["code_date"];

    /// <summary>Reads the list from a stream, which stays open, one row at a time.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<BaseRow> rows, Action<Finding> findings) =>
        RowCells.PassOn(stream, file, (TableSchema.Bases, Unit), notes, Row, rows, findings);

    private static BaseRow Row(RowCells cells) => new(cells.Code(Unit)!)
    {
        File = cells.File,
        Row = cells.Row,
        Rating = cells.Word<Rating>(RatingColumn),
        HasComputer = cells.YesOrNo(HasComputer),
        CodeDate = cells.Date(CodeDate),
    };
}
