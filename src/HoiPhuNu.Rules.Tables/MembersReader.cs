using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Bulk;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Reads the list of members (<c>members</c>), one row per person and affiliation. A row with a cell that is empty and must not be, or that cannot be read, is left out and told (DATA-02). What
/// needs more than the cell (DATA-06, DATA-07, a missing <c>resident_since</c>) is told by the tally.
/// </summary>
public static class MembersReader
{
    private static readonly TableColumn MemberId = TableSchema.Members["member_id"];
    private static readonly TableColumn Birth = TableSchema.Members["birth_date"];
    private static readonly TableColumn Commune = TableSchema.Members["commune"];
    private static readonly TableColumn Residence = TableSchema.Members["residence"];
    private static readonly TableColumn Since = TableSchema.Members["resident_since"];
    private static readonly TableColumn Category = TableSchema.Members["category"];
    private static readonly TableColumn ClubFounder = TableSchema.Members["club_founder"];
    private static readonly TableColumn AdmittedOn = TableSchema.Members["admitted_on"];
    private static readonly TableColumn EndedOn = TableSchema.Members["ended_on"];
    private static readonly TableColumn Reason = TableSchema.Members["end_reason"];
    private static readonly TableColumn CodeDate = TableSchema.Members["code_date"];

    /// <summary>Reads the list from a stream, which stays open, one row at a time.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="rows">Takes each row that can stand.</param>
    /// <param name="findings">Takes what is to be said about the others: DATA-02, one per doubtful cell.</param>
    /// <exception cref="UnreadableTableException">
    /// The input is no such table, or it breaks off; in that case rows before the break were handed on already.
    /// </exception>
    public static void Read(Stream stream, string file, ICollection<TableNote> notes, RowSink<MemberRow> rows, Action<Finding> findings) =>
        RowCells.PassOn(stream, file, (TableSchema.Members, Commune), notes, Row, rows, findings);

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
        Stream stream, string file, ICollection<TableNote> notes, MemberTally tally, Action<Finding> findings, BulkReading? how = null)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(findings);
        ListIntake<MemberRow>.Run(stream, file, (TableSchema.Members, Commune), notes, Row, header => new MemberRows(header, tally), findings, how ?? new BulkReading());
    }

    private static MemberRow Row(RowCells cells)
    {
        var residence = cells.Word<ResidenceKind>(Residence);
        return new MemberRow
        {
            Row = cells.Row,
            MemberId = cells.Code(MemberId)!,
            Birth = cells.Birth(Birth).GetValueOrDefault(),
            Commune = cells.CommuneOf(residence, Commune),
            Residence = new Residence(residence ?? ResidenceKind.None, cells.Date(Since)),
            Category = cells.Word<MemberCategory>(Category)!,
            ClubFounder = cells.Word<Level>(ClubFounder),
            AdmittedOn = cells.Date(AdmittedOn).GetValueOrDefault(),
            EndedOn = cells.Date(EndedOn),
            EndReason = cells.Word<EndReason>(Reason),
            CodeDate = cells.Date(CodeDate),
        };
    }
}
