using System.Collections.Immutable;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class ChangesReaderTests
{
    private const string Changes =
        "date,kind,old,new,people\n" +
        "2025-07-01,merge,00001,00003,\n" +
        "2025-07-01,split,00002,00003,all\n";

    [Fact]
    public void Read_Changes_HaveTheirRows() =>
        Assert.Equal(
            [
                new UnitChange(new LocalDate(2025, 7, 1), ChangeKind.Merge, "00001", "00003") { File = "changes.csv", Row = 2 },
                new UnitChange(new LocalDate(2025, 7, 1), ChangeKind.Split, "00002", "00003") { File = "changes.csv", Row = 3, People = PeopleShare.Everyone },
            ],
            Read(Changes).AsEnumerable());

    [Fact]
    public void Read_VietnameseWords_AreUnderstood() =>
        Assert.Equal(
            [
                (new LocalDate(2025, 7, 1), ChangeKind.Move, "001", "001", (PeopleShare?)null, 2L),
                (new LocalDate(2024, 1, 15), ChangeKind.Recode, "007", "7", null, 4),
                (new LocalDate(2024, 1, 15), ChangeKind.Split, "008", "9", PeopleShare.None, 5),
            ],
            Read("Ngày hiệu lực;Hình thức sắp xếp;Mã cũ;Mã mới;Dân cư\n01/07/2025;chuyển đơn vị cấp trên;001;001;\n;;;;\n15/1/2024;Đổi mã;007;7;\n15/1/2024;chia tach;008;9;Không\n")
                .Select(change => (change.Date, change.Kind, change.Old, change.New, change.People, change.Row)));

    [Fact]
    public void Read_NoColumnOfPeople_SaysNothingAboutThem() =>
        Assert.Null(Assert.Single(Read("date,kind,old,new\n2025-07-01,split,1,2\n")).People);

    [Theory]
    [InlineData(",merge,1,2,", "cell-empty", "date")]
    [InlineData("2025-02-30,merge,1,2,", "cell-unreadable", "date")]
    [InlineData("2025-07-01,,1,2,", "cell-empty", "kind")]
    [InlineData("2025-07-01,xóa,1,2,", "cell-unreadable", "kind")]
    [InlineData("2025-07-01,merge,,2,", "cell-empty", "old")]
    [InlineData("2025-07-01,merge,1,,", "cell-empty", "new")]
    [InlineData("2025-07-01,merge", "cell-empty", "old")]
    [InlineData("2025-07-01,split,1,2,nửa", "cell-unreadable", "people")]
    public void Read_RowThatCannotBeRead_IsRefusedWithItsPlace(string row, string key, string column)
    {
        var refusal = Sample.Refused(() => Read(Changes + row));
        Assert.Equal((key, 4L, column, "changes.csv"), (refusal.Key, refusal.Place.Row, refusal.Place.Column, refusal.File));
        Assert.Contains("dòng 4", TableMessages.Render(refusal, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("(changes)", TableMessages.Render(refusal, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RequiredColumnMissing_IsRefused()
    {
        var refusal = Sample.Refused(() => Read("date,kind,old\n"));
        Assert.Equal(("columns-missing", "new"), (refusal.Key, refusal.Place.Column));
    }

    private static ImmutableArray<UnitChange> Read(string text) =>
        ChangesReader.Read(Sample.Stream(text), "changes.csv", []);
}
