using System.Text;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Tables.Tests.Forms;

/// <summary>Upright forms, in which indicators are rows: each column of figures is read as one row of a report, and each cell keeps its place.</summary>
public class TurnedFormTests
{
    private const string Title = "HỘI LHPN XÃ TÂN MINH;;;\nBIỂU SỐ LIỆU NĂM 2025;;;\n;;;\n";

    private static readonly string[] Labels =
    [
        "HỘI VIÊN", "Số phụ nữ từ 18 tuổi trở lên có mặt tại địa bàn", "Tổng số hội viên", "Trong đó: HV chi, tổ Hội theo địa bàn dân cư", "+ HV CLB, tổ, nhóm", "+ HV cơ sở đặc thù", "+ HV là đoàn viên công đoàn",
        "+ HV trong LLVT", "+ HV tổ chức thành viên", "Kết nạp mới", "Chuyển hộ khẩu đến", "Ra khỏi tổ chức Hội", "Từ trần", "Chuyển hộ khẩu đi", "Hội viên tăng thêm (1+2-3-4-5)",
        "Cán bộ Hội chuyên trách", "Trong đó: đã được tập huấn phần mềm",
    ];

    private static readonly string[] Figures = ["", "1.000", "700", "600", "40", "30", "20", "10", "0", "9", "1", "2", "3", "4", "1", "2", "1"];

    [Fact]
    public void Read_OneColumnOfFigures_IsOneRowOfTheUnitInTheTitle()
    {
        var row = Assert.Single(Read(Form("Số liệu", Figures)).Rows);

        Assert.Equal((700L, 600L, 1_000L, 1L, 2L, 1L), (row.Count(ReportColumn.MembersTotal), row.Count(ReportColumn.MembersResidential), row.Count(ReportColumn.Women), row.Count(ReportColumn.NetGrowth), row.Count(ReportColumn.Cadres), row.Count(ReportColumn.CadresTrained)));
        Assert.Equal("XÃ TÂN MINH", row[ReportColumn.UnitName].Text);
    }

    [Fact]
    public void Read_AnUprightForm_KeepsTheRowOfEachCell()
    {
        var row = Assert.Single(Read(Form("Số liệu", Figures)).Rows);

        Assert.Equal((6L, 7L, 8L), (row.At(ReportColumn.Women).Row, row.At(ReportColumn.MembersTotal).Row, row.At(ReportColumn.MembersResidential).Row));
    }

    [Fact]
    public void Read_AnUprightForm_SaysHowItWasUnderstood()
    {
        var notes = new List<TableNote>();
        Read(Form("Số liệu", Figures), notes);

        var note = Assert.Single(notes, note => note.Key == "note.turned");
        Assert.Equal(("5", "21", "D", "XÃ TÂN MINH"), (note.Facts["first"], note.Facts["last"], note.Facts["column"], note.Facts["unit"]));
    }

    [Fact]
    public void ReadSheets_AColumnForEachUnit_IsATableEach()
    {
        var text = Title + "TT;Chỉ tiêu;ĐVT;Xã An;Xã Bình;Tổng cộng\n" + Lines(at => $"{Figures[at]};{(Figures[at].Length == 0 ? "" : "5")};7");
        var tables = ReportReader.ReadSheets(Bytes(text), "a.csv", [], new BulkReading());

        Assert.Equal([("a.csv!D", "Xã An", 700L), ("a.csv!E", "Xã Bình", 5L)], tables.Select(table => (table.File!, table.Rows[0][ReportColumn.UnitName].Text!, table.Rows[0].Count(ReportColumn.MembersTotal)!.Value)));
    }

    [Theory]
    [InlineData("Kế hoạch năm 2025")]
    [InlineData("Năm 2024")]
    [InlineData("Cùng kỳ năm trước")]
    [InlineData("So sánh (%)")]
    public void Read_BesideAPlanOrAnEarlierYear_TakesTheYearsFigures(string other)
    {
        var text = Title + $"TT;Chỉ tiêu;{other};Thực hiện năm 2025\n" + Lines(at => Figures[at], _ => "100");

        Assert.Equal(700, Assert.Single(Read(text).Rows).Count(ReportColumn.MembersTotal));
    }

    [Fact]
    public void Read_TwoColumnsThatMayBeTheYears_IsRefused()
    {
        var text = Title + "TT;Chỉ tiêu;Kết quả;Số liệu\n" + Lines(at => Figures[at], at => Figures[at]);

        Assert.Equal("turned-several", Assert.Throws<UnreadableTableException>(() => Read(text)).Key);
    }

    /// <summary>A report with units in rows stays what it is, whatever else is written in its cells.</summary>
    [Fact]
    public void Read_UnitsInRows_IsNoUprightForm()
    {
        var notes = new List<TableNote>();
        var table = Read("unit,unit_name,level,year,women,members_total\n00001,Tổng số hội viên,commune,2024,10,5\n00002,Kết nạp mới,commune,2024,10,5\n", notes);

        Assert.Equal(2, table.Rows.Length);
        Assert.DoesNotContain(notes, note => note.Key == "note.turned");
    }

    /// <summary>A sheet of findings names columns again and again, with figures beside them.</summary>
    [Fact]
    public void Read_AListThatNamesColumnsAgain_IsNoUprightForm()
    {
        var text = Title + "TT;Cột;Dòng;Số\n" + string.Concat(Enumerable.Repeat(Lines(at => Figures[at]), 3));

        var notes = new List<TableNote>();

        Assert.Empty(Read(text, notes).Rows);
        Assert.DoesNotContain(notes, note => note.Key == "note.turned");
    }

    private static string Form(string header, string[] figures) => Title + $"TT;Chỉ tiêu;ĐVT;{header}\n" + Lines(at => figures[at]);

    private static string Lines(Func<int, string> figure, Func<int, string>? before = null) =>
        string.Concat(Labels.Select((label, at) => $"{at};{label};{(before is null ? "Người" : before(at))};{figure(at)}\n"));

    private static ReportTable Read(string text, ICollection<TableNote>? notes = null) => ReportReader.Read(Bytes(text), "a.csv", notes ?? []);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
