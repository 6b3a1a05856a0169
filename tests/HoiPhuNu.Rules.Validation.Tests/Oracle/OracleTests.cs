using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Validation.Generation;

namespace HoiPhuNu.Rules.Validation.Oracle;

/// <summary>Holds the checker against the naive oracle, on clean reports and on spoilt ones.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Check_CleanReport_FindsNothing() =>
        ForAll(Scenarios.Clean, 150, scenario =>
            Written(NaiveReportCheck.Check(ScenarioRequest.Of(scenario))) + Written(Checked.Plain(Checked.Findings(scenario))));

    [Fact]
    public void Check_SpoiltReport_FindsWhatTheOracleFinds() =>
        ForAll(Scenarios.Spoilt, 300, scenario =>
        {
            var expected = NaiveReportCheck.Check(ScenarioRequest.Of(scenario));
            var actual = Checked.Plain(Checked.Findings(scenario));
            return Written(expected.Except(actual), "missed ") + Written(actual.Except(expected), "invented ");
        });

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
