using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class BasesReaderTests
{
    [Theory]
    [InlineData("unit,rating,has_computer\n00001,average,yes\n00002,,no\n00003,strong,\n")]
    [InlineData("Mã đơn vị;Xếp loại;Có máy vi tính\n00001;Trung bình;có\n00002;;KHÔNG\n00003;vung manh;\n")]
    public void Read_EitherLanguage_HasItsRows(string text)
    {
        var read = ReadRows<BaseRow>.Of(text, BasesReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                new BaseRow("00001") { File = "list.csv", Row = 2, Rating = Rating.Average, HasComputer = true },
                new BaseRow("00002") { File = "list.csv", Row = 3, HasComputer = false },
                new BaseRow("00003") { File = "list.csv", Row = 4, Rating = Rating.Strong },
            ],
            read.Rows);
    }

    [Fact]
    public void Read_UnitsAlone_SayNothingElse() =>
        Assert.Equal(new BaseRow("7") { File = "list.csv", Row = 2 }, Assert.Single(ReadRows<BaseRow>.Of("unit,rating\n7,\n", BasesReader.Read).Rows));

    [Theory]
    [InlineData(",weak,yes", "unit", null, "")]
    [InlineData("7,tốt,yes", "rating", "7", "tốt")]
    [InlineData("7,weak,2", "has_computer", "7", "2")]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? unit, string? reported)
    {
        var read = ReadRows<BaseRow>.Of($"unit,rating,has_computer\n8,,\n{row}\n", BasesReader.Read);
        Assert.Equal("8", Assert.Single(read.Rows).Unit);
        Assert.Equal((3L, column, unit, reported), Assert.Single(read.Doubts));
    }
}
