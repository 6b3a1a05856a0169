using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>One file of a report: which columns it has, and its rows.</summary>
/// <param name="File">The file's name as it was given, if there is a file.</param>
/// <param name="HeaderRow">The row of the headers as a spreadsheet counts it.</param>
/// <param name="Columns">The columns the file has.</param>
/// <param name="Rows">Its rows, in their order.</param>
public sealed record ReportTable(string? File, long HeaderRow, ImmutableHashSet<ReportColumn> Columns, ImmutableArray<ReportRow> Rows)
{
    /// <summary>
    /// The rows that add the file up and are no unit's (Tổng, Cộng, Tổng cộng), in their order and without unit code: they are held against the
    /// other rows and against nothing else. Rule REP-16.
    /// </summary>
    public ImmutableArray<ReportRow> Totals { get; init; } = [];

    /// <summary>The year that the title above the table says; <see langword="null"/> where there is none. It serves where no row says one.</summary>
    public int? YearInTitle { get; init; }

    /// <summary>The unit that the title above the table names, by name; <see langword="null"/> where there is none. Names in the rows are looked for in its province.</summary>
    public string? UnitInTitle { get; init; }

    /// <summary>The groups of rows whose heading names their superior ("Huyện Sóc Sơn"), in their order: it decides between units of one name.</summary>
    public ImmutableArray<RowGroup> Groups { get; init; } = [];

    /// <summary>A table made of rows in memory: it has the columns that any of its rows has.</summary>
    public static ReportTable Of(IEnumerable<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ImmutableArray<ReportRow> all = [.. rows];
        var columns = ReportColumn.All.Where(column => all.Any(row => row[column].State != CellState.Absent));
        return new ReportTable(all.FirstOrDefault()?.File, 1, [.. columns], all);
    }
}
