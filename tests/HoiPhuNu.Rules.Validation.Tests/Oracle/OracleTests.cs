using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Reporting;

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

    /// <summary>As vendors have it: worlds in one file, with the library's own records.</summary>
    [Fact]
    public void Worlds_OfThePackage_AgreeWithTheLibrary() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(null).WithQuietOnSuccess(true),
            Prop.ForAll(ReportWorlds.World(), world =>
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
                return new NaiveReportCheck(world).Findings.SetEquals(result.Findings.Select(NaiveFinding.Of));
            }));

    /// <summary>The tables say what the records say: read back, they are the same report.</summary>
    [Fact]
    public void Worlds_AsTables_HoldTheRowsOfTheRecords() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(null).WithQuietOnSuccess(true),
            Prop.ForAll(ReportWorlds.World(), world =>
            {
                var table = world.Tables["report"];
                return table.Length == world.Report.Rows.Length + 1
                    && world.Report.Rows.Select((row, index) => row.Row == index + 2 && table[0].Zip(table[index + 1]).All(cell => row[ReportColumn.FromCode(cell.First)].Text == cell.Second)).All(same => same)
                    && world.Tables.ContainsKey("previous") == world.Previous is not null
                    && world.Tables.ContainsKey("plan") == world.Plan is not null;
            }));

    private static string Written(IEnumerable<NaiveFinding> findings, string what = "") =>
        string.Concat(findings.Select(finding => $"{what}{finding}\n"));

    /// <summary>Runs the property; what it returns is what is wrong, and is shown beside the scenario.</summary>
    private static void ForAll(Gen<Scenario> scenarios, int times, Func<Scenario, string> wrong) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(null).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(scenarios, Scenarios.Smaller), scenario =>
            {
                var message = wrong(scenario);
                return (message.Length == 0).Label(message);
            }));
}
