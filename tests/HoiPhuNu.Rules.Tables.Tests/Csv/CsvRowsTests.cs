using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Rows;

namespace HoiPhuNu.Rules.Tables.Tests.Csv;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Read_EverySeparatorAndLineEnd_IsTheSame(string separator) =>
        Assert.All((string[])["\n", "\r\n", "\r"], lineEnd =>
        {
            var text = $"unit|level|year|women{lineEnd}001|cơ sở|2024|1.234{lineEnd}{lineEnd}002|cơ sở|2024|5"
                .Replace("|", separator, StringComparison.Ordinal);
            var table = ReportReader.Read(Sample.Stream(text), "f.csv", []);
            Assert.Equal([("001", 2L, 1234L), ("002", 4L, 5L)], table.Rows.Select(row => (row.Unit!, row.Row, row.Count(ReportColumn.Women)!.Value)));
        });

    [Fact]
    public void Read_LabelsWithCommasUnderSemicolons_AreRecognised()
    {
        var table = ReportReader.Read(
            Sample.Stream("Mã đơn vị;Hội viên chi, tổ Hội theo địa bàn dân cư;Hội viên CLB, tổ, nhóm;Tỷ lệ tập hợp hội viên (%)\n001;5;6;64,5\n"), "f.csv", []);
        Assert.Equal(4, table.Columns.Count);
        Assert.Equal(64.5m, table.Rows[0][ReportColumn.RatePercent].Percent);
    }

    [Fact]
    public void Read_QuotedLabelsWithCommas_AreRecognised()
    {
        var table = ReportReader.Read(Sample.Stream("Mã đơn vị,\"Hội viên CLB, tổ, nhóm\"\n001,6\n"), "f.csv", []);
        Assert.Equal(6, table.Rows[0].Count(ReportColumn.MembersClub));
    }

    [Theory]
    [InlineData("sep=;\r\nunit;level\r\n1;cơ sở\r\n")]
    [InlineData("SEP=;\nunit;level\n1;cơ sở\n")]
    [InlineData("\"sep=;\"\nunit;level\n1;cơ sở\n")]
    public void Read_DeclaredSeparator_IsNoRow(string text)
    {
        var table = ReportReader.Read(Sample.Stream(text), "f.csv", []);
        Assert.Equal(1, table.HeaderRow);
        Assert.Equal(2, Assert.Single(table.Rows).Row);
    }

    [Theory]
    [InlineData("unit,rate_percent\n001,64.00\n002,64,00\n", 3)]
    [InlineData("unit,unit_name,women\n001,Xã A, mới,1000\n", 2)]
    public void Read_ASeparatorInsideAnUnquotedCell_IsRefusedAndNotGuessed(string text, long row)
    {
        var refusal = Assert.Throws<UnreadableTableException>(() => ReportReader.Read(Sample.Stream(text), "f.csv", []));
        Assert.Equal(("cells-shifted", row), (refusal.Key, refusal.Place.Row));
    }

    [Fact]
    public void Read_WordsBeyondTheHeaders_AreANote()
    {
        var notes = new List<TableNote>();
        Assert.Equal(2, ReportReader.Read(Sample.Stream("unit,women\n001,5,ghi chú\n002,6\n"), "f.csv", notes).Rows.Length);
        Assert.Equal("note.cells-extra", Assert.Single(notes).Key);
    }

    [Fact]
    public void Read_BlankLinesAndLineBreaksInCells_KeepTheSpreadsheetsRows()
    {
        const string text = "\nunit,unit_name\n\n001,\"a\nb\r\nc\"\n,,\n002,d\n\n\n \u00A0,\n003,e\n\n";
        var table = ReportReader.Read(Sample.Stream(text), "f.csv", []);
        Assert.Equal(2, table.HeaderRow);
        Assert.Equal([("001", 4L), ("002", 6L), ("003", 10L)], table.Rows.Select(row => (row.Unit!, row.Row)));
        Assert.Equal("a\nb\r\nc", table.Rows[0][ReportColumn.UnitName].Code);
    }

    [Theory]
    [InlineData("unit,level\n1,2\n\"3,4\n5,6\n", "quote-unclosed", 3)]
    [InlineData("\"unit,level\n1,2\n", "quote-unclosed", 1)]
    [InlineData("unit,level\n\"1\"2,3\n", "quote-misplaced", 2)]
    [InlineData("unit,level\n1\"2,3\n", "quote-misplaced", 2)]
    [InlineData("unit,level\n\n1, \"2,3\"\n", "quote-misplaced", 3)]
    [InlineData("unit,level\n1\"2,\"3\n4,5\n", "quote-misplaced", 2)]
    public void Read_BadQuoting_IsRefusedWithItsRow(string text, string key, long row)
    {
        var refusal = Sample.Refused(() => ReportReader.Read(Sample.Stream(text), "f.csv", []));
        Assert.Equal((key, row), (refusal.Key, refusal.Place.Row));
    }

    [Fact]
    public void Read_CellLongerThanASpreadsheets_IsRefused()
    {
        var fits = new string('x', TableLimits.CellLength);
        Assert.Equal(fits, ReportReader.Read(Sample.Stream($"unit,level\n{fits},x\n"), "f.csv", []).Rows[0].Unit);
        Assert.Equal("cell-too-long", Sample.KeyOfRefusal($"unit,level\n{fits}x,x\n"));
    }

    [Fact]
    public void Read_RowWithoutEnd_IsRefusedInBoundedMemory()
    {
        using var endless = new EndlessStream("unit,level\n\""u8.ToArray());
        var refusal = Sample.Refused(() => ReportReader.Read(endless, "f.csv", []));
        Assert.Equal(("record-too-long", 2L), (refusal.Key, refusal.Place.Row));
        Assert.InRange(endless.Given, 0, 4 * TableLimits.RowBytes);
    }

    [Fact]
    public void Read_RowOfTooManyCells_IsRefused() =>
        Assert.Equal("record-too-long", Sample.KeyOfRefusal("unit,level\n" + new string(',', TableLimits.RowBytes + 1) + "\n"));

    /// <summary>Never ends and has no line break: after its beginning only the letter x.</summary>
    private sealed class EndlessStream(byte[] start) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var at = 0; at < count; at++, Given++)
            {
                buffer[offset + at] = Given < start.Length ? start[Given] : (byte)'x';
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
