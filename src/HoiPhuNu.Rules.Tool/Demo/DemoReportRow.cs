using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tool.Demo;

/// <summary>One row of a made-up report, cell by cell as it is written.</summary>
internal sealed class DemoReportRow
{
    private readonly string?[] _cells = new string?[ReportColumn.All.Length];

    public DemoReportRow()
    {
    }

    public DemoReportRow(DemoReportRow other) => other._cells.CopyTo(_cells, 0);

    /// <summary>All cells in the order of the columns.</summary>
    public IReadOnlyList<string?> Cells => _cells;

    public string? this[ReportColumn column]
    {
        get => _cells[column.Ordinal];
        set => _cells[column.Ordinal] = value;
    }
}
