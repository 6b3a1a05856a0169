using HoiPhuNu.Rules.Gathering;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class WomenReaderTests
{
    private const string Header = "commune,women,source,published,working_away\n";

    [Theory]
    [InlineData(Header + "00001,1000,police,2024-05-23,12\n00002,0,statistics,,\n")]
    [InlineData(
        "Mã đơn vị cấp xã;Phụ nữ từ 18 tuổi trở lên có mặt tại địa bàn;Nguồn số liệu;Ngày công bố số liệu;Phụ nữ đi làm ăn xa\n" +
        "00001;1.000;Công an;23/5/2024;12\n00002;0;thong ke;;\n")]
    public void Read_EitherLanguage_HasItsRows(string text)
    {
        var read = ReadRows<WomenCount>.Of(text, WomenReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                new WomenCount("00001", 1000, WomenSource.Police) { Row = 2, Published = new LocalDate(2024, 5, 23), WorkingAway = 12 },
                new WomenCount("00002", 0, WomenSource.Statistics) { Row = 3 },
            ],
            read.Rows);
    }

    [Theory]
    [InlineData(",1000,police,,", "commune", null, "")]
    [InlineData("7,,police,,", "women", "7", "")]
    [InlineData("7,-1,police,,", "women", "7", "-1")]
    [InlineData("7,\"1,000\",police,,", "women", "7", "1,000")]
    [InlineData("7,99999999999999999999,police,,", "women", "7", "99999999999999999999")]
    [InlineData("7,1000,,,", "source", "7", "")]
    [InlineData("7,1000,tự đếm,,", "source", "7", "tự đếm")]
    [InlineData("7,1000,police,2024,", "published", "7", "2024")]
    [InlineData("7,1000,police,,nhiều", "working_away", "7", "nhiều")]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? unit, string? reported)
    {
        var read = ReadRows<WomenCount>.Of($"{Header}{row}\n8,5,police,,\n", WomenReader.Read);
        Assert.Equal("8", Assert.Single(read.Rows).Commune);
        Assert.Equal((2L, column, unit, reported), Assert.Single(read.Doubts));
    }
}
