using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

public sealed class CheckTextTests
{
    [Theory]
    [InlineData(Language.Vietnamese, "check.vi.txt")]
    [InlineData(Language.English, "check.en.txt")]
    public void Text_Sample_IsAsReviewed(Language language, string golden)
    {
        var report = Samples.Report(Readings.Default with { SixtyPercent = SixtyPercent.AtLeast });
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", golden)).ReplaceLineEndings("\n");
        Assert.Equal(expected, Samples.Text(report, language));
    }

    [Theory]
    [InlineData("a.csv", true)]
    [InlineData("a.csv", false)]
    [InlineData(null, true)]
    public void Text_ManyFindings_NoneIsCutOff(string? file, bool sameUnit)
    {
        var findings = Enumerable.Range(2, 12_000).Select(row =>
            Samples.Finding("REP-11", Severity.Error, new Place(file, file is null ? null : row, "rate_percent"), sameUnit ? "1" : $"{row:D5}", "65.0", "64.0"));
        var text = Samples.Text(Samples.ReportOf(findings), Language.English);
        Assert.Equal(12_000, text.Split("Words of REP-11.").Length - 1);
        Assert.Contains("12,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_LongMessage_IsNotWrapped()
    {
        var message = string.Join(' ', Enumerable.Repeat("chữ", 200));
        var text = Samples.Text(Samples.Report() with { Message = (_, _) => message }, Language.Vietnamese);
        Assert.Contains(message + "\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ControlCharactersInACell_DoNotReachTheTerminal()
    {
        var finding = Samples.Finding("REP-04", Severity.Error, new Place("a.csv", 2, "women"), "00001", "1\u001b[2J\n2", null);
        Assert.DoesNotContain('\u001b', Samples.Text(Samples.ReportOf([finding]), Language.Vietnamese));
    }

    [Fact]
    public void Text_Interrupted_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            new CheckText(Samples.Report(), new PlainPaper(TextWriter.Null), new DocumentTexts(Language.Vietnamese)).Write(new CancellationToken(true)));
}
