using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Training;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Reads the list of posts (<c>posts</c>): who serves which unit. A row with a cell that is empty and must not be, or that cannot be read, is left out and told (DATA-02). A post
/// that ends before it begins (DATA-06) is told by the tally.
/// </summary>
public static class PostsReader
{
    private static readonly TableColumn PersonId = TableSchema.Posts["person_id"];
    private static readonly TableColumn Unit = TableSchema.Posts["unit"];
    private static readonly TableColumn Role = TableSchema.Posts["role"];
    private static readonly TableColumn FullTime = TableSchema.Posts["full_time"];
    private static readonly TableColumn From = TableSchema.Posts["from"];
    private static readonly TableColumn Until = TableSchema.Posts["until"];
    private static readonly TableColumn CodeDate = TableSchema.Posts["code_date"];

    /// <summary>Reads the list from a stream, which stays open, one row at a time.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<PostRow> rows, Action<Finding> findings) =>
        RowCells.PassOn(stream, file, (TableSchema.Posts, Unit), notes, Row, rows, findings);

    private static PostRow Row(RowCells cells) => new()
    {
        Row = cells.Row,
        PersonId = cells.Code(PersonId),
        Unit = cells.Code(Unit),
        Role = cells.Word<PostRole>(Role),
        FullTime = cells.YesOrNo(FullTime),
        From = cells.Date(From),
        Until = cells.Date(Until),
        CodeDate = cells.Date(CodeDate),
    };
}
