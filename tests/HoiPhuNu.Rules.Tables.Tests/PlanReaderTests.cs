using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Tables.Tests;

public sealed class PlanReaderTests
{
    [Fact]
    public void Read_Plan_HasItsRows()
    {
        var plan = PlanReader.Read(
            Sample.Stream("Mã đơn vị;Năm;Chỉ tiêu hội viên tăng thêm;Chỉ tiêu tỷ lệ tập hợp (%)\nTW;;800.000;\n01;2024;1 234;72,5\n"), "plan.csv", []);
        Assert.Empty(plan.Findings);
        Assert.Equal(
            [
                new PlanRow("TW", null) { File = "plan.csv", Row = 2, Growth = 800_000 },
                new PlanRow("01", 2024) { File = "plan.csv", Row = 3, Growth = 1234, RateTarget = 72.5m },
            ],
            plan.Rows.AsEnumerable());
    }

    [Fact]
    public void Read_DoubtfulCells_LeaveTheirRowOutAndAreFindings()
    {
        var plan = PlanReader.Read(
            Sample.Stream("unit,year,growth,cadres\n01,2024,\"1,5\",x\n,2024,5,\n02,24,5,\n03,2024,5,6\n04,2024,-1,\n"), "plan.csv", []);
        Assert.Equal("03", Assert.Single(plan.Rows).Unit);
        Assert.All(plan.Findings, finding => Assert.Equal(("DATA-02", Severity.Error), (finding.Rule, finding.Severity)));
        Assert.Equal(
            [(2L, "growth", "1,5", "01"), (2, "cadres", "x", "01"), (3, "unit", "", null), (4, "year", "24", "02"), (6, "growth", "-1", "04")],
            plan.Findings.Select(finding => (finding.Place.Row!.Value, finding.Place.Column!, finding.Reported, finding.Unit)));
    }

    [Fact]
    public void Read_DoubtfulCells_AreSaidToBeEmptyOrUnreadable()
    {
        var plan = PlanReader.Read(Sample.Stream("unit,year,growth\n01,2024,x\n,2024,5\n"), "plan.csv", []);
        Assert.Equal(["DATA-02.unreadable", "DATA-02.empty"], plan.Findings.Select(finding => finding.MessageKey));
        Assert.Equal("x", plan.Findings[0].Facts["reported"]);
    }

    /// <summary>What is no target (RATE-7) does not disappear.</summary>
    [Theory]
    [InlineData("100", true)]
    [InlineData("100,01", false)]
    public void Read_RateTargetAbove100_IsTold(string target, bool isRow)
    {
        var plan = PlanReader.Read(Sample.Stream($"unit;rate_target\n01;{target}\n"), "plan.csv", []);
        Assert.Equal(isRow ? 1 : 0, plan.Rows.Length);
        Assert.Equal(isRow ? [] : [("DATA-02.rate-target", "rate_target", target, "0..100")], plan.Findings.Select(finding => (finding.MessageKey, finding.Place.Column!, finding.Reported!, finding.Expected!)));
    }

    [Fact]
    public void Read_PlanWithoutUnits_IsRefused() =>
        Assert.Equal("columns-missing", Sample.Refused(() => PlanReader.Read(Sample.Stream("year,growth\n2024,5\n"), "plan.csv", [])).Key);
}
