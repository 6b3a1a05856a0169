using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Findings;

public sealed class ExpectedTextTests
{
    [Theory]
    [InlineData("64.00", "rate_percent", "64,00", "64.00")]
    [InlineData("12345", "members_total", "12.345", "12,345")]
    [InlineData("-1240", "net_growth", "-1.240", "-1,240")]
    [InlineData("33041", "unit", "33041", "33041")]
    [InlineData("2022..2027", "year", "từ 2022 đến 2027", "2022 to 2027")]
    [InlineData("<= 1000", "members_total", "không quá 1.000", "at most 1,000")]
    [InlineData(">= 12", "cadres", "ít nhất 12", "at least 12")]
    [InlineData("9..27", "branch_heads", "từ 9 đến 27", "9 to 27")]
    [InlineData("2024-05-01", "women_published", "01/05/2024", "2024-05-01")]
    [InlineData("commune", "level", "cơ sở", "commune")]
    [InlineData("police|statistics", "women_source", "công an hoặc thống kê", "police or statistics")]
    [InlineData("yes|no", "has_computer", "có hoặc không", "yes or no")]
    [InlineData("integer >= 0", "women", "số nguyên từ 0 trở lên", "a whole number, not negative")]
    [InlineData("integer", "net_growth", "số nguyên", "a whole number")]
    [InlineData("percent >= 0", "rate_percent", "tỷ lệ phần trăm từ 0 trở lên", "a percentage, not negative")]
    [InlineData("date", "women_published", "ngày hợp lệ", "a real date")]
    [InlineData("year", "year", "năm có bốn chữ số", "a year of four digits")]
    [InlineData("text", "unit_name", "chữ", "text")]
    [InlineData("yes|no|integer >= 0", "has_computer", "có hoặc không hoặc số nguyên từ 0 trở lên", "yes or no or a whole number, not negative")]
    [InlineData("central|commune", "level", "trung ương hoặc cơ sở", "central or commune")]
    [InlineData("xa|dac_khu", "commune", "xã hoặc đặc khu", "xa or dac_khu")]
    [InlineData("left|moved_out", "event", "ra khỏi tổ chức Hội hoặc chuyển hộ khẩu đi", "left or moved_out")]
    [InlineData("left|moved_out", "end_reason", "ra khỏi tổ chức Hội hoặc chuyển hộ khẩu", "left or moved_out")]
    [InlineData("birth_date", "birth_date", "ngày, tháng hoặc năm sinh có thật", "a real day, month or year of birth")]
    [InlineData("", "rate_percent", "(trống)", "(empty)")]
    public void Of_InvariantForm_IsSaidAsPeopleWriteIt(string expected, string column, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, new ExpectedText(new DocumentTexts(Language.Vietnamese)).Of(expected, column));
        Assert.Equal(english, new ExpectedText(new DocumentTexts(Language.English)).Of(expected, column));
    }
}
