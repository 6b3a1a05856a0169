using HoiPhuNu.Rules.Tables.Forms;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Tests.Forms;

/// <summary>Headings as provinces word them. A path is written with " > "; the heading before it stands in front of " ; ".</summary>
public sealed class HeadingReaderTests
{
    [Theory]
    [InlineData("Mã đơn vị", "unit")]
    [InlineData("MA DON VI", "unit")]
    [InlineData("Mã xã", "unit")]
    [InlineData("Đơn vị", "unit_name")]
    [InlineData("Tên xã, phường", "unit_name")]
    [InlineData("Xã/phường/thị trấn", "unit_name")]
    [InlineData("Số PN từ 18 tuổi trở lên", "women")]
    [InlineData("PN ≥ 18 tuổi", "women")]
    [InlineData("Tổng số phụ nữ 18+ trên địa bàn", "women")]
    [InlineData("Tổng số PN > Từ 18 tuổi trở lên", "women")]
    [InlineData("1. Tổng số PN từ đủ 18 tuổi trở lên có mặt tại địa bàn (người)", "women")]
    [InlineData("PN đi làm ăn xa", "working_away")]
    [InlineData("Tổng số HV", "members_total")]
    [InlineData("Tổng số hội viên hiện có", "members_total")]
    [InlineData("Tổng số HV đến 31/12/2025", "members_total")]
    [InlineData("Hội viên > Tổng số", "members_total")]
    [InlineData("Tổng số HV ; Trong đó > Theo địa bàn dân cư", "members_residential")]
    [InlineData("Tổng số HV ; Trong đó: + HV CLB, tổ, nhóm", "members_club")]
    [InlineData("Tổng số HV ; Trong đó > CLB, tổ, nhóm", "members_club")]
    [InlineData("HV CSĐT", "members_special")]
    [InlineData("HV là ĐVCĐ", "members_trade_union")]
    [InlineData("HV trong LLVT", "members_armed_forces")]
    [InlineData("HV TCTV", "members_member_organisation")]
    [InlineData("HV danh dự", "members_honorary")]
    [InlineData("Biến động hội viên trong năm > Kết nạp mới", "admitted")]
    [InlineData("Chuyển đến", "moved_in")]
    [InlineData("Ra khỏi Hội", "left")]
    [InlineData("Giảm > Từ trần", "died")]
    [InlineData("Chuyển đi", "moved_out")]
    [InlineData("HV tăng thêm trong CLB/tổ/nhóm do Hội cấp trên thành lập", "club_growth")]
    [InlineData("Tăng thực", "net_growth")]
    [InlineData("Hội viên tăng thêm (1+2-3-4-5)", "net_growth")]
    [InlineData("CB Hội chuyên trách > Tổng số", "cadres")]
    [InlineData("Cán bộ Hội chuyên trách > Đã tập huấn", "cadres_trained")]
    [InlineData("Cán bộ Hội chuyên trách ; Trong đó: đã được tập huấn phần mềm", "cadres_trained")]
    [InlineData("Chi hội > Số chi hội", "branches")]
    [InlineData("Chi hội > Số CHT", "branch_heads")]
    [InlineData("CHT đã tập huấn", "branch_heads_trained")]
    [InlineData("Số lượt CHT được tập huấn", "branch_heads_attendances")]
    [InlineData("Máy vi tính", "has_computer")]
    [InlineData("Có máy vi tính (đánh dấu x)", "has_computer")]
    [InlineData("Xếp loại tổ chức Hội", "rating")]
    [InlineData("Tỷ lệ thu hút HV (%)", "rate_percent")]
    [InlineData("Tỉ lệ HV so với PN từ 18 tuổi trở lên", "rate_percent")]
    [InlineData("Lũy kế cả năm > Hội viên tăng thêm", "net_growth")]
    public void Read_UsualWording_IsUnderstood(string heading, string column) => Assert.Equal(column, MeaningOf(heading)?.Key);

    /// <summary>What is wished for, of another time, of other people, or says too little is nobody's figure.</summary>
    [Theory]
    [InlineData("Kế hoạch > Hội viên tăng thêm")]
    [InlineData("Chỉ tiêu năm 2025 > Tổng số HV")]
    [InlineData("Tổng số hội viên đầu năm")]
    [InlineData("Tổng số HV năm 2024")]
    [InlineData("Cùng kỳ năm trước > Tổng số HV")]
    [InlineData("Hội viên dân tộc thiểu số")]
    [InlineData("HV là người tôn giáo > Tổng số")]
    [InlineData("Đã tập huấn")]
    [InlineData("Tổng số")]
    [InlineData("Số CLB, tổ, nhóm")]
    [InlineData("Tổng số phụ nữ")]
    [InlineData("Tỷ lệ %")]
    [InlineData("Chỉ tiêu")]
    [InlineData("HV nghèo")]
    public void Read_OtherMeaning_IsNotGuessed(string heading) => Assert.Null(MeaningOf(heading));

    [Fact]
    public void Read_PartOfTheYear_IsToldApart()
    {
        var headings = new HeadingReader(TableSchema.Report, 2025).Read([["Quý IV", "Hội viên tăng thêm"], ["Lũy kế cả năm", "Hội viên tăng thêm"], ["Kết quả thực hiện", "Quý I"]]);
        Assert.Equal([true, false, true], headings.Select(heading => heading.IsPartOfYear));
        Assert.Equal([HeadingMatch.Exact, HeadingMatch.Exact, HeadingMatch.Period], headings.Select(heading => heading.Match));
    }

    [Theory]
    [InlineData("STT", HeadingMatch.Ignored)]
    [InlineData("TT", HeadingMatch.Ignored)]
    [InlineData("Huyện, thị xã, thành phố", HeadingMatch.Superior)]
    [InlineData("Ghi chú", HeadingMatch.Unknown)]
    public void Read_NoFigure_IsToldApart(string heading, object match) => Assert.Equal(match, new HeadingReader(TableSchema.Report, null).Read([[heading]])[0].Match);

    private static TableColumn? MeaningOf(string heading)
    {
        var (before, own) = heading.Split(" ; ") is [var first, var second] ? (first, second) : (null, heading);
        var reader = new HeadingReader(TableSchema.Report, 2025);
        return before is null ? reader.Read([[.. own.Split(" > ")]])[0].Column : reader.Read([[before], [.. own.Split(" > ")]])[1].Column;
    }
}
