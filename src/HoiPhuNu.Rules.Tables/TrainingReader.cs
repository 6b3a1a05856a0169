using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Reads the list of trainings (<c>training</c>): who completed which course. A row with a cell that is empty and must not be, or that cannot be read, is left out and told (DATA-02).
/// A missing <c>central_framework</c> is told by the tally: where it is needed depends on the subject and on a reading.
/// </summary>
public static class TrainingReader
{
    private static readonly TableColumn PersonId = TableSchema.Training["person_id"];
    private static readonly TableColumn Date = TableSchema.Training["date"];
    private static readonly TableColumn Subject = TableSchema.Training["subject"];
    private static readonly TableColumn CentralFramework = TableSchema.Training["central_framework"];

    /// <summary>Reads the list from a stream, which stays open, one row at a time.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<TrainingRow> rows, Action<Finding> findings) =>
        RowCells.PassOn(stream, file, (TableSchema.Training, null), notes, Row, rows, findings);

    private static TrainingRow Row(RowCells cells) => new()
    {
        Row = cells.Row,
        PersonId = cells.Code(PersonId),
        Date = cells.Date(Date),
        Subject = cells.Word<TrainingSubject>(Subject),
        CentralFramework = cells.YesOrNo(CentralFramework),
    };
}
