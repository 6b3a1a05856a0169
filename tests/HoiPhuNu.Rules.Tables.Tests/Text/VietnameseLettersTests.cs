using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Text;

public sealed class VietnameseLettersTests
{
    private const string Letters =
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ" +
        "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ b1";

    [Theory]
    [InlineData("Viê\u0323t", "Việt")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("Vie\u0302\u0323t", "Việt")]
    [InlineData("Viẹ\u0302t", "Việt")]
    [InlineData("U\u031Bo\u031B\u0301c", "Ước")]
    [InlineData("a\u0341", "á")]
    [InlineData("Xã B", "Xã B")]
    [InlineData("z\u0301", "z\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    public void ToNfc_MarksInAnyOrder_AreOneLetter(string text, string expected) => Assert.Equal(expected, VietnameseLetters.ToNfc(text));

    [Property]
    public Property ToNfc_DecomposedVietnamese_IsWhatItWas() =>
        Prop.ForAll(
            Gen.Elements(Letters.ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(),
            text => VietnameseLetters.ToNfc(Decomposed(text)) == text);

    /// <summary>Letter by letter, by the names of the marks: independent of culture data and of the table under test.</summary>
    private static string Decomposed(string text)
    {
        const string shaped = "ăâêôơưĂÂÊÔƠƯ";
        string[] shapes = ["a\u0306", "a\u0302", "e\u0302", "o\u0302", "o\u031B", "u\u031B", "A\u0306", "A\u0302", "E\u0302", "O\u0302", "O\u031B", "U\u031B"];
        const string rows = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        var decomposed = new StringBuilder();
        foreach (var letter in text)
        {
            var isUpper = char.IsUpper(letter);
            var at = rows.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            var bare = at < 0 ? letter : rows[at - (at % 6)];
            bare = isUpper ? char.ToUpperInvariant(bare) : bare;
            var shape = shaped.IndexOf(bare, StringComparison.Ordinal);
            decomposed.Append(shape < 0 ? bare.ToString() : shapes[shape]).Append(at < 0 ? string.Empty : tones[at % 6]);
        }

        return decomposed.ToString();
    }
}
