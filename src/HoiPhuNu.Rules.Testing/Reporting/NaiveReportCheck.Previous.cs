using System.Numerics;
using HoiPhuNu.Rules.Findings;
using NodaTime;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    /// <summary>REP-30 and REP-31.</summary>
    private void Movement(NaivePlaced placed, bool netIsWrong)
    {
        if (placed.Year is not { } year || PreviousOf(placed.Unit!, year) is not { } previous || Number(placed.Row, "net_growth") is not { } net)
        {
            return;
        }

        if (netIsWrong && Number(placed.Row, "members_total") - Number(previous, "members_total") == net)
        {
            Add(placed, "REP-30", Severity.Error, "net_growth");
        }

        var before = Residents(previous);
        var now = Residents(placed.Row);
        if (_request.Readings.SuperiorClubsInGrowth && _request.Readings.BaseClubsInGrowth
            && before is not null && now is not null && before + net != now)
        {
            Add(placed, "REP-31", Severity.Warning, "members_residential");
        }
    }

    private static BigInteger? Residents(NaiveRow row) => Number(row, "members_residential") + Number(row, "members_club");

    /// <summary>The unit's own row of the year before: the report's, or else the previous report's.</summary>
    private NaiveRow? PreviousOf(NaiveUnit unit, int year) =>
        _placed.Find(placed => placed.Counts && placed.Unit == unit && placed.Year == year - 1)?.Row
        ?? PreviousRows(year - 1).Find(pair => pair.Unit == unit).Row;

    /// <summary>The rows of the previous report for one year, the first of each unit.</summary>
    private List<(NaiveUnit Unit, NaiveRow Row)> PreviousRows(int year)
    {
        var rows = new List<(NaiveUnit Unit, NaiveRow Row)>();
        foreach (var row in _request.Previous?.Rows ?? [])
        {
            if (Year(row) == year && Find(row.Text("unit"), Word(row, "level"), LastDay(year)) is { } unit && !rows.Exists(other => other.Unit == unit))
            {
                rows.Add((unit, row));
            }
        }

        return rows;
    }

    private static LocalDate LastDay(int year) => new(year, 12, 31);
}
