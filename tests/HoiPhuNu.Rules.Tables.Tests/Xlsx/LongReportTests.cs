using System.Globalization;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Xlsx;

public sealed class LongReportTests
{
    private const int Rows = 10_000;

    /// <summary>Codes, words and figures; most of a report is counts.</summary>
    private static readonly byte[] Workbook = Written();

    [Fact]
    public void Read_LongReport_TakesLittleForARow()
    {
        var report = Read(new BulkReading());

        Assert.Equal(Rows, report.Rows.Length);
        Assert.Equal((4_999L, 64.5m, "cơ sở"), (report.Rows[4_999].Count(ReportColumn.Women), report.Rows[4_999][ReportColumn.RatePercent].Percent, report.Rows[4_999][ReportColumn.Level].Text));

        // 33 cells of 16 bytes, the row, its own texts, and what the XML reader throws away: 4,500. A text for every cell takes 8,000.
        // One of several readings has to fit: code that is not yet compiled for good makes more, and buffers are shared with the tests that run beside this one.
        Assert.InRange(Enumerable.Range(0, 30).Select(_ => AllocatedPerRow()).FirstOrDefault(bytes => bytes <= 6_000, long.MaxValue), 528, 6_000);
    }

    [Fact]
    public void Read_ToldHowFarItIs_CountsEveryRow()
    {
        var rows = 0L;
        Read(new BulkReading { RowsRead = more => rows += more });
        Assert.Equal(Rows, rows);
    }

    [Fact]
    public void Read_Stopped_EndsAtOnce()
    {
        using var stop = new CancellationTokenSource();
        var rows = 0;
        Assert.Throws<OperationCanceledException>(() => Read(new BulkReading
        {
            Stop = stop.Token,
            RowsRead = _ =>
            {
                if (++rows == 10)
                {
                    stop.Cancel();
                }
            },
        }));
        Assert.Equal(10, rows);
    }

    private static long AllocatedPerRow()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(new BulkReading());
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rows;
    }

    private static ReportTable Read(BulkReading how) => ReportReader.Read(new MemoryStream(Workbook), "f.xlsx", [], how);

    private static byte[] Written()
    {
        using var workbook = new WorkbookWriter();
        workbook.AddSheet(
            new SheetLayout { Name = "Báo cáo", Columns = [.. TableSchema.Report.Columns.Select(column => new SheetColumn(column.Label, column.Kind == CellKind.Percent ? SheetFormat.Decimals : SheetFormat.Plain))] },
            Enumerable.Range(0, Rows).Select(row => (IReadOnlyList<SheetCell>)[.. TableSchema.Report.Columns.Select(column => CellOf(column, row))]));
        using var stream = new MemoryStream();
        workbook.Save(stream);
        return stream.ToArray();
    }

    private static SheetCell CellOf(TableColumn column, int row) => column.Key switch
    {
        "unit" => SheetCell.Of(row.ToString("00000", CultureInfo.InvariantCulture)),
        "unit_name" => SheetCell.Of($"Xã số {row}"),
        "level" => SheetCell.Of("cơ sở"),
        "year" => SheetCell.Of(2024L),
        "women_source" => SheetCell.Of("công an"),
        "women_published" => SheetCell.Of(new NodaTime.LocalDate(2024, 5, 1)),
        "rating" => SheetCell.Of("vững mạnh"),
        "has_computer" => SheetCell.Of("có"),
        "rate_percent" => SheetCell.Of(64.5m),
        _ => SheetCell.Of((long?)row),
    };
}
