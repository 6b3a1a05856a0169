using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation.Oracle;

/// <summary>Holds the checker against the naive oracle, on clean reports and on spoilt ones.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Check_CleanReport_FindsNothing() =>
        ForAll(Scenarios.Clean, 150, scenario =>
            Written(new NaiveReportCheck(ScenarioRequest.Of(scenario)).Findings) + Written(Checked.Plain(Checked.Findings(scenario))));

    [Fact]
    public void Check_SpoiltReport_FindsWhatTheOracleFinds() =>
        ForAll(Scenarios.Spoilt, 300, scenario =>
        {
            var expected = new NaiveReportCheck(ScenarioRequest.Of(scenario)).Findings;
            var actual = Checked.Plain(Checked.Findings(scenario));
            return Written(expected.Except(actual), "missed ") + Written(actual.Except(expected), "invented ");
        });

    /// <summary>Whatever is done to a report of the largest figures leaves a report.</summary>
    [Fact]
    public void Check_LargestFiguresSpoiltFurther_FindsWhatTheOracleFinds()
    {
        var largest = Enumerable.Range(0, 12).SelectMany(row => Enumerable.Range(4, 40).Select(column => new Mutation(MutationKind.SetCell, row, column, column % 5 == 0 ? 6 : 7)));
        foreach (var clean in Scenarios.Clean.Sample(20, new Rnd(2024), 60))
        {
            foreach (var kind in Enum.GetValues<MutationKind>())
            {
                var scenario = clean with { WithPrevious = true, Mutations = [.. largest, new Mutation(kind, 1, 1, 30), new Mutation(kind, 2, 4, 0)] };
                Assert.Equal(new NaiveReportCheck(ScenarioRequest.Of(scenario)).Findings, Checked.Plain(Checked.Findings(scenario)));
            }
        }
    }

    /// <summary>As vendors have it: worlds in one file, with the library's own records.</summary>
    [Property(Arbitrary = [typeof(ReportWorlds)], MaxTest = 150)]
    public bool Worlds_OfThePackage_AgreeWithTheLibrary(ReportWorld world)
    {
        var result = ReportChecker.Check(new CheckRequest
        {
            Units = world.Units,
            Reports = [world.Report],
            Previous = world.Previous,
            Plan = world.Plan,
            Rules = world.Rules,
            AsOf = world.AsOf,
            Published = world.Published,
            Plausibility = world.Plausibility,
        });
        AssertCited(result.Findings, world);
        return new NaiveReportCheck(world).Findings.SetEquals(result.Findings.Select(NaiveFinding.Of));
    }

    /// <summary>The tables say what the records say.</summary>
    [Property(Arbitrary = [typeof(ReportWorlds)], MaxTest = 100)]
    public void Worlds_AsTables_HoldTheRowsOfTheRecords(ReportWorld world)
    {
        var table = world.Tables["report"];
        Assert.Equal(Enumerable.Range(2, table.Length - 1).Select(row => (long)row), world.Report.Rows.Select(row => row.Row));
        Assert.Equal(table.Skip(1).Select(row => string.Join('|', row)), world.Report.Rows.Select(row => string.Join('|', table[0].Select(column => row[ReportColumn.FromCode(column)].Text))));
        Assert.Equal(world.Previous?.Rows.Length + 1, world.Tables.GetValueOrDefault("previous") is { IsDefault: false } previous ? previous.Length : null);
        Assert.Equal(world.Plan?.Length + 1, world.Tables.GetValueOrDefault("plan") is { IsDefault: false } plan ? plan.Length : null);
    }

    [Fact]
    public void Worlds_ThatAreClean_HaveNothingToBeFound() =>
        Assert.All(ReportWorlds.Clean.Sample(60, new Rnd(2024), 60), world => Assert.Empty(new NaiveReportCheck(world).Findings));

    /// <summary>TERM-3: what was judged as of a day of the term cites its clause, and what has no day (a row without a readable year) cites none.</summary>
    private static void AssertCited(IEnumerable<Finding> findings, ReportWorld world) => Assert.All(findings, finding =>
    {
        var rule = RuleCatalogue.Get(finding.Rule);
        Assert.True(finding.Day is not null || rule.IsOutside || (finding.Year is null && world.AsOf is null), $"{finding.Rule} at {finding.Place} has no day.");
        Assert.Equal(rule.Clauses.IsEmpty ? "[outside]" : finding.Day is { } day && rule.Validity.IsInForce(day) ? rule.Clauses[0] : null, finding.Clause);
    });

    private static string Written(IEnumerable<NaiveFinding> findings, string what = "") =>
        string.Concat(findings.Select(finding => $"{what}{finding}\n"));

    /// <summary>Runs the property; what it returns is what is wrong, and is shown beside the scenario.</summary>
    private static void ForAll(Gen<Scenario> scenarios, int times, Func<Scenario, string> wrong) =>
        Check.One(
            Cases.Of(times),
            Prop.ForAll(Arb.From(scenarios, Scenarios.Smaller), scenario =>
            {
                var message = wrong(scenario);
                return (message.Length == 0).Label(message);
            }));
}
