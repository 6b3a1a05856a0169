using HoiPhuNu.Rules.Tables.Forms;

namespace HoiPhuNu.Rules.Tables.Tests.Forms;

public sealed class TitleTextTests
{
    [Theory]
    [InlineData("BIỂU TỔNG HỢP SỐ LIỆU HỘI VIÊN NĂM 2025", 2025)]
    [InlineData("(Tính đến ngày 31/12/2024)", 2024)]
    [InlineData("Hồng Lam, ngày 10 tháng 12 năm 2026", null)]
    [InlineData("(Kèm theo Báo cáo số 145/BC-BTV ngày 10/12/2025)", null)]
    [InlineData("Nhiệm kỳ 2021 - 2026", null)]
    [InlineData("So sánh năm 2024 và năm 2025", null)]
    public void YearIn_Title_IsTheYearOfTheTable(string title, int? year) => Assert.Equal(year, TitleText.YearIn([title]));

    [Theory]
    [InlineData("HỘI LHPN TỈNH HỒNG LAM", "TỈNH HỒNG LAM")]
    [InlineData("HỘI LHPN PHƯỜNG LAM KIỀU", "PHƯỜNG LAM KIỀU")]
    [InlineData("CÔNG AN TỈNH HỒNG LAM", "TỈNH HỒNG LAM")]
    [InlineData("Đơn vị: Xã Tân Minh", "Xã Tân Minh")]
    [InlineData("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", null)]
    [InlineData("BIỂU TỔNG HỢP", null)]
    [InlineData("Tỉnh Hồng Lam, ngày 10 tháng 12 năm 2025", null)]
    public void UnitIn_Title_IsTheUnit(string title, string? unit) => Assert.Equal(unit, TitleText.UnitIn([title]));
}
