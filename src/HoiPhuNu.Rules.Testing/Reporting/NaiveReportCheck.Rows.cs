using System.Numerics;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Testing.Reporting;

public sealed partial class NaiveReportCheck
{
    private void Row(NaivePlaced placed)
    {
        Cells(placed);
        Members(placed);
        Training(placed);
        var netIsWrong = NetGrowth(placed);
        if (placed.Unit is not { } unit)
        {
            return;
        }

        Name(placed);
        if (Word(placed.Row, "level") is { } level && level != unit.Level)
        {
            Add(placed, "REP-05", Severity.Error, "level");
        }

        if (unit.IsOutsideTarget5)
        {
            OutsideTarget5(placed);
            return;
        }

        Publication(placed);
        Women(placed);
        if (unit.IsGeographic)
        {
            Movement(placed, netIsWrong);
        }

        if (unit.Level == "province" && placed.Counts && _request.Plan is { } plan
            && !plan.Any(row => row.Unit == unit.Code && row.Year == placed.Year && (row.Growth ?? row.Cadres ?? row.BranchHeads) is not null))
        {
            Add(placed, "REP-50", Severity.Warning, "unit");
        }
    }

    /// <summary>REP-10.</summary>
    private void Members(NaivePlaced placed)
    {
        var categories = NaiveColumns.Categories.Select(column => Number(placed.Row, column)).ToList();
        if (Number(placed.Row, "members_total") is { } total && categories.TrueForAll(category => category is not null)
            && categories.Aggregate(BigInteger.Zero, (sum, category) => sum + category!.Value) != total)
        {
            Add(placed, "REP-10", Severity.Error, "members_total");
        }
    }

    /// <summary>REP-14; whether it was raised.</summary>
    private bool NetGrowth(NaivePlaced placed)
    {
        var readings = _request.Readings;
        var row = placed.Row;
        var terms = new List<BigInteger?>
        {
            Number(row, "admitted"),
            readings.ArrivalsIgnored ? 0 : NumberOrNone(row, "moved_in"),
            -Number(row, "left"),
            -Number(row, "died"),
            -Number(row, "moved_out"),
            readings.SuperiorClubsInGrowth ? NumberOrNone(row, "club_growth") : 0,
        };
        if (readings.RecategorisedCounted || Number(row, "net_growth") is not { } net || terms.Contains(null)
            || terms.Aggregate(BigInteger.Zero, (sum, term) => sum + term!.Value) == net)
        {
            return false;
        }

        Add(placed, "REP-14", Severity.Error, "net_growth");
        return true;
    }

    /// <summary>REP-40, REP-41, REP-43.</summary>
    private void Training(NaivePlaced placed)
    {
        foreach (var population in new[] { "cadres", "branch_heads" })
        {
            var trained = Number(placed.Row, population + "_trained");
            if (trained > Number(placed.Row, population))
            {
                Add(placed, "REP-40", Severity.Error, population + "_trained");
            }

            if (trained > Number(placed.Row, population + "_attendances"))
            {
                Add(placed, "REP-41", Severity.Error, population + "_trained");
            }
        }

        if (Number(placed.Row, "branch_heads") > Number(placed.Row, "branches"))
        {
            Add(placed, "REP-43", Severity.Warning, "branch_heads");
        }
    }

    /// <summary>REP-12 and REP-15 where target 5 does not apply.</summary>
    private void OutsideTarget5(NaivePlaced placed)
    {
        if (Percent(placed.Row, "rate_percent") is not null)
        {
            Add(placed, "REP-12", Severity.Error, "rate_percent");
        }

        foreach (var column in NaiveColumns.Target5.Where(column => Number(placed.Row, column) is { IsZero: false }))
        {
            Add(placed, "REP-15", Severity.Error, column);
        }
    }

    /// <summary>REP-22.</summary>
    private void Publication(NaivePlaced placed)
    {
        if (!_request.Readings.StatisticsFrozenForTerm && _request.Published is { } latest && latest <= placed.Day
            && Word(placed.Row, "women_source") == "statistics" && Date(placed.Row, "women_published") < latest)
        {
            Add(placed, "REP-22", Severity.Warning, "women_published");
        }
    }
}
