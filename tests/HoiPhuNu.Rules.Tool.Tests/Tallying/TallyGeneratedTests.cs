using System.Text.Json;
using HoiPhuNu.Rules.Tool.Generation;

namespace HoiPhuNu.Rules.Tool.Tests.Tallying;

/// <summary>Clean lists under old codes on the new tree: no finding, and every figure as it was meant when the row was made.</summary>
public sealed class TallyGeneratedTests : IDisposable
{
    private static readonly (string Path, ExpectedColumn Column)[] Figures =
    [
        ("women", ExpectedColumn.Women), ("workingAway", ExpectedColumn.WorkingAway), ("counted", ExpectedColumn.Counted),
        ("members.residential", ExpectedColumn.Residential), ("members.club", ExpectedColumn.Club), ("members.special", ExpectedColumn.Special),
        ("members.trade_union", ExpectedColumn.TradeUnion), ("members.armed_forces", ExpectedColumn.ArmedForces),
        ("members.member_organisation", ExpectedColumn.MemberOrganisation), ("members.honorary", ExpectedColumn.Honorary),
        ("growth.admitted", ExpectedColumn.Admitted), ("growth.moved_in", ExpectedColumn.MovedIn), ("growth.left", ExpectedColumn.Left),
        ("growth.died", ExpectedColumn.Died), ("growth.moved_out", ExpectedColumn.MovedOut), ("growth.club", ExpectedColumn.ClubNet),
        ("growth.net", ExpectedColumn.Net), ("computers.bases", ExpectedColumn.Bases), ("computers.withComputer", ExpectedColumn.WithComputer),
    ];

    private readonly GeneratedLists _lists = new();

    [Fact]
    public void Tally_GeneratedLists_HasNoFindingAndEveryTotalAsGenerated()
    {
        var run = _lists.Tally();
        Assert.Equal((ExitCode.Clean, string.Empty), (run.ExitCode, run.Error));
        using var tally = JsonDocument.Parse(run.Bytes);
        Assert.Empty(tally.RootElement.GetProperty("findings").EnumerateArray());
        var given = tally.RootElement.GetProperty("units").EnumerateArray().ToDictionary(unit => unit.GetProperty("unit").GetString()!);
        foreach (var (unit, expected) in _lists.Units)
        {
            foreach (var (path, column) in Figures)
            {
                long? meant = unit.IsOutsideTarget5 && !path.StartsWith("computers", StringComparison.Ordinal) ? null : expected(column);
                Assert.Equal((unit.Code, path, meant), (unit.Code, path, Figure(given[unit.Code], path)));
            }
        }

        Assert.True(_lists.Unattributed("01") > 0);
        Assert.Equal(_lists.Unattributed("01"), Figure(given["01"], "unattributed.counted"));
    }

    [Fact]
    public void Tally_RowsShuffled_GivesTheSameBytes()
    {
        var before = _lists.Tally().Bytes;
        foreach (var name in new[] { "members.csv", "events.csv", "women.csv", "bases.csv", "units.csv", "changes.csv" })
        {
            var lines = File.ReadAllLines(_lists[name]);
            new Random(6).Shuffle(lines.AsSpan(1));
            File.WriteAllLines(_lists[name], lines);
        }

        Assert.Equal(before, _lists.Tally().Bytes);
    }

    public void Dispose() => _lists.Dispose();

    private static long? Figure(JsonElement unit, string path)
    {
        foreach (var key in path.Split('.'))
        {
            if (unit.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            unit = unit.GetProperty(key);
        }

        return unit.ValueKind == JsonValueKind.Null ? null : unit.GetInt64();
    }
}
