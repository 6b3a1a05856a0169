using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tables.Tests.Rows;

public sealed class TableHeaderTests
{
    private readonly List<TableNote> _notes = [];

    [Fact]
    public void Read_UnknownColumn_IsANote()
    {
        var table = Read("unit,Ghi chú\u00A0,level\n1,abc,cơ sở\n");
        Assert.Equal([ReportColumn.Unit, ReportColumn.Level], table.Columns.OrderBy(column => column.Ordinal));
        var note = Assert.Single(_notes);
        Assert.Equal(("note.columns-unknown", "f.csv", 1L, "Ghi chú"), (note.Key, note.File, note.Row, note.Column));
    }

    [Fact]
    public void Read_SameColumnTwice_IsRefusedBecauseNothingIsChosen() =>
        Assert.Equal("headings-same", Sample.KeyOfRefusal("unit,level,Mã đơn vị\n1,cơ sở,2\n"));

    [Fact]
    public void Read_RowsOfOtherLengths_MissingCellsAreEmptyAndExtraOnesANote()
    {
        var table = Read("unit,level,,year\n1\n2,tỉnh,,2024,,\n3,tỉnh,,2024,,x\n4,tỉnh,y,2024\n");
        Assert.Equal(CellState.Empty, table.Rows[0][ReportColumn.Year].State);
        Assert.Equal(CellState.Absent, table.Rows[0][ReportColumn.Women].State);
        Assert.Equal(2024, table.Rows[2].Year);
        Assert.Equal(("note.cells-extra", 4L), (Assert.Single(_notes).Key, _notes[0].Row));
    }

    [Fact]
    public void Read_HeadersWithoutDiacriticsOrDecomposed_AreRecognised()
    {
        var table = Read("MA DON VI;Ti le tap hop hoi vien (%);To\u0302\u0309ng so\u0302\u0301 ho\u0323\u0302i vie\u0302n;\"Cấp\nHội\";Tỉ lệ khác\n001;64,5;640;cơ sở;1\n");
        Assert.Equal(
            [ReportColumn.Unit, ReportColumn.Level, ReportColumn.MembersTotal, ReportColumn.RatePercent],
            table.Columns.OrderBy(column => column.Ordinal));
        Assert.Equal(640, table.Rows[0].Count(ReportColumn.MembersTotal));
        Assert.Equal("Tỉ lệ khác", Assert.Single(_notes).Column);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "header-unknown")]
    [InlineData("Xin chào\n", "header-unknown")]
    [InlineData("Mã đơn vị,Tên đơn vị,Cấp Hội,Loại hình cơ sở,Mã đơn vị cấp trên\n", "header-other")]
    public void Read_NoReport_IsRefused(string text, string key) => Assert.Equal(key, Sample.KeyOfRefusal(text));

    [Fact]
    public void Read_TitleAboveTheHeaders_IsPassedOverAndSaysTheYear()
    {
        var table = Read("Báo cáo năm 2024\nunit,level,women\n1,cơ sở,5\n");
        Assert.Equal((2L, 2024, 3L), (table.HeaderRow, table.YearInTitle, Assert.Single(table.Rows).Row));
    }

    [Fact]
    public void Read_PartOfAReport_IsAReport() => Assert.Empty(Read("unit,year,cadres,branch_heads\n").Rows);

    private ReportTable Read(string text) => ReportReader.Read(Sample.Stream(text), "f.csv", _notes);
}
