using System.Globalization;

namespace HoiPhuNu.Rules.Findings;

/// <summary>Rows as sentences name them: <c>5–9, 12</c>. Rows are numbers of a spreadsheet and are not grouped.</summary>
internal static class RowRanges
{
    /// <summary>More than so many ranges are not read by anybody.</summary>
    private const int MostShown = 8;

    /// <summary>The rows in order, those that stand together as one range; "…" stands for more than are shown.</summary>
    public static string Of(IEnumerable<long> rows)
    {
        var ranges = new List<(long First, long Last)>();
        foreach (var row in rows.Distinct().Order())
        {
            if (ranges is [.., var last] && last.Last + 1 == row)
            {
                ranges[^1] = (last.First, row);
            }
            else if (ranges.Count > MostShown)
            {
                break;
            }
            else
            {
                ranges.Add((row, row));
            }
        }

        var shown = ranges.Take(MostShown).Select(range => range.First == range.Last ? Text(range.First) : $"{Text(range.First)}–{Text(range.Last)}");
        return string.Join(", ", ranges.Count > MostShown ? shown.Append("…") : shown);
    }

    private static string Text(long row) => row.ToString(CultureInfo.InvariantCulture);
}
