using HoiPhuNu.Rules.Findings;
using static HoiPhuNu.Rules.Validation.Boundaries.SampleReport;

namespace HoiPhuNu.Rules.Validation.Boundaries;

/// <summary>Persons and attendances: REP-40, REP-41, REP-43.</summary>
public sealed class TrainingBoundaryTests
{
    [Theory]
    [BoundaryOf("REP-40")]
    [InlineData(CommuneA, "cadres_trained", "3", "<= 2")]
    [InlineData(Market, "branch_heads_trained", "3", "<= 2")]
    public void Trained_OneMoreThanThereAre_IsRep40(int row, string column, string reported, string expected)
    {
        var finding = new SampleReport().With(row, column, reported).Only("REP-40");
        Assert.Equal((row, column, reported, expected), ((int)finding.Place.Row!, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Fact]
    [BoundaryOf("REP-40")]
    public void Trained_All_IsNotRep40() => new SampleReport().With(CommuneA, "branch_heads_trained", "9").Not("REP-40");

    [Theory]
    [BoundaryOf("REP-41")]
    [InlineData("cadres_attendances", "1", "cadres_trained", "2")]
    [InlineData("branch_heads_attendances", "7", "branch_heads_trained", "8")]
    public void Trained_OneMoreThanAttendances_IsRep41(string attendances, string count, string trained, string reported)
    {
        var finding = new SampleReport().With(CommuneA, attendances, count).Only("REP-41");
        Assert.Equal((5L, trained, reported, $"<= {count}"), (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected));
    }

    [Theory]
    [BoundaryOf("REP-41")]
    [InlineData("2")]
    [InlineData("")]
    public void Trained_AsManyAsAttendancesOrNoneReported_IsNotRep41(string attendances) =>
        new SampleReport().With(CommuneA, "cadres_attendances", attendances).Not("REP-41");

    [Fact]
    [BoundaryOf("REP-43")]
    public void BranchHeads_OneMoreThanBranches_AreRep43()
    {
        var finding = new SampleReport().With(CommuneA, "branches", "8").Only("REP-43");
        Assert.Equal((5L, "branch_heads", "9", "<= 8", Severity.Warning),
            (finding.Place.Row, finding.Place.Column, finding.Reported, finding.Expected, finding.Severity));
    }

    [Fact]
    [BoundaryOf("REP-43")]
    public void BranchHeads_AsManyAsBranches_AreNotRep43() => new SampleReport().Not("REP-43");
}
