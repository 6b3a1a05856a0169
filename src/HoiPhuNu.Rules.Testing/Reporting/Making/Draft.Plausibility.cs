using System.Globalization;
using System.Numerics;

namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>What makes figures odd without making them contradict each other in the first place.</summary>
internal sealed partial class Draft
{
    private static readonly string[] Published = ["2024-12-31", "2025-01-01", "2023-12-31", "2024-05-01", "2023-01-01"];

    private static readonly string[] Named = ["unit", "unit_name", "level", "year"];

    private void ApplyOdd(Dictionary<string, string> cells, Mutation mutation)
    {
        switch (mutation.Kind)
        {
            case MutationKind.Jump:
                var column = mutation.Column % 2 == 0 ? "women" : "members_total";
                CleanFigures.Set(cells, column, (BigInteger)CleanFigures.Number(cells, column) * (85 + (mutation.Value % 31)) / 100);
                break;
            case MutationKind.Published:
                cells["women_published"] = Published[mutation.Value % Published.Length];
                break;
            case MutationKind.OtherName:
                cells["unit_name"] = NaiveName.All[mutation.Value % NaiveName.All.Count].Text;
                break;
            case MutationKind.NoLosses:
                CleanFigures.Set(cells, "members_residential", 399 + (mutation.Value % 4 * 200) + (mutation.Column % 2));
                (cells["left"], cells["died"], cells["moved_out"]) = ("0", "0", mutation.Value % 5 == 0 ? "1" : "0");
                break;
            case MutationKind.CopyRow:
                Copy(cells, rows[mutation.Value % rows.Count].Cells);
                break;
            case MutationKind.CopyPrevious when Previous?.Find(row => row["unit"] == cells["unit"]) is { } previous:
                Copy(cells, previous);
                break;
            case MutationKind.RoundFigures:
                foreach (var row in rows.Where((_, index) => index % 5 != mutation.Value % 7))
                {
                    Round(row.Cells);
                }

                break;
            case MutationKind.RateInBand:
                foreach (var row in rows.Where((_, index) => index % 4 <= mutation.Value % 4))
                {
                    CleanFigures.Set(row.Cells, "women", (BigInteger)CleanFigures.Number(row.Cells, "members_total") * 1000 / (600 + (mutation.Column % 12)));
                }

                break;
            case MutationKind.PreviousSource:
                Previous?.ForEach(row => row["women_source"] = mutation.Value % 2 == 0 ? "police" : "statistics");
                break;
            default:
                break;
        }
    }

    private static void Copy(Dictionary<string, string> to, Dictionary<string, string> from)
    {
        foreach (var column in NaiveColumns.All.Except(Named))
        {
            to[column] = from[column];
        }
    }

    private static void Round(Dictionary<string, string> cells)
    {
        foreach (var column in NaiveColumns.All.Except(Named))
        {
            if (long.TryParse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 100)
            {
                CleanFigures.Set(cells, column, count / 5 * 5);
            }
        }
    }
}
