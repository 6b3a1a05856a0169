using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class EventsReaderTests
{
    private const string Header = "member_id,commune,date,event,category,club_founder\n";

    [Theory]
    [InlineData(Header + "HV-1,00001,2024-03-08,admitted,club,province\n\nHV-2,00002,2024-10-20,category_out,trade_union,\n")]
    [InlineData(
        "Mã hội viên\tMã đơn vị cấp xã\tNgày biến động\tLoại biến động\tLoại hội viên\tCấp Hội thành lập CLB/tổ/nhóm\n" +
        "HV-1\t00001\t8/3/2024\tKết nạp\tCâu lạc bộ\tTỉnh\n\nHV-2\t00002\t20/10/2024\tchuyen loai di\tđoàn viên công đoàn\t\n")]
    public void Read_EitherLanguage_HasItsRows(string text)
    {
        var read = ReadRows<MovementRow>.Of(text, EventsReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                new MovementRow
                {
                    Row = 2,
                    MemberId = "HV-1",
                    Commune = "00001",
                    Date = new LocalDate(2024, 3, 8),
                    Kind = MovementKind.Admitted,
                    Category = MemberCategory.Club,
                    ClubFounder = Level.Province,
                },
                new MovementRow
                {
                    Row = 4,
                    MemberId = "HV-2",
                    Commune = "00002",
                    Date = new LocalDate(2024, 10, 20),
                    Kind = MovementKind.CategoryOut,
                    Category = MemberCategory.TradeUnion,
                },
            ],
            read.Rows);
    }

    [Theory]
    [InlineData(",7,2024-03-08,died,residential,", "member_id", "7", "")]
    [InlineData("1,,2024-03-08,died,residential,", "commune", null, "")]
    [InlineData("1,7,,died,residential,", "date", "7", "")]
    [InlineData("1,7,2024-03,died,residential,", "date", "7", null)]
    [InlineData("1,7,2024-03-08,,residential,", "event", "7", "")]
    [InlineData("1,7,2024-03-08,đi xa,residential,", "event", "7", null)]
    [InlineData("1,7,2024-03-08,died,,", "category", "7", "")]
    [InlineData("1,7,2024-03-08,died,khác,", "category", "7", null)]
    [InlineData("1,7,2024-03-08,died,club,group", "club_founder", "7", "group")]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? unit, string? reported)
    {
        var read = ReadRows<MovementRow>.Of($"{Header}{row}\n2,8,2024-03-08,left,club,\n", EventsReader.Read);
        Assert.Equal("2", Assert.Single(read.Rows).MemberId);
        Assert.Equal((2L, column, unit, reported), Assert.Single(read.Doubts));
    }
}
