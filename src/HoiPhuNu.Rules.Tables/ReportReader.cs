using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>Reads a report (<c>report</c>): one row per unit and year, and apart from them the rows that add it up (Tổng cộng). It judges nothing; what is empty or cannot be read is told by the cells.</summary>
public static class ReportReader
{
    /// <summary>Reads a whole report from a stream, which stays open, as one table: of a workbook, every sheet that holds the report, in order.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it; rows of several sheets name theirs behind it (<c>a.xlsx#Sheet</c>).</param>
    /// <param name="notes">Takes what was left out, and what was understood otherwise than letter by letter.</param>
    /// <exception cref="UnreadableTableException">The input is no report that can be read. Missing columns and doubtful cells are no exceptions.</exception>
    public static ReportTable Read(Stream stream, string file, ICollection<TableNote> notes) => Read(stream, file, notes, new BulkReading());

    /// <summary>Reads a whole report as one table, and tells how far it is. It is read on the caller's thread.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out, and what was understood otherwise than letter by letter.</param>
    /// <param name="how">What is told how many rows were read, and what stops the reading.</param>
    /// <exception cref="UnreadableTableException">The input is no report that can be read. Missing columns and doubtful cells are no exceptions.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportTable Read(Stream stream, string file, ICollection<TableNote> notes, BulkReading how) => ReadSheets(stream, file, notes, how) switch
    {
        [var only] => only,
        var sheets => Joined(file, sheets),
    };

    /// <summary>Reads a report sheet by sheet: one table for each sheet of a workbook that holds the report, in order; one for any other file.</summary>
    /// <param name="stream">The file's bytes; the stream stays open.</param>
    /// <param name="file">The file's name, as findings shall name it; of several sheets each is named behind it (<c>a.xlsx#Sheet</c>).</param>
    /// <param name="notes">Takes what was left out, and what was understood otherwise than letter by letter.</param>
    /// <param name="how">What is told how many rows were read, and what stops the reading.</param>
    /// <exception cref="UnreadableTableException">The input is no report that can be read. Missing columns and doubtful cells are no exceptions.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ImmutableArray<ReportTable> ReadSheets(Stream stream, string file, ICollection<TableNote> notes, BulkReading how)
    {
        ArgumentNullException.ThrowIfNull(how);
        using var records = TableRecords.Open(stream, file, TableSchema.Report, notes, how.Numbers);
        var tables = ImmutableArray.CreateBuilder<ReportTable>();
        var lines = new ReportLines(records.File, records.Header);
        var cells = new Cell[ReportColumn.All.Length];
        while (records.MoveNext())
        {
            how.Stop.ThrowIfCancellationRequested();
            how.RowsRead?.Invoke(1);
            if (lines.File != records.File)
            {
                tables.Add(lines.ToTable(notes));
                lines = new ReportLines(records.File, records.Header);
            }

            foreach (var column in TableSchema.Report.Columns)
            {
                cells[column.Ordinal] = records[column];
            }

            lines.Add(records, cells);
        }

        tables.Add(lines.ToTable(notes));
        return tables.ToImmutable();
    }

    private static ReportTable Joined(string file, ImmutableArray<ReportTable> sheets) => sheets[0] with
    {
        File = file,
        Columns = sheets.SelectMany(sheet => sheet.Columns).ToImmutableHashSet(),
        Rows = [.. sheets.SelectMany(sheet => sheet.Rows)],
        Totals = [],
        Groups = [],
        UnitInTitle = sheets.Select(sheet => sheet.UnitInTitle).Distinct().Count() == 1 ? sheets[0].UnitInTitle : null,
        YearInTitle = sheets.Select(sheet => sheet.YearInTitle).Distinct().Count() == 1 ? sheets[0].YearInTitle : null,
    };
}
