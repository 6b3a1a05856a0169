namespace HoiPhuNu.Rules.Tool.Arguments;

/// <summary>Which known words somebody may have meant.</summary>
internal static class Nearest
{
    private const int AtMost = 3;

    /// <summary>The known words closest to <paramref name="word"/>, closest first; none when nothing is close.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> known) =>
    [
        .. known
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(2, word.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(AtMost)
            .Select(candidate => candidate.Word),
    ];

    /// <summary>How many letters have to be put in, taken out or replaced.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
