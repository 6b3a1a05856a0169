using HoiPhuNu.Rules.Validation.Boundaries;
using NodaTime;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>One mistake in a whole column or file is one cause, whatever it looks like in single rows. Rule CAUSE-5.</summary>
public sealed class WideCauseTests
{
    private static readonly int[] AllRows = [Central, Province, District, CommuneA, CommuneB, Market, Barracks, Affiliated];

    [Theory]
    [InlineData("x{0}", "CAUSE-5.code-prefix")]
    [InlineData("{0}.A", "CAUSE-5.code-suffix")]
    public void Codes_AllWithTheSameSigns_AreTheColumn(string written, string key)
    {
        var cause = Assert.Single(Coded(code => string.Format(System.Globalization.CultureInfo.InvariantCulture, written, code)).Causes());

        Assert.Equal((key, Certainty.Likely, AllRows.Length), (cause.MessageKey, cause.Certainty, cause.Findings.Length));
        Assert.Equal(("unit", null), (Assert.Single(cause.Cells).Place.Column, cause.Cells[0].Place.Row));
    }

    [Fact]
    public void Codes_OfNoRegister_AreTheColumn()
    {
        var next = 0;
        var cause = Assert.Single(Coded(_ => "Q" + "7319586402"[next++]).Causes());

        Assert.Equal(("CAUSE-5.codes", AllRows.Length), (cause.MessageKey, cause.Findings.Length));
    }

    [Fact]
    public void Codes_UnknownInFewRows_AreNoColumn()
    {
        var report = new SampleReport().With(CommuneA, "unit", "x00001").With(CommuneB, "unit", "x00002").With(Market, "unit", "x00003");

        Assert.DoesNotContain(report.Causes(), cause => cause.Kind == CauseKind.Column);
    }

    /// <summary>The year is another one than that of the codes: either may be what is wrong, and both are said.</summary>
    [Fact]
    public void Codes_InForceTheYearBefore_AreTheYearOfTheFile()
    {
        var report = new SampleReport();
        foreach (var row in AllRows)
        {
            report.With(row, "year", "2025");
        }

        foreach (var code in new[] { "001", "00001", "00002", "00003", "00004" })
        {
            report.WithUnitUntil(code, new LocalDate(2025, 7, 1));
        }

        report.WithUnit(new NaiveUnit("00009", "commune", "xa", "01", new LocalDate(2025, 7, 1), null));

        var cause = Assert.Single(report.Causes());
        Assert.Equal((CauseKind.File, Certainty.Likely), (cause.Kind, cause.Certainty));
        Assert.Equal("year", Assert.Single(cause.Cells).Place.Column);
        Assert.Equal("unit", Assert.Single(Assert.Single(cause.Alternatives)).Place.Column);
        Assert.Contains(cause.Findings, finding => finding.Rule == "REP-01");
    }

    [Fact]
    public void Women_InThousands_AreTheColumnInSmallCommunesToo()
    {
        var report = new SampleReport().With(CommuneA, "women", "1").With(CommuneB, "women", "0").With(CommuneB, "rate_percent", "18.75");
        foreach (var row in new[] { Central, Province, District })
        {
            report.With(row, "women", "2");
        }

        var cause = Assert.Single(report.Causes());
        Assert.Equal("CAUSE-5.thousands-dropped", cause.MessageKey);
        Assert.Contains(cause.Findings, finding => finding.Rule == "REP-12" && finding.Place.Row == CommuneB);
    }

    private static SampleReport Coded(Func<string, string> code)
    {
        var report = new SampleReport();
        foreach (var row in AllRows)
        {
            report.With(row, "unit", code(SampleFigures.Rows[row - Central].Text("unit")));
        }

        return report;
    }
}
