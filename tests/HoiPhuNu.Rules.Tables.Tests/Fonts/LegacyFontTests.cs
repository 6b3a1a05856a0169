using HoiPhuNu.Rules.Tables.Fonts;

namespace HoiPhuNu.Rules.Tables.Tests.Fonts;

public sealed class LegacyFontTests
{
    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3)]
    [InlineData(".vntime", LegacyEncoding.Tcvn3)]
    [InlineData("'.VnArial Narrow'", LegacyEncoding.Tcvn3)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData(".VnArial NarrowH", LegacyEncoding.Tcvn3Capitals)]
    [InlineData(".VnAvantH Bold", LegacyEncoding.Tcvn3Capitals)]
    [InlineData("VNI-Times", LegacyEncoding.Vni)]
    [InlineData("VNI Helve", LegacyEncoding.Vni)]
    public void Of_LegacyFont_SaysHowItLaysOutLetters(string font, object encoding) => Assert.Equal((LegacyEncoding)encoding, LegacyFont.Of(font));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Times New Roman")]
    [InlineData("Calibri")]
    [InlineData("VNISans")]
    public void Of_OtherFont_IsNone(string? font) => Assert.Null(LegacyFont.Of(font));
}
