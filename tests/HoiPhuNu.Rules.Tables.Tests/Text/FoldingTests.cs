using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Tỷ lệ tập hợp", "ti LE tap hop")]
    [InlineData("Tỉ lệ", "Tỷ lệ")]
    [InlineData("Đặc khu", "dac khu")]
    [InlineData("Chi hội trưởng", "CHI HỘI TRƯỞNG")]
    [InlineData("hòa", "hoà")]
    [InlineData("thủy", "thuỷ")]
    [InlineData("Tổng số\u00A0hội\r\nviên", "Tổng số hội viên")]
    [InlineData("\uFEFFMã đơn vị ", "Mã đơn vị")]
    [InlineData("Nghi\u0065\u0323\u0302p vu\u0323", "Nghiệp vụ")]
    [InlineData("Nghi\u0065\u0302\u0323p vu\u0323", "Nghiệp vụ")]
    [InlineData("tru\u031Bo\u031B\u0309ng", "trưởng")]
    public void Fold_SameWordsWrittenDifferently_AreTheSame(string one, string other) =>
        Assert.Equal(Folding.Fold(other), Folding.Fold(one));

    [Theory]
    [InlineData("members_club", "members club")]
    [InlineData("Số chi hội", "Chi hội trưởng")]
    [InlineData("cadres", "cadres_trained")]
    public void Fold_OtherWords_AreOthers(string one, string other) => Assert.NotEqual(Folding.Fold(other), Folding.Fold(one));

    [Fact]
    public void Fold_EveryVietnameseLetter_IsItsBareLetter() =>
        Assert.Equal(
            "aaaaaaaaaaaaaaaaaaeeeeeeeeeeeeiiiiiioooooooooooooooooouuuuuuuuuuuuiiiiiid",
            Folding.Fold("aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"));

    [Fact]
    public void Fold_CapitalVietnameseLetters_AreTheSameAsSmallOnes() =>
        Assert.Equal(
            Folding.Fold("aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"),
            Folding.Fold("AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ"));
}
