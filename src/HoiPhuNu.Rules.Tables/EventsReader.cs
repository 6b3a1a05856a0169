using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tables.Bulk;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Reads the list of movements (<c>events</c>): what happened to memberships. A row with a cell that is empty and must not be, or that cannot be read, is left out and told (DATA-02). A
/// founding level that is missing or out of place (DATA-07) is told by the tally.
/// </summary>
public static class EventsReader
{
    private static readonly TableColumn MemberId = TableSchema.Events["member_id"];
    private static readonly TableColumn Commune = TableSchema.Events["commune"];
    private static readonly TableColumn Date = TableSchema.Events["date"];
    private static readonly TableColumn Event = TableSchema.Events["event"];
    private static readonly TableColumn Category = TableSchema.Events["category"];
    private static readonly TableColumn ClubFounder = TableSchema.Events["club_founder"];

    /// <summary>Reads the list from a stream, which stays open, one row at a time.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<MovementRow> rows, Action<Finding> findings) =>
        RowCells.PassOn(stream, file, (TableSchema.Events, Commune), notes, Row, rows, findings);

    /// <summary>
    /// Reads the list from a stream, which stays open, straight into a tally: the fast way for millions of rows. Rows that are written as programs
    /// write them are counted without making any object of them; every other row, and every doubtful cell, is read as <see cref="Read"/> reads it.
    /// The tally's figures and findings, the findings and the notes are those of adding the rows of <see cref="Read"/> one by one.
    /// </summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="tally">Counts the rows that can stand. Nobody else may use it meanwhile.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell, in the order of the rows; one call at a time, on any of the threads.</param>
    /// <param name="how">On how many threads; on the caller's alone when not said.</param>
    /// <exception cref="UnreadableTableException">The input is no such table, or it breaks off; in that case the tally is of no use.</exception>
    public static void ReadInto(
        Stream stream, string file, ICollection<TableNote> notes, MovementTally tally, Action<Finding> findings, BulkReading? how = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(findings);
        ListIntake<MovementRow>.Run(stream, file, (TableSchema.Events, Commune), notes, Row, header => new MovementRows(header, tally), findings, how ?? new BulkReading());
    }

    private static MovementRow Row(RowCells cells) => new()
    {
        Row = cells.Row,
        MemberId = cells.Code(MemberId),
        Commune = cells.Code(Commune),
        Date = cells.Date(Date),
        Kind = cells.Word<MovementKind>(Event),
        Category = cells.Word<MemberCategory>(Category),
        ClubFounder = cells.Word<Level>(ClubFounder),
    };
}
