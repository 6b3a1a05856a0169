using System.Globalization;
using System.Numerics;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>A report that is being spoilt.</summary>
internal sealed partial class Draft(List<(long Row, Dictionary<string, string> Cells)> rows, List<string> columns, IReadOnlyList<NaiveUnit> units)
{
    private static readonly string[] Values =
    [
        "0", "1", "2", "7", "50", "1000000", "-3", "9223372036854775807", "9223372036854775808", "1,234", "12.5", "x", "60.00", "99.999", "100.1",
        "2024-05-01", "2023-12-31", "2025-02-01", "31.12", "police", "statistics", "police", "statistics", "province", "district", "commune",
        "branch", "yes", "no", "weak", "",
    ];

    private static readonly string[] Years = ["2024", "2025", "2023", "2021", "2028", "", "x"];

    public List<(long Row, Dictionary<string, string> Cells)> Rows => rows;

    public List<string> Columns => columns;

    public List<Dictionary<string, string>>? Previous { get; init; }

    public List<NaivePlanRow>? Plan { get; init; }

    public void Apply(Mutation mutation)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var at = mutation.Row % rows.Count;
        var cells = rows[at].Cells;
        var column = NaiveColumns.All[mutation.Column % NaiveColumns.All.Length];
        switch (mutation.Kind)
        {
            case MutationKind.Nudge:
                Nudge(cells, column, mutation.Value);
                break;
            case MutationKind.SetCell:
                cells[column] = Values[mutation.Value % Values.Length];
                Unname(cells);
                break;
            case MutationKind.Clear:
                cells[column] = "";
                Unname(cells);
                break;
            case MutationKind.CopyCell:
                cells[column] = rows[mutation.Value % rows.Count].Cells[column];
                Unname(cells);
                break;
            case MutationKind.DropRow:
                rows.RemoveAt(at);
                break;
            case MutationKind.DuplicateRow:
                rows.Add((rows.Max(row => row.Row) + 1, new(cells)));
                break;
            case MutationKind.DropColumn:
                columns.Remove(column);
                break;
            case MutationKind.SetUnit:
                cells["unit"] = OtherCode(cells["unit"], mutation.Value);
                Unname(cells);
                break;
            case MutationKind.SetYear:
                cells["year"] = Years[mutation.Value % Years.Length];
                break;
            case MutationKind.SwapRows:
                var other = mutation.Value % rows.Count;
                (rows[at], rows[other]) = ((rows[at].Row, rows[other].Cells), (rows[other].Row, cells));
                break;
            case MutationKind.AverageRate:
                Average(cells, mutation);
                break;
            case MutationKind.NetFromStock when Previous?.Find(row => row["unit"] == cells["unit"]) is { } previous:
                CleanFigures.Set(cells, "net_growth", (BigInteger)CleanFigures.Number(cells, "members_total") - CleanFigures.Number(previous, "members_total"));
                break;
            case MutationKind.PlanDrop when Plan is { Count: > 0 }:
                Plan.RemoveAt(mutation.Row % Plan.Count);
                break;
            case MutationKind.PlanNudge when Plan is { Count: > 0 }:
                var row = mutation.Row % Plan.Count;
                Plan[row] = Nudged(Plan[row], mutation.Column % 3, (mutation.Value % 21) - 10);
                break;
            case MutationKind.PreviousNudge when Previous is { Count: > 0 }:
                Nudge(Previous[mutation.Row % Previous.Count], column, mutation.Value);
                break;
            case MutationKind.PreviousDrop when Previous is { Count: > 0 }:
                Previous.RemoveAt(mutation.Row % Previous.Count);
                break;
            default:
                ApplyOdd(cells, mutation);
                break;
        }
    }

    /// <summary>A row without a code is one of no unit here; that its name serves then is tried elsewhere.</summary>
    private static void Unname(Dictionary<string, string> cells)
    {
        if (cells["unit"].Length == 0)
        {
            cells["unit_name"] = "";
        }
    }

    private static NaivePlanRow Nudged(NaivePlanRow row, int target, int by) => target switch
    {
        0 => row with { Growth = (row.Growth ?? 0) + by },
        1 => row with { Cadres = (row.Cadres ?? 0) + by },
        _ => row with { BranchHeads = (row.BranchHeads ?? 0) + by },
    };

    private static void Nudge(Dictionary<string, string> cells, string column, int value)
    {
        var by = (value % 7) - 3;
        if (column == "rate_percent" && decimal.TryParse(cells[column], CultureInfo.InvariantCulture, out var rate))
        {
            cells[column] = Math.Abs(rate + (by * new decimal(1, 0, 0, false, rate.Scale))).ToString(CultureInfo.InvariantCulture);
        }
        else if (long.TryParse(cells[column], CultureInfo.InvariantCulture, out var number) && column is not ("unit" or "year"))
        {
            CleanFigures.Set(cells, column, (BigInteger)number + (by == 0 ? number : by));
        }
    }

    private string OtherCode(string code, int value) => (value % 4) switch
    {
        0 => units[value % units.Count].Code,
        1 => code.TrimStart('0'),
        2 => "999",
        _ => "",
    };

    /// <summary>The plain average of the rates of some rows below, as somebody who averages rates would report it.</summary>
    private void Average(Dictionary<string, string> cells, Mutation mutation)
    {
        var parents = units.ToLookup(unit => unit.Parent, unit => unit.Code);
        var below = rows.Where(row => row.Cells["year"] == cells["year"] && parents[cells["unit"]].Contains(row.Cells["unit"])).Select(row => row.Cells).ToList();
        var (numerator, denominator, count) = (BigInteger.Zero, BigInteger.One, 0);
        foreach (var child in below.Where(child => CleanFigures.Number(child, "women") > 0))
        {
            var (members, women) = (CleanFigures.Number(child, "members_total") * (BigInteger)100, (BigInteger)CleanFigures.Number(child, "women"));
            if (mutation.Column % 2 == 0 && decimal.TryParse(child["rate_percent"], CultureInfo.InvariantCulture, out var rate) && rate < 1000)
            {
                (members, women) = ((BigInteger)(rate * 100_000), 100_000);
            }

            (numerator, denominator, count) = ((numerator * women) + (members * denominator), denominator * women, count + 1);
        }

        if (count > 0)
        {
            cells["rate_percent"] = CleanFigures.Written(numerator, denominator * count, mutation.Value % 4);
        }
    }
}
