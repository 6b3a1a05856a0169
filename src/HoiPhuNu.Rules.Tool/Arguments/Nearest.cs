using HoiPhuNu.Rules.Words;

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
            .Select(candidate => (Word: candidate, Distance: LetterDistance.Between(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(2, word.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(AtMost)
            .Select(candidate => candidate.Word),
    ];
}
