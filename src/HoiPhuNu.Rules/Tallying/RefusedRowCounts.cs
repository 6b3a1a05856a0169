using System.Collections.Immutable;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Tallying;

/// <summary>Counts the rows that were refused: those that could not be read, and those that a tally refused.</summary>
internal static class RefusedRowCounts
{
    /// <summary>The lists of which rows were refused, by name.</summary>
    public static ImmutableArray<RefusedRows> Of(TallyLists lists)
    {
        var unread = lists.Doubts
            .Where(doubt => doubt is { Severity: Severity.Error, Place.File: not null })
            .GroupBy(doubt => doubt.Place.File!, StringComparer.Ordinal)
            .Select(file => (File: file.Key, Rows: file.Select(doubt => doubt.Place.Row).OfType<long>().Distinct().LongCount() + file.Sum(doubt => (long?)doubt.FactOf(FindingGathering.UnlistedRows) ?? 0)))
            .Where(file => file.Rows > 0)
            .ToDictionary(file => file.File, file => file.Rows, StringComparer.Ordinal);
        List<RefusedRows> refused = [];
        foreach (var (list, findings) in Given(lists))
        {
            var rows = findings.RefusedRows + (findings.File is { } file && unread.Remove(file, out var more) ? more : 0);
            if (rows > 0)
            {
                refused.Add(new RefusedRows(list, findings.File, rows));
            }
        }

        refused.AddRange(unread.Select(file => new RefusedRows(file.Key, file.Key, file.Value)));
        return [.. refused.OrderBy(rows => rows.List, StringComparer.Ordinal)];
    }

    private static IEnumerable<(string List, DataFindings Findings)> Given(TallyLists lists)
    {
        (string List, DataFindings? Findings)[] all =
        [
            ("women", lists.Women?.Findings), ("population", lists.Population?.Basis.Findings), ("members", lists.Members?.Basis.Findings), ("events", lists.Movements?.Findings),
            ("posts", lists.Posts?.Findings), ("training", lists.Trainings?.Findings), ("bases", lists.Bases?.Findings),
        ];
        return all.Where(list => list.Findings is not null).Select(list => (list.List, list.Findings!));
    }
}
