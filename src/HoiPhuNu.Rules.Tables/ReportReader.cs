using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>Reads a report (<c>report</c>): one row per unit and year, and apart from them the rows that add it up (Tổng cộng). It judges nothing; what is empty or cannot be read is told by the cells.</summary>
public static class ReportReader
{
    private static readonly TableColumn Unit = TableSchema.Report[ReportColumn.Unit.Code];
    private static readonly TableColumn UnitName = TableSchema.Report[ReportColumn.UnitName.Code];

    /// <summary>Reads a whole report from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <exception cref="UnreadableTableException">The input is no report that can be read. Missing columns and doubtful cells are no exceptions.</exception>
    public static ReportTable Read(Stream stream, string file, ICollection<TableNote> notes) => Read(stream, file, notes, new BulkReading());

    /// <summary>Reads a whole report from a stream, which stays open, and tells how far it is. It is read on the caller's thread.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="how">What is told how many rows were read, and what stops the reading.</param>
    /// <exception cref="UnreadableTableException">The input is no report that can be read. Missing columns and doubtful cells are no exceptions.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportTable Read(Stream stream, string file, ICollection<TableNote> notes, BulkReading how)
    {
        ArgumentNullException.ThrowIfNull(how);
        using var records = TableRecords.Open(stream, file, TableSchema.Report, notes, how.Numbers);
        var rows = ImmutableArray.CreateBuilder<ReportRow>();
        var totals = ImmutableArray.CreateBuilder<ReportRow>();
        var cells = new Cell[ReportColumn.All.Length];
        while (records.MoveNext())
        {
            how.Stop.ThrowIfCancellationRequested();
            how.RowsRead?.Invoke(1);
            foreach (var column in TableSchema.Report.Columns)
            {
                cells[column.Ordinal] = records[column];
            }

            if (records.IsTotal(Unit, UnitName))
            {
                cells[Unit.Ordinal] = Cell.Empty;
                totals.Add(ReportRow.Of(file, records.Row, cells));
            }
            else
            {
                rows.Add(ReportRow.Of(file, records.Row, cells));
            }
        }

        var columns = records.Header.Columns.Select(column => ReportColumn.All[column.Ordinal]);
        return new ReportTable(file, records.Header.Row, [.. columns], rows.DrainToImmutable()) { Totals = totals.ToImmutable() };
    }
}
