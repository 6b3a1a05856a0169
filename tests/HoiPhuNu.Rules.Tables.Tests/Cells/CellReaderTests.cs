using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Schemas;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests.Cells;

public sealed class CellReaderTests
{
    [Theory]
    [InlineData("level", "Cơ sở", "commune")]
    [InlineData("level", "CO SO", "commune")]
    [InlineData("level", "commune", "commune")]
    [InlineData("women_source", "cong an", "police")]
    [InlineData("women_source", "Thống\u00A0kê", "statistics")]
    [InlineData("rating", "Yê\u0301u", "weak")]
    [InlineData("has_computer", "Có", "yes")]
    [InlineData("has_computer", "no", "no")]
    [InlineData("unit", " 00001\u00A0", "00001")]
    [InlineData("unit_name", "Xa\u0303 B", "Xã B")]
    public void Read_Word_IsItsCode(string column, string text, string code) =>
        Assert.Equal(code, CellReader.Read(TableSchema.Report[column], text).Code);

    [Theory]
    [InlineData("level", "ấp")]
    [InlineData("women_source", "tự đếm")]
    [InlineData("women", "-1")]
    [InlineData("women", "1,234")]
    [InlineData("year", "năm 2024")]
    [InlineData("rate_percent", "-1")]
    [InlineData("women_published", "2024")]
    [InlineData("has_computer", "-1")]
    [InlineData("has_computer", "có thể")]
    public void Read_NoValueOfItsColumn_IsUnreadableAndKeepsItsText(string column, string text)
    {
        var cell = CellReader.Read(TableSchema.Report[column], $" {text}\u00A0");
        Assert.Equal(CellState.Unreadable, cell.State);
        Assert.Equal(text, cell.Text);
        Assert.Null(cell.Count);
        Assert.Null(cell.Code);
    }

    [Fact]
    public void Read_EveryKind_HoldsItsValue()
    {
        Assert.Equal(1234, CellReader.Read(TableSchema.Report["women"], "1.234").Count);
        Assert.Equal("1.234", CellReader.Read(TableSchema.Report["women"], "1.234").Text);
        Assert.Equal(-5, CellReader.Read(TableSchema.Report["net_growth"], "-5").Count);
        Assert.Equal(2024, CellReader.Read(TableSchema.Report["year"], "2024").Count);
        Assert.Equal(75.42m, CellReader.Read(TableSchema.Report["rate_percent"], "75,42%").Percent);
        Assert.Equal(new LocalDate(2024, 12, 31), CellReader.Read(TableSchema.Report["women_published"], "31/12/2024").Date);
        Assert.Equal(12, CellReader.Read(TableSchema.Report["has_computer"], "12").Count);
        Assert.Equal("1950-06", CellReader.Read(TableSchema.Members["birth_date"], "06/1950").Code);
        Assert.Equal(CellState.Unreadable, CellReader.Read(TableSchema.Members["birth_date"], "già").State);
        Assert.Equal(CellState.Unreadable, CellReader.Read(TableSchema.Members["club_founder"], "chi hội").State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0\u200B\t\r\n")]
    public void Read_Blanks_AreEmpty(string text) =>
        Assert.All(TableSchema.Report.Columns, column => Assert.Equal(CellState.Empty, CellReader.Read(column, text).State));
}
