using System.Text;
using System.Text.RegularExpressions;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Messages;

public sealed partial class DocumentTextsTests
{
    [Fact]
    public void Keys_Languages_AreTheSame() =>
        Assert.Equal(DocumentTexts.All.KeysIn(Language.Vietnamese).Order(StringComparer.Ordinal), DocumentTexts.All.KeysIn(Language.English).Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_Languages_NameTheSameFacts()
    {
        foreach (var key in DocumentTexts.All.KeysIn(Language.Vietnamese))
        {
            Assert.Equal(FactsOf(key, Language.Vietnamese), FactsOf(key, Language.English));
        }
    }

    [Fact]
    public void Texts_Vietnamese_IsComposedUnicode() =>
        Assert.All(DocumentTexts.All.KeysIn(Language.Vietnamese), key =>
            Assert.True(DocumentTexts.All.Render(key, Language.Vietnamese).IsNormalized(NormalizationForm.FormC), key));

    private static IEnumerable<string> FactsOf(string key, Language language) =>
        Fact().Matches(DocumentTexts.All.Render(key, language)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Fact();
}
