using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Oracle;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>What is odd about a province's figures taken together: REP-34.</summary>
public sealed class PatternBoundaryTests
{
    private static readonly string[] LargeCounts = ["women", "working_away", "members_residential", "members_club", "members_trade_union", "members_total"];

    [Theory]
    [BoundaryOf("REP-34")]
    [InlineData(40, 120, false)]
    [InlineData(40, 121, true)]
    [InlineData(30, 91, true)]
    [InlineData(30, 90, false)]
    [InlineData(29, 174, false)]
    public void RoundCounts_MoreThanHalfOfTheLargeOnes_AreRep34AtTheProvince(int communes, int round, bool isRaised)
    {
        var findings = Check(communes, (commune, column) => column switch
        {
            // Below 100 the last digit says nothing: these are round, and do not count.
            "admitted" => "95",
            "branch_heads" => "0",
            _ => Array.IndexOf(LargeCounts, column) is var at and >= 0
                ? $"{(column == "women" ? 3 : 1)}0{((commune * LargeCounts.Length) + at < round ? (commune % 2 * 5) : 1 + (commune % 4))}"
                : "",
        });
        Assert.Equal(isRaised ? [("REP-34", 2L, "unit", "01")] : [], findings);
    }

    [Theory]
    [BoundaryOf("REP-34")]
    [InlineData(40, 10, "601", false)]
    [InlineData(40, 11, "601", true)]
    [InlineData(40, 11, "610", true)]
    [InlineData(40, 11, "600", false)]
    [InlineData(40, 40, "611", false)]
    [InlineData(29, 29, "601", false)]
    public void Rates_MoreThanAQuarterJustAboveTheTarget_AreRep34AtTheProvince(int communes, int near, string members, bool isRaised)
    {
        var findings = Check(communes, (commune, column) => column switch
        {
            "women" => "1000",
            "members_total" => commune < near ? members : "702",
            "working_away" or "members_residential" or "members_club" => "101",
            _ => "",
        });
        Assert.Equal(isRaised ? [("REP-34.band", 2L, "rate_percent", "01")] : [], findings);
    }

    [Fact]
    [BoundaryOf("REP-34")]
    public void Rates_WhereTheProvinceHasNoRow_StandAtItsFirstCommune() =>
        Assert.Equal(
            [("REP-34", 3L, "unit", "01")],
            Check(30, (_, column) => column == "women" ? "1000" : "", withProvince: false));

    private static IEnumerable<(string Key, long Row, string Column, string Unit)> Check(int communes, Func<int, string, string> text, bool withProvince = true)
    {
        var units = new List<NaiveUnit> { new("TW", "central", null, null, null, null), new("01", "province", null, "TW", null, null) };
        var rows = withProvince ? new List<NaiveRow> { Row(2, "01", "province", _ => "") } : [];
        for (var commune = 0; commune < communes; commune++)
        {
            var code = $"{commune + 1:D5}";
            var number = commune;
            units.Add(new NaiveUnit(code, "commune", "xa", "01", null, null));
            rows.Add(Row(commune + 3, code, "commune", column => text(number, column)));
        }

        var request = new NaiveRequest { Units = units, Reports = [new NaiveTable(NaiveColumns.All, rows)] };
        var findings = ReportChecker.Check(Checked.Request(request)).Findings;
        var expected = new NaiveReportCheck(request).Findings;
        Assert.True(expected.SetEquals(Checked.Plain(findings)));
        Assert.All(findings.Where(finding => finding.Rule == "REP-34"), finding => Assert.Equal((null, Severity.Warning, 2024), (finding.Reported, finding.Severity, finding.Year)));
        return findings.Where(finding => finding.Rule == "REP-34").Select(finding => (finding.MessageKey, finding.Place.Row!.Value, finding.Place.Column!, finding.Unit!));
    }

    private static NaiveRow Row(long row, string unit, string level, Func<string, string> text)
    {
        var cells = NaiveColumns.All.ToDictionary(column => column, text);
        (cells["unit"], cells["level"], cells["year"]) = (unit, level, "2024");
        return new NaiveRow(row, cells);
    }
}
