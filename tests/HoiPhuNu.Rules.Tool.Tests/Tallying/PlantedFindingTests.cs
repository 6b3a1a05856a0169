using System.Text.Json;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

/// <summary>One mistake planted in clean generated lists is one finding, at its cell and of its severity; without it there is none (<see cref="TallyGeneratedTests"/>).</summary>
public sealed class PlantedFindingTests : IDisposable
{
    private static readonly Dictionary<string, string> InForce = new() { ["residence"] = "permanent", ["category"] = "residential", ["ended_on"] = string.Empty };

    private static readonly Dictionary<string, string> Club = new(InForce) { ["category"] = "club" };

    private static readonly Dictionary<string, string> Residential = new() { ["category"] = "residential" };

    private readonly GeneratedLists _lists = new();

    /// <summary>A cell of the first row that fits takes another value.</summary>
    [Theory]
    [InlineData("members", "commune", "99999", "DATA-01", "error")]
    [InlineData("members", "birth_date", "", "DATA-02", "error")]
    [InlineData("members", "birth_date", "31/02/1990", "DATA-02", "error")]
    [InlineData("members", "category", "nobody", "DATA-02", "error")]
    [InlineData("members", "member_id", "3.3E+11", "DATA-14", "error")]
    [InlineData("members", "commune", "3.3E+4", "DATA-14", "error")]
    [InlineData("members", "admitted_on", "1920-01-01", "DATA-17", "error")]
    [InlineData("members", "birth_date", "1890-01-01", "DATA-17", "warning")]
    [InlineData("members", "birth_date", "2026-01-01", "DATA-12", "warning")]
    [InlineData("events", "member_id", "1.5E+10", "DATA-14", "error")]
    [InlineData("bases", "unit", "7E+4", "DATA-14", "error")]
    [InlineData("members", "ended_on", "1900-01-01", "DATA-06", "error")]
    [InlineData("members", "club_founder", "commune", "DATA-07", "error")]
    [InlineData("members", "commune", "00005", "DATA-08", "error")]
    [InlineData("members", "commune", "001", "DATA-08", "error")]
    [InlineData("members", "admitted_on", "2026-01-01", "DATA-12", "warning")]
    [InlineData("members", "resident_since", "2026-01-01", "DATA-12", "warning")]
    [InlineData("events", "commune", "99999", "DATA-01", "error")]
    [InlineData("events", "event", "flew", "DATA-02", "error")]
    [InlineData("events", "date", "", "DATA-02", "error")]
    [InlineData("events", "club_founder", "province", "DATA-07", "error")]
    [InlineData("events", "commune", "00005", "DATA-08", "error")]
    [InlineData("bases", "unit", "99999", "DATA-01", "error")]
    [InlineData("bases", "rating", "superb", "DATA-02", "error")]
    [InlineData("women", "women", "0", "DATA-10", "error")]
    [InlineData("women", "source", "police", "DATA-11", "error")]
    [InlineData("units", "parent", "99", "DATA-13", "error")]
    public void Tally_OneCellWrong_HasThatFindingOnly(string list, string column, string value, string rule, string severity)
    {
        var row = Edit(list, column, value, list switch { "members" => InForce, "events" => Residential, "units" => new() { ["code"] = "00004" }, "women" => new() { ["commune"] = "00003" }, _ => [] });
        Assert.Equal([(rule, severity, list + ".csv", row, column)], Findings());
    }

    [Fact]
    public void Tally_AClubWithoutItsFounder_IsToldThere()
    {
        var row = Edit("members", "club_founder", string.Empty, Club);
        Assert.Equal([("DATA-07", "error", "members.csv", row, "club_founder")], Findings());
    }

    /// <summary>Given as of the day, an event of the day after is no mistake but has not happened yet.</summary>
    [Fact]
    public void Tally_AnEventAfterTheDay_IsAWarning()
    {
        var row = Append("events", "HV-moi,00004,2026-01-01,admitted,residential,");
        Assert.Equal([("DATA-12", "warning", "events.csv", row, "date")], Findings());
    }

    [Fact]
    public void Tally_AMemberUnder18_IsAWarning()
    {
        var row = Append("members", "HV-tre,2008-05-01,00004,permanent,,residential,,2023-05-01,,");
        Assert.Equal([("DATA-03", "warning", "members.csv", row, "birth_date")], Findings());
    }

    [Fact]
    public void Tally_OneIdWithTwoBirthDates_IsToldAtTheRowThatDiffers()
    {
        Append("members", "HV-hai,1980-01-01,00004,permanent,,residential,,2020-01-02,,");
        var row = Append("members", "HV-hai,1981-01-01,00004,permanent,,trade_union,,2020-01-02,,");
        Assert.Equal([("DATA-15", "warning", "members.csv", row, "birth_date")], Findings());
    }

    [Fact]
    public void Tally_AMemberAdmittedAsAChild_IsAWarning()
    {
        var row = Append("members", "HV-nho,1980-01-01,00004,permanent,,residential,,1985-01-01,,");
        Assert.Equal([("DATA-17", "warning", "members.csv", row, "admitted_on")], Findings());
    }

