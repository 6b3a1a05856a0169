using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Tests.Csv;

public sealed class CsvTableWriterTests
{
    [Theory]
    [InlineData("Xã B", "Xã B")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "a;b")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("-", "'-")]
    [InlineData("-5", "-5")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("+5", "+5")]
    [InlineData("-5,25", "\"-5,25\"")]
    [InlineData("-5,25,1", "\"'-5,25,1\"")]
    public void WriteRow_Cell_IsQuotedAndNoFormula(string cell, string expected) => Assert.Equal($"x,{expected}\n", Written(',', "x", cell));

    [Fact]
    public void WriteRow_EmptyCells_AreNoBlankLine()
    {
        Assert.Equal("\"\"\n", Written(',', [null]));
        Assert.Equal(";\n", Written(';', null, string.Empty));
        Assert.Equal("a;b,c\n", Written(';', "a", "b,c"));
        Assert.Equal("a;\"b;c\"\n", Written(';', "a", "b;c"));
    }

    [Fact]
    public void WriteHeader_OfATable_AreTheLabelsThatAreReadBack()
    {
        using var text = new StringWriter();
        new CsvTableWriter(text).WriteHeader(TableSchema.Report);
        var notes = new List<TableNote>();
        var table = ReportReader.Read(Sample.Stream(text.ToString()), "f.csv", notes);
        Assert.Equal(ReportColumn.All.Length, table.Columns.Count);
        Assert.Empty(notes);
    }

    [Fact]
    public void Constructor_OtherSeparator_IsMisuse() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsvTableWriter(TextWriter.Null, '|'));

    [Property]
    public Property WriteRow_AnyText_IsReadBackUnlessItWasAFormula()
    {
        var texts = Gen.Elements("a=+-@;,\t\"'\r\n1ệ".ToCharArray()).NonEmptyListOf().Select(letters => "x" + new string([.. letters]) + "x").ToArbitrary();
        return Prop.ForAll(texts, Gen.Elements(',', ';', '\t').ToArbitrary(), (text, separator) =>
        {
            var csv = Written(separator, "unit", "unit_name", "level") + Written(separator, "1", text, "cơ sở");
            return ReportReader.Read(Sample.Stream(csv), "f.csv", []).Rows[0][ReportColumn.UnitName].Code == text;
        });
    }

    private static string Written(char separator, params string?[] cells)
    {
        using var text = new StringWriter();
        new CsvTableWriter(text, separator).WriteRow(cells);
        return text.ToString();
    }
}
