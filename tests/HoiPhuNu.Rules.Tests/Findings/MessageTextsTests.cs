using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Tests.Findings;

public sealed class MessageTextsTests
{
    private static readonly MessageTexts Texts = new("HoiPhuNu.Rules.Tests.TestMessages", typeof(MessageTextsTests).Assembly);

    private static readonly Dictionary<string, object> Facts = new()
    {
        ["unit"] = "00001",
        ["reported"] = 1234L,
        ["expected"] = new Ratio(3, 4),
        ["day"] = new LocalDate(2024, 12, 31),
    };

    [Theory]
    [InlineData(Language.Vietnamese, "00001: báo cáo 1.234, đúng ra 75,00% ngày 31/12/2024")]
    [InlineData(Language.English, "00001: reported 1,234 but 75.00% on 2024-12-31")]
    public void Render_WithFacts_WritesThemInTheLanguage(Language language, string expected) =>
        Assert.Equal(expected, Texts.Render("rate", Facts, language));

    [Theory]
    [InlineData(Language.Vietnamese, "Không có gì để nói")]
    [InlineData(Language.English, "Nothing to say")]
    public void Render_WithoutFacts_IsTheText(Language language, string expected) => Assert.Equal(expected, Texts.Render("plain", language));

    [Fact]
    public void Render_UnknownFactsAndLooseBraces_AreLeftAsTheyStand() =>
        Assert.Equal("{unknown} {} { {unit}00001 }", Texts.Render("odd", Facts, Language.English));

    [Fact]
    public void Render_UnknownKey_IsTheKey() => Assert.Equal("REP-99", Texts.Render("REP-99", Facts, Language.English));

    [Fact]
    public void KeysIn_BothLanguages_AreTheSame()
    {
        Assert.Equal(["odd", "plain", "rate"], Texts.KeysIn(Language.Vietnamese));
        Assert.Equal(Texts.KeysIn(Language.Vietnamese), Texts.KeysIn(Language.English));
    }
}
