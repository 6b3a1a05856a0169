using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Findings;

public sealed class FactTextTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(999, "999", "999")]
    [InlineData(1234, "1.234", "1,234")]
    [InlineData(-1234567, "-1.234.567", "-1,234,567")]
    [InlineData(long.MaxValue, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807")]
    [InlineData(long.MinValue, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808")]
    public void Of_WholeNumbers_AreGroupedByThree(long number, string vietnamese, string english)
    {
        AssertBoth(number, vietnamese, english);
        AssertBoth((Int128)number, vietnamese, english);
    }

    [Fact]
    public void Of_NumbersWiderThan64Bits_AreWrittenInFull() =>
        AssertBoth((Int128)long.MaxValue * 10, "92.233.720.368.547.758.070", "92,233,720,368,547,758,070");

    [Fact]
    public void Of_AnInt_IsACount() => AssertBoth(-1234, "-1.234", "-1,234");

    [Theory]
    [InlineData("75.42", "75,42", "75.42")]
    [InlineData("60.00", "60,00", "60.00")]
    [InlineData("60", "60", "60")]
    [InlineData("-0.5", "-0,5", "-0.5")]
    [InlineData("1234.5", "1.234,5", "1,234.5")]
    [InlineData("0.0000001", "0,0000001", "0.0000001")]
    public void Of_Decimals_KeepTheDecimalsTheyCarry(string number, string vietnamese, string english) =>
        AssertBoth(decimal.Parse(number, CultureInfo.InvariantCulture), vietnamese, english);

    [Fact]
    public void Of_Dates_AreWrittenAsPeopleWriteThem()
    {
        AssertBoth(new LocalDate(2024, 12, 31), "31/12/2024", "2024-12-31");
        AssertBoth(new LocalDate(2024, 2, 9), "09/02/2024", "2024-02-09");
    }

    [Fact]
    public void Of_Rates_AreShownInPercentOrNotAtAll()
    {
        AssertBoth(new Ratio(600, 1000), "60,00%", "60.00%");
        AssertBoth(new Ratio(5, 0), "–", "–");
    }

    [Fact]
    public void Of_Words_AreThoseOfTheLanguage()
    {
        AssertBoth(ReportColumn.RatePercent, "Tỷ lệ tập hợp hội viên (%)", "rate_percent");
        AssertBoth(Level.Commune, "cơ sở", "commune");
        AssertBoth("00001", "00001", "00001");
        AssertBoth((List<string>)["00001", "00002"], "00001, 00002", "00001, 00002");
    }

    [Fact]
    public void Of_OnAMachineOfAnyCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "_";
        odd.NumberFormat.NumberGroupSeparator = "'";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.DateSeparator = "|";
        try
        {
            CultureInfo.CurrentCulture = odd;
            AssertBoth(-1234.5m, "-1.234,5", "-1,234.5");
            AssertBoth(-1234L, "-1.234", "-1,234");
            AssertBoth(new LocalDate(2024, 12, 31), "31/12/2024", "2024-12-31");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertBoth(object value, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, FactText.Of(value, Language.Vietnamese));
        Assert.Equal(english, FactText.Of(value, Language.English));
    }
}
