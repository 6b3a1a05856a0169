using System.Globalization;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Cells;

public sealed class WholeNumberTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1234", 1234)]
    [InlineData("007", 7)]
    [InlineData("1.234", 1234)]
    [InlineData("12.345.678", 12345678)]
    [InlineData("1 234", 1234)]
    [InlineData("1\u00A0234\u00A0567", 1234567)]
    [InlineData("1\u202F234", 1234)]
    [InlineData("-3", -3)]
    [InlineData("\u22123", -3)]
    [InlineData("-1.234", -1234)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9.223.372.036.854.775.807", long.MaxValue)]
    [InlineData("0000000000000000000000000000042", 42)]
    public void TryRead_AsPeopleWrite_IsRead(string text, long expected)
    {
        Assert.True(WholeNumberText.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1,234")]
    [InlineData("1.23")]
    [InlineData("1.2345")]
    [InlineData("1.234,0")]
    [InlineData("1.0")]
    [InlineData("0.123")]
    [InlineData("1234.567")]
    [InlineData("1.234 567")]
    [InlineData("1 234.567")]
    [InlineData("1..234")]
    [InlineData(".234")]
    [InlineData("1.234.")]
    [InlineData("1 23")]
    [InlineData("12a")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("- 5")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999")]
    [InlineData("không")]
    public void TryRead_Unclear_IsNoGuess(string text) => Assert.False(WholeNumberText.TryRead(text, out _));

    [Property]
    public bool TryRead_WrittenPlain_RoundTrips(long value) =>
        WholeNumberText.TryRead(value.ToString(CultureInfo.InvariantCulture), out var read) && read == value;

    [Property]
    public bool TryRead_WrittenForVietnamesePeople_RoundTrips(long value) =>
        WholeNumberText.TryRead(FactText.Of((Int128)value, Language.Vietnamese), out var read) && read == value;

    [Property]
    public bool TryRead_WrittenForEnglishPeopleWithGroups_IsNoGuess(long value) =>
        value is > -1000 and < 1000 || !WholeNumberText.TryRead(FactText.Of((Int128)value, Language.English), out _);
}
