using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tables.Forms;

/// <summary>
/// Puts together what stands over each other in rows of headers. Merged cells are known by their first one: a heading without another below it goes down
/// to the last row, and one with headings below it goes right over those next to it.
/// </summary>
internal static class HeadingPaths
{
    /// <summary>The headings of each column, from above.</summary>
    /// <param name="levels">The rows of headers, from above.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(IReadOnlyList<HeadRow> levels)
    {
        var width = levels.Max(row => row.Cells.Length);
        var filled = new string[levels.Count][];
        for (var level = 0; level < levels.Count; level++)
        {
            filled[level] = [.. Enumerable.Range(0, width).Select(cell => levels[level][cell])];
            for (var cell = 1; cell < width; cell++)
            {
                if (filled[level][cell].Length == 0 && HasBelow(cell) && HasBelow(cell - 1) && filled[level][cell - 1].Length > 0 && IsSameAbove(cell))
                {
                    filled[level][cell] = filled[level][cell - 1];
                }

                bool HasBelow(int at) => levels.Skip(level + 1).Any(row => row[at].Length > 0);

                bool IsSameAbove(int at) => Enumerable.Range(0, level).All(upper => levels[upper][at].Length == 0 || filled[upper][at] == filled[upper][at - 1]);
            }
        }

        return [.. Enumerable.Range(0, width).Select(cell => Path(filled, cell))];
    }

    private static ImmutableArray<string> Path(string[][] levels, int cell)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        foreach (var level in levels)
        {
            if (level[cell].Length > 0 && (path.Count == 0 || path[^1] != level[cell]))
            {
                path.Add(level[cell]);
            }
        }

        return path.DrainToImmutable();
    }
}
