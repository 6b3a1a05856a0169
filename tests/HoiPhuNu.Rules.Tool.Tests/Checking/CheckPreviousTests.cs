using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Checking;

/// <summary>A previous report made on units that were gone by the end of its year: its codes mean the last bearers, and successors are followed (ORG-9).</summary>
public sealed class CheckPreviousTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public CheckPreviousTests()
    {
        _folder.Write(
            "units.csv",
            "code,name,level,kind,parent,from,until\nTW,Trung ương Hội,central,,,,\n01,Tỉnh Mẫu,province,,TW,,\n00007,Xã Bảy,commune,xa,01,,2023-07-01\n"
            + "00008,Xã Tám,commune,xa,01,,2023-07-01\n00001,Xã Một,commune,xa,01,2023-07-01,\n");
        _folder.Write("changes.csv", "date,kind,old,new,people\n2023-07-01,merge,00007,00001,all\n2023-07-01,merge,00008,00001,all\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(300, 313, false)]
    [InlineData(300, 314, true)]
    public void Check_PreviousFiguresOfUnitsThatWereGone_AreFoldedIntoTheirSuccessor(int first, int second, bool isRaised)
    {
        var header = "unit,level,year,members_residential,members_club,members_total\n";
        var previous = _folder.Write("previous.csv", header + $"00007,commune,2023,{first},0,{first}\n00008,commune,2023,{second},0,{second}\n");
        var run = ToolRun.Of(
            "check", _folder.Clean, "--units", _folder.Units, "--changes", _folder["changes.csv"], "--previous", previous, "--format", "json");
        using var json = JsonDocument.Parse(run.Bytes);

        var rules = json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString());
        Assert.Equal(isRaised, rules.Contains("REP-31"));
        Assert.DoesNotContain("00007", run.Error, StringComparison.Ordinal);
    }
}
