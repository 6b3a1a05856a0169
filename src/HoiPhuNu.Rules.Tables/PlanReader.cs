using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables;

/// <summary>Reads a plan (<c>plan</c>): allocations and registrations. A row with a cell that cannot be read is left out and told (DATA-02).</summary>
public static class PlanReader
{
    private static readonly ImmutableDictionary<string, object> Told = ImmutableDictionary<string, object>.Empty;
    private static readonly TableColumn Unit = TableSchema.Plan["unit"];
    private static readonly TableColumn Year = TableSchema.Plan["year"];
    private static readonly TableColumn Growth = TableSchema.Plan["growth"];
    private static readonly TableColumn Cadres = TableSchema.Plan["cadres"];
    private static readonly TableColumn BranchHeads = TableSchema.Plan["branch_heads"];
    private static readonly TableColumn RateTarget = TableSchema.Plan["rate_target"];

    /// <summary>Reads a whole plan from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <exception cref="UnreadableTableException">The input is no plan that can be read.</exception>
    public static PlanTable Read(Stream stream, string file, ICollection<TableNote> notes) => Read(stream, file, notes, NumberStyle.Vietnamese);

    /// <summary>The same, where numbers may be grouped another way.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="file">The file's name, as findings shall name it.</param>
    /// <param name="notes">Takes what was left out.</param>
    /// <param name="numbers">How numbers are grouped.</param>
    /// <exception cref="UnreadableTableException">The input is no plan that can be read.</exception>
    public static PlanTable Read(Stream stream, string file, ICollection<TableNote> notes, NumberStyle numbers)
    {
        using var records = TableRecords.Open(stream, file, TableSchema.Plan, notes, numbers).RequireColumns();
        var rows = ImmutableArray.CreateBuilder<PlanRow>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (records.MoveNext())
        {
            var doubts = Doubts(records).ToList();
            findings.AddRange(doubts);
            if (doubts.Count == 0)
            {
                rows.Add(Row(records));
            }
        }

        return new PlanTable(rows.ToImmutable(), findings.ToImmutable());
    }

    private static PlanRow Row(TableRecords records) => new(records[Unit].Code!, YearOf(records))
    {
        File = records.File,
        Row = records.Row,
        Growth = records[Growth].Count,
        Cadres = records[Cadres].Count,
        BranchHeads = records[BranchHeads].Count,
        RateTarget = records[RateTarget].Percent,
    };

    private static int? YearOf(TableRecords records) => (int?)records[Year].Count;

    private static IEnumerable<Finding> Doubts(TableRecords records) =>
        from column in TableSchema.Plan.Columns
        let cell = records[column]
        let isBeyondAll = column == RateTarget && cell.Percent > 100
        where cell.State == CellState.Unreadable || isBeyondAll || (column == Unit && cell.IsBlank)
        select new Finding("DATA-02", Severity.Error, records.At(column))
        {
            Unit = records[Unit].Code,
            Year = YearOf(records),
            Reported = cell.Text,
            Expected = isBeyondAll ? "0..100" : column.Form,
            MessageKey = cell.IsBlank ? "DATA-02.empty" : isBeyondAll ? "DATA-02.rate-target" : "DATA-02.unreadable",
            Facts = Told.Add("reported", cell.Text),
        };
}
