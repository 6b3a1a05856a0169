using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Tables.Fonts;

namespace HoiPhuNu.Rules.Tables.Tests.Fonts;

/// <summary>Every Vietnamese letter goes into the encodings, as their standards say, and comes back.</summary>
public sealed class LegacyTextTests
{
    private const string Small = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

    /// <summary>The numbers of TCVN 5712:1993 VN3 for the letters of <see cref="Small"/>, plain ones of ASCII left out.</summary>
    private static readonly Dictionary<char, char> Vn3 = Pairs(
        "àB5áB8ảB6ãB7ạB9ăA8ằBBắBEẳBCẵBDặC6âA9ầC7ấCAẩC8ẫC9ậCBèCCéD0ẻCEẽCFẹD1êAAềD2ếD5ểD3ễD4ệD6ìD7íDDỉD8ĩDCịDE"
        + "òDFóE3ỏE1õE2ọE4ôABồE5ốE8ổE6ỗE7ộE9ơACờEAớEDởEBỡECợEEùEFúF3ủF1ũF2ụF4ưADừF5ứF8ửF6ữF7ựF9ỳFAýFDỷFBỹFCỵFEđAE"
        + "ĂA1ÂA2ÊA3ÔA4ƠA5ƯA6ĐA7");

    /// <summary>VNI for Windows, syllable by syllable, as its users type it and see it in any other font.</summary>
    private static readonly Dictionary<char, string> VniLetters = Enumerable.Zip(
            Small.Where(letter => letter > '\u007F'),
            ("aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä "
            + "ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ").Split(' '))
        .SelectMany(pair => new[] { (pair.First, pair.Second), (Upper(pair.First.ToString())[0], Upper(pair.Second)) })
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    public static TheoryData<char> Letters => [.. Small.Concat(Upper(Small))];

    [Fact]
    public void Encodings_OfTheseTests_HaveAllLetters() =>
        Assert.Equal((Small.Count(letter => letter > '\u007F') + 7, 2 * Small.Count(letter => letter > '\u007F')), (Vn3.Count, VniLetters.Count));

    [Theory]
    [MemberData(nameof(Letters))]
    public void TryRead_LetterOfTcvn3_IsThatLetter(char letter)
    {
        var isCapital = char.IsUpper(letter);
        var stored = Vn3.GetValueOrDefault(isCapital ? Lower(letter) : letter, Lower(letter));
        if (isCapital && Vn3.TryGetValue(letter, out var own))
        {
            Assert.Equal($"{letter}", Read($"{own}", LegacyEncoding.Tcvn3));
        }

        Assert.Equal($"{letter}", Read($"{stored}", isCapital ? LegacyEncoding.Tcvn3Capitals : LegacyEncoding.Tcvn3));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void TryRead_LetterOfVni_IsThatLetter(char letter) => Assert.Equal($"{letter}", Read(VniLetters.GetValueOrDefault(letter, $"{letter}"), LegacyEncoding.Vni));

    [Fact]
    public void TryRead_WordsOfAnyLetters_ComeBack()
    {
        var word = Gen.Elements((Small + Upper(Small) + "bcghklmnpqrstvx 0123456789/.-,“”…").ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters));
        Check.One(Cases.Of(500), Prop.ForAll(word.ToArbitrary(), text =>
        {
            var small = string.Concat(text.Select(Lower));
            Assert.Equal(text, Read(string.Concat(text.Select(letter => VniLetters.GetValueOrDefault(letter, $"{letter}"))), LegacyEncoding.Vni));
            Assert.Equal(small, Read(string.Concat(small.Select(letter => Vn3.GetValueOrDefault(letter, letter))), LegacyEncoding.Tcvn3));
        }));
    }

    [Theory]
    [InlineData("Ph\u00adêng Lam KiÒu", LegacyEncoding.Tcvn3, "Phường Lam Kiều")]
    [InlineData("§ång Lùu", LegacyEncoding.Tcvn3, "Đồng Lựu")]
    [InlineData("Héi liªn hiÖp phô n÷", LegacyEncoding.Tcvn3Capitals, "HỘI LIÊN HIỆP PHỤ NỮ")]
    [InlineData("Hoäi Lieân hieäp Phuï nöõ", LegacyEncoding.Vni, "Hội Liên hiệp Phụ nữ")]
    [InlineData("TRAÀN THÒ LYÙ", LegacyEncoding.Vni, "TRẦN THỊ LÝ")]
    [InlineData("Hoøa Bình", LegacyEncoding.Vni, "Hòa Bình")]
    public void TryRead_Words_AreWhatTheFontShows(string stored, object encoding, string shown) => Assert.Equal(shown, Read(stored, (LegacyEncoding)encoding));

    /// <summary>People paste Unicode into cells that still have the old font.</summary>
    [Theory]
    [InlineData("Phường Lam Kiều", LegacyEncoding.Tcvn3)]
    [InlineData("Hà Nam", LegacyEncoding.Tcvn3)]
    [InlineData("Hội viên", LegacyEncoding.Vni)]
    [InlineData("Bà Nà", LegacyEncoding.Vni)]
    [InlineData("Xa\u0303 Kim Sen", LegacyEncoding.Tcvn3)]
    [InlineData("Xa\u0303 Kim Sen", LegacyEncoding.Vni)]
    [InlineData("33001", LegacyEncoding.Tcvn3Capitals)]
    [InlineData("STT", LegacyEncoding.Tcvn3)]
    public void TryRead_TextOfUnicode_IsLeftAsItIs(string text, object encoding) => Assert.False(LegacyText.TryRead(text, (LegacyEncoding)encoding, out _));

    [Theory]
    [InlineData("Tªn ®¬n vÞ", LegacyEncoding.Tcvn3, true)]
    [InlineData("Hoäi vieân", LegacyEncoding.Vni, true)]
    [InlineData("Tên đơn vị", LegacyEncoding.Tcvn3, false)]
    [InlineData("Hoài, xuân, oán", LegacyEncoding.Vni, false)]
    [InlineData("40 °C ± 5", LegacyEncoding.Tcvn3, false)]
    public void LooksLike_TextWithoutAFont_ByItsSigns(string text, object encoding, bool isOne) => Assert.Equal(isOne, LegacyText.LooksLike(text, (LegacyEncoding)encoding));

    private static string Read(string stored, LegacyEncoding encoding) => LegacyText.TryRead(stored, encoding, out var read) ? read : stored;

    private static Dictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(3).ToDictionary(pair => pair[0], pair => (char)Convert.ToInt32($"{pair[1]}{pair[2]}", 16));

    private static string Upper(string text) => text.ToUpperInvariant();

    private static char Lower(char letter) => char.ToLowerInvariant(letter);
}
