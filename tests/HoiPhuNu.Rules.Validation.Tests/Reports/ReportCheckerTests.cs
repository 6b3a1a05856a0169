using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Validation.Boundaries;
using HoiPhuNu.Rules.Validation.Oracle;

namespace HoiPhuNu.Rules.Validation.Reports;

/// <summary>What a check gives back as a whole: ordered, reproducible, counted.</summary>
public sealed class ReportCheckerTests
{
    [Fact]
    public void Check_RowsInAnyOrder_FindsTheSameInTheSameOrder() =>
        Check.One(
            Cases.Of(100),
            Prop.ForAll(Arb.From(Scenarios.Spoilt, Scenarios.Smaller), Gen.Choose(0, 1000).ToArbitrary(), (scenario, turn) =>
            {
                var request = Checked.Request(ScenarioRequest.Of(scenario));
                var turned = request with
                {
                    Reports = [.. request.Reports.Reverse().Select(table => table with { Rows = [.. table.Rows.OrderBy(row => (row.Row * 7919) % (turn + 3))] })],
                };
                return Written(request).SequenceEqual(Written(turned));
            }));

    [Fact]
    public void Check_PlausibilityOff_LeavesTheFirstTableAsItIs() =>
        Check.One(
            Cases.Of(100),
            Prop.ForAll(Arb.From(Scenarios.Spoilt, Scenarios.Smaller), scenario =>
            {
                var request = Checked.Request(ScenarioRequest.Of(scenario));
                var all = ReportChecker.Check(request with { Plausibility = true }).Findings;
                var odd = all.Where(finding => BoundaryTests.Plausibility.Contains(finding.Rule)).ToList();
                return odd.TrueForAll(finding => finding is { Severity: Severity.Warning, Expected: null, Clause: RuleBook.Rule.OutsideMark })
                    && all.Except(odd).SequenceEqual(ReportChecker.Check(request with { Plausibility = false }).Findings, Same);
            }));

    [Fact]
    public void Check_Twice_FindsTheSame()
    {
        var request = Checked.Request(ScenarioRequest.Of(Scenarios.Spoilt.Sample(1, new Rnd(2024), 60).Single()));
        Assert.Equal(Written(request), Written(request));
    }

    [Fact]
    public void Check_ManySpoiltReports_RaisesEveryCheckOfBothTables()
    {
        var raised = Scenarios.Spoilt.Sample(1500, new Rnd(2024), 60).SelectMany(scenario => new NaiveReportCheck(ScenarioRequest.Of(scenario)).Findings).Select(finding => finding.Rule);
        Assert.Empty(BoundaryTests.FirstTable.Concat(BoundaryTests.Plausibility).Except(raised));
    }

    [Fact]
    public void Check_Findings_AreInTheirOrderAndCounted()
    {
        var result = ReportChecker.Check(Checked.Request(ScenarioRequest.Of(Scenarios.Spoilt.Sample(1, new Rnd(2024), 60).Single())));
        Assert.Equal(result.Findings.Order(FindingOrder.Instance), result.Findings);
        Assert.Equal(result.Findings.Length, result.Count(Severity.Error) + result.Count(Severity.Warning));
        Assert.Equal(result.Findings.Length, result.ByRule.Values.Sum());
        Assert.Equal(result.Count(Severity.Error) > 0, result.HasErrors);
    }

    /// <summary>Facts are compared by their text: some are lists.</summary>
    private static EqualityComparer<Finding> Same { get; } = EqualityComparer<Finding>.Create(
        (x, y) => $"{x! with { Facts = x.Facts.Clear() }}" == $"{y! with { Facts = y.Facts.Clear() }}", finding => finding.Rule.GetHashCode(StringComparison.Ordinal));

    private static List<string> Written(CheckRequest request) =>
        [.. ReportChecker.Check(request).Findings.Select(finding => $"{finding with { Facts = finding.Facts.Clear() }} {FindingMessages.Render(finding, Words.Language.English)}")];
}
