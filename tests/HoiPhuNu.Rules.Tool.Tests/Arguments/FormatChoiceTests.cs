namespace HoiPhuNu.Rules.Tool.Tests.Arguments;

/// <summary>The extension of <c>--output</c> decides where <c>--format</c> is not given, and must agree where it is.</summary>
public sealed class FormatChoiceTests
{
    [Theory]
    [InlineData("x.xlsx", "Xlsx")]
    [InlineData("x.XLSX", "Xlsx")]
    [InlineData("x.html", "Html")]
    [InlineData("x.htm", "Html")]
    [InlineData("x.json", "Json")]
    [InlineData("x.csv", "Csv")]
    [InlineData("x.sarif", "Sarif")]
    [InlineData("x.sarif.json", "Sarif")]
    [InlineData("x.txt", "Text")]
    [InlineData("x", "Text")]
    [InlineData("tháng.2024", "Text")]
    [InlineData("-", "Text")]
    [InlineData(null, "Text")]
    public void Of_WithoutFormat_TheExtensionDecides(string? output, string form) => Assert.Equal(form, FormatChoice.Of(null, output, hasSarif: true).ToString());

    [Theory]
    [InlineData("csv", "x.csv")]
    [InlineData("sarif", "x.json")]
    [InlineData("json", "x.txt")]
    [InlineData("xlsx", "x.2024")]
    [InlineData("html", "-")]
    public void Of_AFormatThatAgrees_IsTaken(string format, string output) => Assert.Equal(format, FormatChoice.Of(format, output, hasSarif: true).ToString(), ignoreCase: true);

    [Theory]
    [InlineData("csv", "x.json", "usage.format-extension")]
    [InlineData("text", "x.xlsx", "usage.format-extension")]
    [InlineData("xlsx", "x.txt", "usage.format-extension")]
    [InlineData("xlsx", "x.xls", "usage.format-extension")]
    [InlineData(null, "x.sarif", "usage.extension")]
    [InlineData(null, "x.xls", "usage.extension")]
    [InlineData(null, "x.pdf", "usage.extension")]
    [InlineData("sarif", "x.json", "usage.format")]
    public void Of_AFormOfNoneOrOfAnother_IsRefused(string? format, string output, string key) =>
        Assert.Equal(key, Assert.Throws<ToolException>(() => FormatChoice.Of(format, output)).Key);
}
