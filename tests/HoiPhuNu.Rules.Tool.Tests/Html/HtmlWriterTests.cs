namespace HoiPhuNu.Rules.Tool.Tests.Html;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("Xã Một", "Xã Một")]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("a & \"b\" 'c'", "a &amp; &quot;b&quot; &#x27;c&#x27;")]
    [InlineData("a\0b\u0085c", "a b c")]
    [InlineData("a\u202Eb\u2028c\u2069", "a b c ")]
    public void Text_Anything_IsEncoded(string text, string written)
    {
        Assert.Equal($"<b>{written}</b>", Written(html => html.Element("b", text)));
        Assert.Equal($"<b title=\"{written}\"></b>", Written(html => html.Element("b", string.Empty, ("title", text))));
    }

    [Fact]
    public void Text_OfAnyLetters_IsReadBackAsItWas()
    {
        foreach (var text in new[] { "Ủy ban ₫ 𠀋 😀", "e\u0301 đ Đ ư ơ", "עברית", "]]>--><!--" })
        {
            Assert.Equal(text, PageChecks.Parse($"<!doctype html><title>x</title>{Written(html => html.Element("p", text))}").Body!.TextContent.TrimEnd('\n'));
        }
    }

    [Fact]
    public void Foreign_Text_StandsApart()
    {
        Assert.Equal("<bdi>&lt;א&gt;</bdi>", Written(html => html.Foreign("<א>")));
        Assert.Equal("<th scope=\"row\"><bdi>א</bdi></th>", Written(html => html.ForeignElement("th", "א", ("scope", "row"))));
    }

    [Fact]
    public void Element_InsideOthers_ClosesInOrder() => Assert.Equal("<a><b><i></i>x</b></a>", Written(html =>
    {
        using (html.In("a"))
        using (html.In("b"))
        {
            html.Element("i", string.Empty);
            html.Text("x");
        }
    }));

    [Fact]
    public void Attribute_NullAndEmpty_IsLeftOutAndBare() =>
        Assert.Equal("<i hidden></i>", Written(html => html.Element("i", string.Empty, ("class", null), ("hidden", ""))));

    private static string Written(Action<HtmlWriter> write)
    {
        using var writer = new StringWriter();
        write(new HtmlWriter(writer));
        return writer.ToString();
    }
}
