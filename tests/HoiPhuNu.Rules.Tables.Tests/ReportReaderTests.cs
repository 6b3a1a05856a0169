using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class ReportReaderTests
{
    [Fact]
    public void Read_Report_HasItsCells()
    {
        var table = ReportReader.Read(Sample.Stream(Sample.Report), "bao-cao.csv", []);
        Assert.Equal(("bao-cao.csv", 1L, 10), (table.File, table.HeaderRow, table.Columns.Count));
        var row = table.Rows[0];
        Assert.Equal(("bao-cao.csv", 2L, "00001", Level.Commune, 2024), (row.File, row.Row, row.Unit, row.Level, row.Year));
        Assert.Equal((1000L, -3L, 64.0m, "yes"), (row.Count(ReportColumn.Women), row.Count(ReportColumn.NetGrowth), row[ReportColumn.RatePercent].Percent, row[ReportColumn.HasComputer].Code));
        Assert.Equal(("64,0", 1), (row[ReportColumn.RatePercent].Text, row[ReportColumn.RatePercent].Percent!.Value.Scale));
        Assert.Equal((Level.Province, "police", 1L), (table.Rows[1].Level, table.Rows[1][ReportColumn.WomenSource].Code, table.Rows[1].Count(ReportColumn.HasComputer)));
        Assert.Equal(CellState.Absent, row[ReportColumn.Admitted].State);
    }

    [Fact]
    public void Read_HeaderAlone_IsAReportWithoutRows()
    {
        var table = ReportReader.Read(Sample.Stream("unit,year"), "f.csv", []);
        Assert.Empty(table.Rows);
        Assert.Equal(2, table.Columns.Count);
    }

    [Property(MaxTest = 500)]
    public bool Read_RandomBytes_IsReadOrRefused(byte[] bytes) => IsReadOrRefused(bytes ?? []);

    [Property(MaxTest = 500)]
    public bool Read_RandomText_IsReadOrRefused(string text) => IsReadOrRefused(Encoding.UTF8.GetBytes("unit,level,year\n" + text));

    [Property(MaxTest = 1000)]
    public Property Read_MutatedReport_IsReadOrRefused()
    {
        var report = Encoding.UTF8.GetBytes(Sample.Report);
        var mutations = Gen.Choose(0, report.Length - 1).Zip(Gen.Elements<byte>([.. "\",;\t\r\n.-= 0a\0"u8, 0xC2, 0xA0, 0xE1, 0xFF])).ListOf();
        return Prop.ForAll(mutations.ToArbitrary(), Gen.Choose(0, report.Length).ToArbitrary(), (list, length) =>
        {
            var bytes = (byte[])report.Clone();
            foreach (var (position, value) in list)
            {
                bytes[position] = value;
            }

            return IsReadOrRefused(bytes[..length]);
        });
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            return ReportReader.Read(Sample.Stream(bytes), "f.csv", []).Rows.All(row => row.Row > 1);
        }
        catch (UnreadableTableException refusal)
        {
            return TableMessages.Texts.KeysIn(Words.Language.Vietnamese).Contains(refusal.Key);
        }
    }
}
