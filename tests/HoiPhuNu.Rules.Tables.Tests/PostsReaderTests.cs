using HoiPhuNu.Rules.Training;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class PostsReaderTests
{
    private const string Header = "person_id,unit,role,full_time,from,until\n";

    [Theory]
    [InlineData(Header + "CB-1,00001,cadre,no,2022-01-01,2024-12-31\n\nCB-2,00001-02,branch_head,,2023-06-01,\n")]
    [InlineData(
        "Mã cá nhân;Mã đơn vị;Chức danh;Chuyên trách;Giữ chức từ ngày;Thôi giữ chức từ ngày\n" +
        "CB-1;00001;Cán bộ Hội;Không;1/1/2022;31/12/2024\n\nCB-2;00001-02;chi hoi truong;;1/6/2023;\n")]
    public void Read_EitherLanguage_HasItsRows(string text)
    {
        var read = ReadRows<PostRow>.Of(text, PostsReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                new PostRow
                {
                    Row = 2,
                    PersonId = "CB-1",
                    Unit = "00001",
                    Role = PostRole.Cadre,
                    FullTime = false,
                    From = new LocalDate(2022, 1, 1),
                    Until = new LocalDate(2024, 12, 31),
                },
                new PostRow { Row = 4, PersonId = "CB-2", Unit = "00001-02", Role = PostRole.BranchHead, From = new LocalDate(2023, 6, 1) },
            ],
            read.Rows);
    }

    [Theory]
    [InlineData(",7,cadre,yes,2022-01-01,", "person_id", "7", "")]
    [InlineData("1,,cadre,yes,2022-01-01,", "unit", null, "")]
    [InlineData("1,7,,yes,2022-01-01,", "role", "7", "")]
    [InlineData("1,7,chủ tịch,yes,2022-01-01,", "role", "7", null)]
    [InlineData("1,7,cadre,2,2022-01-01,", "full_time", "7", "2")]
    [InlineData("1,7,cadre,yes,,", "from", "7", "")]
    [InlineData("1,7,cadre,yes,2022,", "from", "7", null)]
    [InlineData("1,7,cadre,yes,2022-01-01,nay", "until", "7", null)]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? unit, string? reported)
    {
        var read = ReadRows<PostRow>.Of($"{Header}{row}\n2,8,cadre,,2022-01-01,\n", PostsReader.Read);
        Assert.Equal("2", Assert.Single(read.Rows).PersonId);
        Assert.Equal((2L, column, unit, reported), Assert.Single(read.Doubts));
    }
}
