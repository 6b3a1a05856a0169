using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

/// <summary>Names in lists are those of one province: of <c>--scope</c>, or of the other rows; numbers as <c>--numbers</c> says.</summary>
public sealed class ListScopeTests : IDisposable
{
    private readonly TallyFolder _folder = new();

    public ListScopeTests()
    {
        _folder.Write("units.csv", """
            code,name,level,kind,parent
            TW,Trung ương Hội,central,,
            01,Tỉnh Một,province,,TW
            02,Tỉnh Hai,province,,TW
            00001,Xã An,commune,xa,01
            00002,Xã Bình,commune,xa,01
            00003,Xã An,commune,xa,02
            00004,Xã Cam,commune,xa,02
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("00002,Xã An", "00001", null)]
    [InlineData("00004,Xã An", "00003", null)]
    [InlineData("Xã Cam,Xã An", "00003", null)]
    [InlineData("Xã An", "00003", "02")]
    [InlineData("Xã An", "00001", "Tỉnh Một")]
    public void Tally_AName_IsThatOfTheProvince(string communes, string code, string? scope)
    {
        using var json = Tally(communes, scope);
        Assert.Equal(1_234, Women(json, code));
        Assert.DoesNotContain("DATA-01", Rules(json));
        Assert.Empty(json.RootElement.GetProperty("refusedRows").EnumerateObject());
    }

    [Theory]
    [InlineData("00001,00004,Xã Bình", null, "00002")]
    [InlineData("00001,Xã Cam", null, "00004")]
    [InlineData("Xã Cam,Xã Bình", null, "00002")]
    [InlineData("Xã Cam", "01", "00004")]
    public void Tally_ANameOfNoKnownProvince_IsLeftOut(string communes, string? scope, string code)
    {
        using var json = Tally(communes, scope);
        Assert.Null(Women(json, code));
        Assert.Contains("DATA-01", Rules(json));
    }

    private JsonDocument Tally(string communes, string? scope)
    {
        var women = _folder.Write("women.csv", "commune;women;source\n" + string.Concat(communes.Split(',').Select(commune => $"{commune};1,234;police\n")));
        var run = ToolRun.Of(["tally", "--units", _folder["units.csv"], "--women", women, "--as-of", "2024-12-31", "--numbers", "en", "--format", "json", .. scope is null ? [] : new[] { "--scope", scope }]);
        return JsonDocument.Parse(run.Out);
    }

    private static int? Women(JsonDocument json, string code) =>
        json.RootElement.GetProperty("units").EnumerateArray().Single(unit => unit.GetProperty("unit").GetString() == code).GetProperty("women") is { ValueKind: JsonValueKind.Number } women ? women.GetInt32() : null;

    private static IEnumerable<string?> Rules(JsonDocument json) => json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString());
}
