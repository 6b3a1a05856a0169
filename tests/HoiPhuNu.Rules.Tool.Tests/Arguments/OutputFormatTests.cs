namespace HoiPhuNu.Rules.Tool.Tests.Arguments;

/// <summary>Which form a result has: as said, else as the output's name says.</summary>
public sealed class OutputFormatTests
{
    [Theory]
    [InlineData(null, null, nameof(OutputFormat.Text))]
    [InlineData(null, "a.xlsx", nameof(OutputFormat.Xlsx))]
    [InlineData(null, "thư mục/Kết quả.XLSX", nameof(OutputFormat.Xlsx))]
    [InlineData(null, "a.htm", nameof(OutputFormat.Html))]
    [InlineData(null, "a.json", nameof(OutputFormat.Json))]
    [InlineData(null, "a.csv", nameof(OutputFormat.Csv))]
    [InlineData(null, "a.txt", nameof(OutputFormat.Text))]
    [InlineData(null, "a.sarif", nameof(OutputFormat.Text))]
    [InlineData("json", "a.xlsx", nameof(OutputFormat.Json))]
    [InlineData("text", "a.html", nameof(OutputFormat.Text))]
    public void Format_OfAnOutput_IsAsSaidOrAsItsNameSays(string? said, string? output, string expected) =>
        Assert.Equal(expected, ArgumentValues.Format(said, output, OutputFormat.Text, OutputFormat.Xlsx, OutputFormat.Html).ToString());

    [Fact]
    public void Format_OfACommandThatKnowsSarif_IsThat() => Assert.Equal(OutputFormat.Sarif, ArgumentValues.Format(null, "a.sarif", OutputFormat.Text, OutputFormat.Sarif));
}
