using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>What is worth a second look is told unless it is switched off, and never changes the exit code.</summary>
public sealed class CheckPlausibilityTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--plausibility", "on")]
    [InlineData(true, "--plausibility", "ON")]
    [InlineData(false, "--plausibility", "off")]
    public void Check_PoliceCountOfTheYearBefore_IsToldUnlessSwitchedOff(bool isTold, params string[] options)
    {
        var previous = _folder.Write("previous.csv", "unit,level,year,women,women_source\n00001,commune,2023,1000,police\n");
        var run = ToolRun.Of(["check", _folder.Clean, "--units", _folder.Units, "--previous", previous, "--format", "json", .. options]);
        using var json = JsonDocument.Parse(run.Out);

        var rules = json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString());
        Assert.Equal((ExitCode.Clean, isTold), (run.ExitCode, rules.Contains("REP-25")));
    }

    [Fact]
    public void Check_AnUnreadableCellOfThePlan_IsNamedByThePlansOwnLabel()
    {
        var plan = _folder.Write("plan.csv", "unit,year,cadres\n01,2024,x\n");
        var run = ToolRun.Of("check", _folder.Clean, "--units", _folder.Units, "--plan", plan, "--lang", "vi");
        Assert.Contains("Chỉ tiêu cán bộ được tập huấn", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Cán bộ Hội chuyên trách", run.Out, StringComparison.Ordinal);
    }
}
