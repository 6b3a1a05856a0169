using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Validation.Tests.Succession;

/// <summary>REP-01 names the date and the successor of a unit that is gone.</summary>
public sealed class UnitCodeSuccessionTests
{
    [Theory]
    [InlineData("B", "REP-01.gone-successor", "N")]
    [InlineData("C", "REP-01.gone-successor", "A")]
    [InlineData("S", "REP-01.gone-unattributed", null)]
    [InlineData("E", "REP-01.gone", null)]
    [InlineData("?", "REP-01", null)]
    public void OldCode_InAReportOfTheNewTree_NamesTheSuccessor(string code, string message, string? expected)
    {
        var finding = Assert.Single(SuccessionReports.Check("REP-01", [SuccessionReports.Row(code, 2025, 100)]));

        Assert.Equal((message, expected, code), (finding.MessageKey, finding.Expected, finding.Reported));
        Assert.Equal(code != "?", finding.Facts.TryGetValue("gone", out var gone) && gone.Equals(SuccessionReports.Day));
    }

    [Theory]
    [InlineData("A", 2025)]
    [InlineData("A", 2024)]
    [InlineData("B", 2024)]
    [InlineData("N", 2025)]
    public void CodeInForceAtTheYearsEnd_IsNoFinding(string code, int year) =>
        Assert.Empty(SuccessionReports.Check("REP-01", [SuccessionReports.Row(code, year, 100)]));

    [Fact]
    public void CodeBorneOnlyLater_IsUnknown()
    {
        var finding = Assert.Single(SuccessionReports.Check("REP-01", [SuccessionReports.Row("N", 2024, 100)]));

        Assert.Equal("REP-01", finding.MessageKey);
    }

    [Theory]
    [InlineData("B", "Phường N")]
    [InlineData("S", "Tỉnh Một")]
    public void Message_InBothLanguages_NamesDateAndSuccessor(string code, string successor)
    {
        var finding = Assert.Single(SuccessionReports.Check("REP-01", [SuccessionReports.Row(code, 2025, 100)]));

        Assert.All([Language.Vietnamese, Language.English], language =>
        {
            var message = FindingMessages.Render(finding, language);
            Assert.Contains(successor, message, StringComparison.Ordinal);
            Assert.Contains("2025", message, StringComparison.Ordinal);
            Assert.DoesNotContain("{", message, StringComparison.Ordinal);
        });
    }
}
