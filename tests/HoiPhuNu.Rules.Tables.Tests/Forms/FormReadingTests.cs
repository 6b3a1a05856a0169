using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Tests.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Forms;

/// <summary>Whole forms: what a person would read off them is what is read.</summary>
public sealed class FormReadingTests
{
    private const string Header = "Mã đơn vị;Tên đơn vị;Cấp Hội;Năm;Tổng số hội viên;Hội viên kết nạp mới;Hội viên từ trần";

    private readonly List<TableNote> _notes = [];

    [Fact]
    public void Read_CsvWithTitleAndSignatures_HasItsRowsOnly()
    {
        var table = Read(
            "HỘI LHPN TỈNH HỒNG LAM;;;;;;",
            "BÁO CÁO NĂM 2024;;;;;;",
            Header,
            "(1);(2);(3);(4);(5);(6);(7)",
            "00001;Xã A;cơ sở;2024;10;1;0",
            Header,
            "00002;Xã B;cơ sở;2024;20;2;0",
            ";;;;;;",
            "Ghi chú: số liệu đến 31/12/2024;;;;;;",
            ";Người lập biểu;;;;Hồng Lam, ngày 10 tháng 12 năm 2025;",
            ";Trần Thị B;;;;ĐT: 0912345678;");
        Assert.Equal([5L, 7], table.Rows.Select(row => row.Row));
        Assert.Equal((3L, 2024, "TỈNH HỒNG LAM"), (table.HeaderRow, table.YearInTitle, table.UnitInTitle));
        Assert.Equal(
            [("note.lines-headers", "6"), ("note.lines-numbers", "4"), ("note.lines-text", "9–11")],
            _notes.Select(note => (note.Key, (string)note.Facts["rows"])));
    }

    [Fact]
    public void Read_LinesThatAddUp_AreNoRows()
    {
        var table = Read(
            Header,
            ";Toàn tỉnh;;;60;6;0",
            ";I. Cụm 1;;;30;3;0",
            "00001;Xã A;cơ sở;2024;10;1;0",
            "00002;Xã B;cơ sở;2024;20;2;0",
            ";Huyện C;;;30;3;0",
            "00003;Xã C;cơ sở;2024;30;3;0",
            ";;;;60;6;0");
        Assert.Equal([4L, 5, 7], table.Rows.Select(row => row.Row));
        Assert.Equal([2L, 3, 6, 8], table.Totals.Select(row => row.Row));
        Assert.Equal(new RowGroup(7, "Huyện C"), Assert.Single(table.Groups));
    }

    /// <summary>A report of districts alone adds nothing up.</summary>
    [Fact]
    public void Read_SuperiorsAmongThemselves_AreRows() =>
        Assert.Equal([2L, 3], Read(Header, ";Huyện A;;2024;10;1;0", ";Huyện B;;2024;20;2;0").Rows.Select(row => row.Row));

    [Fact]
    public void Read_LineWithoutFigures_IsNotSentOrAHeading()
    {
        var table = Read(Header, ";Huyện A;;;;;", "00001;Xã A;cơ sở;2024;10;1;0", "00002;Xã B;cơ sở;2024;;;", ";Xã C;;;;;");
        Assert.Equal([3L], table.Rows.Select(row => row.Row));
        Assert.Equal(
            [("note.lines-heading", "2"), ("note.lines-not-sent", "4–5")],
            _notes.Select(note => (note.Key, (string)note.Facts["rows"])));
    }

    /// <summary>A name that fits no unit is a row all the same.</summary>
    [Fact]
    public void Read_LabelAndFigures_AreARow() => Assert.Single(Read(Header, ";Cộng Hòa;;2024;10;1;0").Rows);

    [Fact]
    public void Read_HeadersOverEachOther_AreJoined()
    {
        var table = Read("Đơn vị;Tổng số HV;Trong đó;;Biến động;", ";;Theo địa bàn dân cư;CLB, tổ, nhóm;Kết nạp mới;Từ trần", "Xã A;10;8;2;1;0");
        Assert.Equal(
            [ReportColumn.UnitName, ReportColumn.MembersResidential, ReportColumn.MembersClub, ReportColumn.MembersTotal, ReportColumn.Admitted, ReportColumn.Died],
            table.Columns.OrderBy(column => column.Ordinal));
        Assert.Equal(8, table.Rows.Single().Count(ReportColumn.MembersResidential));
        Assert.Equal("note.headings-usual", Assert.Single(_notes).Key);
    }

    [Fact]
    public void Read_TwoColumnsWithOneMeaning_AreRefusedByName()
    {
        var refusal = Sample.Refused(() => Read(";Quý IV;Lũy kế cả năm", "Mã đơn vị;Hội viên tăng thêm;Hội viên tăng thêm", "00001;1;2"));
        Assert.Equal("headings-same", refusal.Key);
        Assert.Equal(["B “Quý IV > Hội viên tăng thêm”", "C “Lũy kế cả năm > Hội viên tăng thêm”"], (string[])refusal.Facts["headings"]);
    }

    [Fact]
    public void Read_ColumnsThatSayOnlyATime_AreRefusedByName()
    {
        var refusal = Sample.Refused(() => Read("Đơn vị;Tổng số hội viên;Kết quả thực hiện;", ";;Quý I;Lũy kế", "Xã A;10;1;2"));
        Assert.Equal("headings-periods", refusal.Key);
    }

    [Fact]
    public void Read_NoSheetHoldsTheTable_NamesWhatEachLooksLike()
    {
        var book = new Book().Sheet("Bìa", ["BÁO CÁO"]).Sheet("Trống", []).Sheet("Đơn vị", ["Mã đơn vị|Tên đơn vị|Cấp Hội|Loại hình cơ sở|Mã đơn vị cấp trên"]);
        var refusal = Sample.Refused(() => ReportReader.Read(Book.Stream(book.Bytes()), "f.xlsx", []));
        Assert.Equal("sheets-none", refusal.Key);
        Assert.Contains("“Trống” để trống", TableMessages.Render(refusal, Words.Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadSheets_CoverAndTwoDistricts_GivesATableForEachDistrict()
    {
        var header = Header.Replace(';', '|');
        var book = new Book()
            .Sheet("Bìa", ["Hội LHPN tỉnh Hồng Lam", "Năm 2024"])
            .Sheet("Huyện A", ["BIỂU SỐ LIỆU NĂM 2024", header, "00001|Xã A|cơ sở|#2024|#10|#1|#0"])
            .Sheet("Huyện B", [header, "00002|Xã B|cơ sở|#2024|#20|#2|#0"]);
        var tables = ReportReader.ReadSheets(Book.Stream(book.Bytes()), "f.xlsx", _notes, new BulkReading());
        Assert.Equal([("f.xlsx#Huyện A", 3L), ("f.xlsx#Huyện B", 2L)], tables.Select(table => (table.File!, table.Rows.Single().Row)));
        Assert.Equal(["“Bìa”"], (string[])Assert.Single(_notes).Facts["others"]);
    }

    private ReportTable Read(params string[] lines) => ReportReader.Read(Sample.Stream(string.Join('\n', lines) + "\n"), "f.csv", _notes);
}
