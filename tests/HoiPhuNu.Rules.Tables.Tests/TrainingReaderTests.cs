using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class TrainingReaderTests
{
    private const string Header = "person_id,date,subject,central_framework\n";

    [Theory]
    [InlineData(Header + "CB-1,2023-05-10,statistics_reporting,\nCB-2,2024-03-15,branch_work,yes\n")]
    [InlineData(
        "Mã cá nhân\tNgày hoàn thành\tNội dung tập huấn\tTheo khung chương trình TW Hội\n" +
        "CB-1\t10/5/2023\tbáo cáo thống kê\t\nCB-2\t15/3/2024\tNghiệp vụ công tác Hội\tcó\n")]
    public void Read_EitherLanguage_HasItsRows(string text)
    {
        var read = ReadRows<TrainingRow>.Of(text, TrainingReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                new TrainingRow { Row = 2, PersonId = "CB-1", Date = new LocalDate(2023, 5, 10), Subject = TrainingSubject.StatisticsReporting },
                new TrainingRow { Row = 3, PersonId = "CB-2", Date = new LocalDate(2024, 3, 15), Subject = TrainingSubject.BranchWork, CentralFramework = true },
            ],
            read.Rows);
    }

    [Theory]
    [InlineData(",2023-05-10,branch_work,no", "person_id", "")]
    [InlineData("1,,branch_work,no", "date", "")]
    [InlineData("1,2023-05,branch_work,no", "date", null)]
    [InlineData("1,2023-05-10,,no", "subject", "")]
    [InlineData("1,2023-05-10,tin học,no", "subject", null)]
    [InlineData("1,2023-05-10,branch_work,1", "central_framework", "1")]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? reported)
    {
        var read = ReadRows<TrainingRow>.Of($"{Header}{row}\n2,2023-05-10,branch_work,\n", TrainingReader.Read);
        Assert.Equal("2", Assert.Single(read.Rows).PersonId);
        Assert.Equal((2L, column, null, reported), Assert.Single(read.Doubts));
    }
}
