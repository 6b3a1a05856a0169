using HoiPhuNu.Rules.Presence;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class PopulationReaderTests
{
    private const string Header = "person_id,birth_date,commune,residence,resident_since,working_away\n";

    [Theory]
    [InlineData(Header + "DC-1,1950-06-12,00001,permanent,2001-01-01,no\nDC-2,1950,00002,temporary,2024-06-30,yes\nDC-3,1950-06,,none,,\n")]
    [InlineData(
        "Mã cá nhân;Ngày sinh;Mã đơn vị cấp xã;Hình thức cư trú;Cư trú từ ngày;Đi làm ăn xa\n" +
        "DC-1;12/06/1950;00001;thường trú;1/1/2001;không\nDC-2;1950;00002;Tam tru;30/6/2024;Có\nDC-3;6/1950;;không;;\n")]
    public void Read_EitherLanguage_HasItsRows(string text)
    {
        var read = ReadRows<PopulationRow>.Of(text, PopulationReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                new PopulationRow
                {
                    Row = 2,
                    PersonId = "DC-1",
                    Birth = BirthDate.OfDay(new LocalDate(1950, 6, 12)),
                    Commune = "00001",
                    Residence = new Residence(ResidenceKind.Permanent, new LocalDate(2001, 1, 1)),
                    WorkingAway = false,
                },
                new PopulationRow
                {
                    Row = 3,
                    PersonId = "DC-2",
                    Birth = BirthDate.OfYear(1950),
                    Commune = "00002",
                    Residence = new Residence(ResidenceKind.Temporary, new LocalDate(2024, 6, 30)),
                    WorkingAway = true,
                },
                new PopulationRow { Row = 4, PersonId = "DC-3", Birth = BirthDate.OfMonth(1950, 6), Residence = new Residence(ResidenceKind.None) },
            ],
            read.Rows);
    }

    [Theory]
    [InlineData(",1950,7,permanent,,", "person_id", "7", "")]
    [InlineData("1,,7,permanent,,", "birth_date", "7", "")]
    [InlineData("1,31/02/1950,7,permanent,,", "birth_date", "7", null)]
    [InlineData("1,1950,,temporary,2024-06-30,", "commune", null, "")]
    [InlineData("1,1950,7,,,", "residence", "7", "")]
    [InlineData("1,1950,7,vãng lai,,", "residence", "7", null)]
    [InlineData("1,1950,7,permanent,30/02/2024,", "resident_since", "7", null)]
    [InlineData("1,1950,7,permanent,,1", "working_away", "7", "1")]
    public void Read_DoubtfulCell_LeavesItsRowOutAndIsTold(string row, string column, string? unit, string? reported)
    {
        var read = ReadRows<PopulationRow>.Of($"{Header}2,1950,8,temporary,,\n{row}\n", PopulationReader.Read);
        Assert.Equal("2", Assert.Single(read.Rows).PersonId);
        Assert.Equal((3L, column, unit, reported), Assert.Single(read.Doubts));
    }
}