    /// <summary>Another program writes the ids of some members in small letters.</summary>
    [Fact]
    public void Tally_EventsWhoseIdsAreWrittenOtherwise_AreToldOnce()
    {
        var members = File.ReadLines(_lists["members.csv"]).Skip(1).Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var lines = File.ReadAllLines(_lists["events.csv"]);
        var five = lines.Skip(1).Select(IdOf).Where(members.Contains).Distinct().Take(5).ToHashSet(StringComparer.Ordinal);
        File.WriteAllLines(_lists["events.csv"], lines.Select(line => five.Contains(IdOf(line)) ? IdOf(line).ToLowerInvariant() + line[IdOf(line).Length..] : line));
        Assert.Equal([("DATA-16", "warning", "events.csv", 1 + Array.FindIndex(lines, line => five.Contains(IdOf(line))), "member_id")], Findings());
    }

    /// <summary>The list is of the day before the reorganisation, and nothing says so.</summary>
    [Fact]
    public void Tally_AListOfAnOlderTree_IsToldAtTheFirstRowThatMayMislead()
    {
        var lines = File.ReadAllLines(_lists["members.csv"]).Where(line => line.StartsWith("member_id", StringComparison.Ordinal) || line.Contains(",00001,", StringComparison.Ordinal) || line.Contains(",00002,", StringComparison.Ordinal)).ToArray();
        File.WriteAllLines(_lists["members.csv"], lines);
        var row = 1 + Array.FindIndex(lines, line => line.Contains(",00001,", StringComparison.Ordinal));
        Assert.Equal([("DATA-18", "warning", "members.csv", row, "commune")], Findings(_lists.TallyOfToday()));
    }

    [Fact]
    public void Tally_AMemberInASecondCommune_IsToldAtTheRowThatIsNotKept()
    {
        Append("members", "HV-hai,1980-01-01,00004,permanent,2020-01-02,residential,,2020-01-02,,");
        var row = Append("members", "HV-hai,1980-01-01,00003,permanent,2020-01-01,residential,,2020-01-01,,");
        Assert.Equal([("DATA-04", "warning", "members.csv", row, "commune")], Findings());
    }

    [Fact]
    public void Tally_AnEventTwice_IsToldAtTheLaterRow()
    {
        var row = Append("events", File.ReadAllLines(_lists["events.csv"])[1]);
        Assert.Equal([("DATA-05", "warning", "events.csv", row, "member_id")], Findings());
    }

    /// <summary>Row 10 of the register is Phường Bốn, which no other commune's count could stand for.</summary>
    [Fact]
    public void Tally_ABaseWithoutACountOfWomen_IsToldInTheRegister()
    {
        var lines = File.ReadAllLines(_lists["women.csv"]);
        File.WriteAllLines(_lists["women.csv"], lines.Where(line => !line.StartsWith("00004,", StringComparison.Ordinal)));
        Assert.Equal([("DATA-09", "error", "units.csv", 10, "code")], Findings());
    }

    [Fact]
    public void Tally_AUnitThatOverlapsItself_IsToldAtTheLaterRow()
    {
        var row = Append("units", "00004,Phường Bốn,commune,phuong,02,2025-10-01,");
        Assert.Equal([("DATA-13", "error", "units.csv", row, "from")], Findings());
    }

    [Fact]
    public void Tally_ChangesInACircle_AreToldAtTheOneThatClosesIt()
    {
        Append("units", "00006,Xã Sáu,commune,xa,02,,");
        Append("women", "00006,9,police,2024-01-01,");
        Append("changes", "2025-09-01,merge,00004,00006,");
        var row = Append("changes", "2025-09-01,merge,00006,00004,");
        Assert.Equal([("DATA-13", "error", "changes.csv", row, "new")], Findings());
    }

    public void Dispose() => _lists.Dispose();

    private static string IdOf(string line) => line[..line.IndexOf(',', StringComparison.Ordinal)];

    private (string Rule, string Severity, string File, int Row, string Column)[] Findings() => Findings(_lists.Tally());

    private static (string Rule, string Severity, string File, int Row, string Column)[] Findings(ToolRun run)
    {
        using var tally = JsonDocument.Parse(run.Bytes);
        var findings = tally.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => (Text(finding, "rule"), Text(finding, "severity"), Path.GetFileName(Text(finding, "file")), finding.GetProperty("row").GetInt32(), Text(finding, "column")))
            .ToArray();
        Assert.Equal(findings.Any(finding => finding.Item2 == "error") ? ExitCode.Errors : ExitCode.Clean, run.ExitCode);
        return findings;
    }

    private static string Text(JsonElement finding, string key) => finding.GetProperty(key).GetString()!;

    /// <summary>Writes a value into a column of the first row with the given cells.</summary>
    /// <returns>The row as a spreadsheet counts it.</returns>
    private int Edit(string list, string column, string value, Dictionary<string, string> where)
    {
        var path = _lists[list + ".csv"];
        var rows = File.ReadAllLines(path).Select(line => line.Split(',')).ToArray();
        var header = rows[0];
        var index = Array.FindIndex(rows, 1, cells => where.All(cell => cells[Array.IndexOf(header, cell.Key)] == cell.Value));
        rows[index][Array.IndexOf(header, column)] = value;
        File.WriteAllLines(path, rows.Select(cells => string.Join(',', cells)));
        return index + 1;
    }

    private int Append(string list, string line)
    {
        var path = _lists[list + ".csv"];
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [.. lines, line]);
        return lines.Length + 1;
    }
}
