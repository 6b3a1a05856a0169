using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Tables.Tests.Cells;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2024-12-31", 2024, 12, 31)]
    [InlineData("31/12/2024", 2024, 12, 31)]
    [InlineData("1/2/2024", 2024, 2, 1)]
    [InlineData("01/02/2024", 2024, 2, 1)]
    [InlineData("29/02/2024", 2024, 2, 29)]
    [InlineData("1900-01-01", 1900, 1, 1)]
    [InlineData("31/12/9999", 9999, 12, 31)]
    public void TryRead_Day_IsDayThenMonth(string text, int year, int month, int day)
    {
        Assert.True(DateText.TryRead(text, out LocalDate date));
        Assert.Equal(new LocalDate(year, month, day), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-12")]
    [InlineData("12/2024")]
    [InlineData("2024-1-5")]
    [InlineData("2024-02-30")]
    [InlineData("29/02/2023")]
    [InlineData("31/04/2024")]
    [InlineData("12/31/2024")]
    [InlineData("0/1/2024")]
    [InlineData("1/0/2024")]
    [InlineData("31/12/24")]
    [InlineData("31-12-2024")]
    [InlineData("31.12.2024")]
    [InlineData("2024/12/31")]
    [InlineData("1899-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("1/1/2024/")]
    [InlineData("001/1/2024")]
    [InlineData("45657")]
    [InlineData("2024-12-31 00:00")]
    public void TryRead_NoDay_IsNoGuess(string text) => Assert.False(DateText.TryRead(text, out LocalDate _));

    [Theory]
    [InlineData("1950", "1950")]
    [InlineData("1950-06", "1950-06")]
    [InlineData("06/1950", "1950-06")]
    [InlineData("6/1950", "1950-06")]
    [InlineData("1950-06-12", "1950-06-12")]
    [InlineData("12/06/1950", "1950-06-12")]
    public void TryRead_BirthDate_KeepsWhatIsKnown(string text, string expected)
    {
        Assert.True(DateText.TryRead(text, out BirthDate birth));
        Assert.Equal(expected, birth.ToString());
    }

    [Theory]
    [InlineData("50")]
    [InlineData("1750")]
    [InlineData("1950-13")]
    [InlineData("1950-6")]
    [InlineData("13/1950")]
    [InlineData("0/1950")]
    [InlineData("/1950")]
    [InlineData("06/50")]
    [InlineData("06-1950")]
    [InlineData("31/02/1950")]
    public void TryRead_NoBirthDate_IsNoGuess(string text) => Assert.False(DateText.TryRead(text, out BirthDate _));

    [Theory]
    [InlineData("2024", true)]
    [InlineData("1000", true)]
    [InlineData("9999", true)]
    [InlineData("0000", false)]
    [InlineData("0999", false)]
    [InlineData("24", false)]
    [InlineData("2.024", false)]
    [InlineData("20245", false)]
    [InlineData("-202", false)]
    public void TryAnyYear_FourDigits_IsAYear(string text, bool isYear) => Assert.Equal(isYear, DateText.TryAnyYear(text, out _));

    [Property]
    public bool TryRead_WrittenInEitherForm_RoundTrips(ushort days)
    {
        var date = new LocalDate(1900, 1, 1).PlusDays(days);
        return DateText.TryRead(LocalDatePattern.Iso.Format(date), out LocalDate iso) && iso == date
            && DateText.TryRead(FactText.Of(date, Language.Vietnamese), out LocalDate vietnamese) && vietnamese == date;
    }
}
