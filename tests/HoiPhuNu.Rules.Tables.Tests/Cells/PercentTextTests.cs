using System.Globalization;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Cells;

public sealed class PercentTextTests
{
    [Theory]
    [InlineData("75.42", "75.42")]
    [InlineData("75,42", "75.42")]
    [InlineData("75,42%", "75.42")]
    [InlineData("75,42 %", "75.42")]
    [InlineData("75,42\u00A0%", "75.42")]
    [InlineData("60", "60")]
    [InlineData("60,0", "60.0")]
    [InlineData("60.000", "60.000")]
    [InlineData("0", "0")]
    [InlineData("0,5", "0.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void TryRead_AsPeopleWrite_KeepsItsDecimals(string text, string expected)
    {
        Assert.True(PercentText.TryRead(text, out var value));
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-5")]
    [InlineData("\u22125")]
    [InlineData("75,")]
    [InlineData(",5")]
    [InlineData("75,4,2")]
    [InlineData("1,234.5")]
    [InlineData("1.234.5")]
    [InlineData("12.34,5")]
    [InlineData("75,42%%")]
    [InlineData("% 75")]
    [InlineData("75.4a")]
    [InlineData("1e2")]
    [InlineData("0,00000000000000000000000000001")]
    public void TryRead_Unclear_IsNoGuess(string text) => Assert.False(PercentText.TryRead(text, out _));

    [Property]
    public bool TryRead_WrittenInAnyLanguage_RoundTripsWithItsDecimals(uint units, byte decimals)
    {
        var percent = new decimal((int)(units & int.MaxValue), 0, 0, false, (byte)(decimals % 10));
        var plain = percent.ToString(CultureInfo.InvariantCulture);
        return Same(plain, percent)
            && Same(plain.Replace('.', ',') + " %", percent)
            && (percent.Scale == 0 || Same(FactText.Of(percent, Language.Vietnamese), percent));
    }

    private static bool Same(string text, decimal percent) =>
        PercentText.TryRead(text, out var read) && read == percent && read.Scale == percent.Scale;
}
