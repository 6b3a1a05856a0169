using System.Text;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tables.Tests.Csv;

public sealed class CsvTextTests
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16-le", "utf-16-be"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_EveryEncoding_IsTheSame(string encoding)
    {
        var table = ReportReader.Read(Sample.Stream(Encode(Sample.Report, encoding)), "f.csv", []);
        Assert.Equal("Tỉnh \"A\"\nphía Bắc", table.Rows[1][ReportColumn.UnitName].Code);
        Assert.Equal([2L, 3L], table.Rows.Select(row => row.Row));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_LargerThanOneChunk_IsReadToTheEnd(string encoding)
    {
        var text = new StringBuilder("unit,unit_name,level,year\n");
        for (var row = 0; row < 20_000; row++)
        {
            text.Append(row).Append(",\"Xã Đường Hương ").Append(row).Append("\",cơ sở,2024\n");
        }

        var table = ReportReader.Read(Sample.Stream(Encode(text.ToString(), encoding)), "f.csv", []);
        Assert.Equal(20_000, table.Rows.Length);
        Assert.All(table.Rows, row => Assert.Equal($"Xã Đường Hương {row.Unit}", row[ReportColumn.UnitName].Code));
    }

    [Theory]
    [InlineData("4DE320AEEC6E2076DE0A303030303120586A")] // "Mã đơn vị" in a one-byte Vietnamese font encoding
    [InlineData("4DE320F0F56E2076B80A")]
    [InlineData("756E69742C6C6576656C0A3030312C784D61F5")]
    [InlineData("756E69742C6C6576656C0AC0AF2C610A")]
    [InlineData("756E69742C6C6576656C0AEDA0802C610A")]
    public void Read_OldEncoding_IsRefused(string hex)
    {
        var bytes = Convert.FromHexString(hex).Append((byte)'\n').ToArray();
        Assert.Equal("encoding", Sample.KeyOfRefusal(bytes));
    }

    [Fact]
    public void Read_OldEncodingFarIntoTheFile_IsRefused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("unit,level\n" + string.Concat(Enumerable.Repeat("1,xã\n", 50_000))), 0xE3, (byte)'\n'];
        Assert.Equal("encoding", Sample.KeyOfRefusal(bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData(" \r\n\u00A0\u200B\r\n")]
    public void Read_OnlyBlanks_IsEmpty(string text) => Assert.Equal("empty", Sample.KeyOfRefusal(text));

    [Theory]
    [InlineData("EFBBBF", "empty")]
    [InlineData("FFFE", "empty")]
    [InlineData("FEFF", "empty")]
    [InlineData("504B030414000600", "workbook-damaged")]
    [InlineData("255044462D312E37", "binary")]
    [InlineData("89504E470D0A1A0A0000000D49484452", "binary")]
    [InlineData("750069007400", "binary")]
    [InlineData("FFFE7500000061000A00", "binary")]
    [InlineData("FFFE00D861000A00", "encoding-utf16")]
    [InlineData("FFFE750069", "truncated")]
    [InlineData("756E69742C6C6576656C0A782CE1BB", "truncated")]
    public void Read_NoText_IsRefused(string hex, string key) => Assert.Equal(key, Sample.KeyOfRefusal(Convert.FromHexString(hex)));

    [Fact]
    public void Read_StreamThatGivesOneByteAtATime_IsTheSame()
    {
        using var trickle = new TrickleStream(Encode(Sample.Report, "utf-16-le"));
        Assert.Equal(2, ReportReader.Read(trickle, "f.csv", []).Rows.Length);
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = Sample.Stream(Sample.Report);
        ReportReader.Read(stream, "f.csv", []);
        Assert.True(stream.CanRead);
    }

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16-le" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        _ => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
    };

    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
