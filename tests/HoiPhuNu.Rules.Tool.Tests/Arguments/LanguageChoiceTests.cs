using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Arguments;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, null, null, Language.Vietnamese)]
    [InlineData(null, null, "en_US.UTF-8", Language.English)]
    [InlineData(null, null, "vi_VN.UTF-8", Language.Vietnamese)]
    [InlineData(null, null, "C.UTF-8", Language.Vietnamese)]
    [InlineData("vi_VN", "en_US", "en_US", Language.Vietnamese)]
    [InlineData(null, "en_GB", "vi_VN", Language.English)]
    [InlineData("", "", "en", Language.English)]
    public void Of_NoOption_FollowsTheEnvironment(string? all, string? messages, string? lang, Language expected) =>
        Assert.Equal(expected, LanguageChoice.Of([], name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null }));

    [Theory]
    [InlineData(Language.English, "check", "--lang", "en")]
    [InlineData(Language.English, "--lang=en", "rules")]
    [InlineData(Language.English, "--lang:EN")]
    [InlineData(Language.Vietnamese, "--lang", "vi")]
    [InlineData(Language.Vietnamese, "--lang")]
    public void Of_Option_WinsWhereverItStands(Language expected, params string[] args) =>
        Assert.Equal(expected, LanguageChoice.Of(args, name => expected == Language.Vietnamese && args.Length == 2 ? "en_US" : null));
}
