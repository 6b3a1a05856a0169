using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>Nothing is timed before all ways gave the same answer.</summary>
internal static class Agreement
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    public static DateOnly DateOf(int dayNumber) => Epoch.AddDays(dayNumber);

    /// <summary>Rows of unit, women present and the seven categories, by unit; units with nobody may be left out.</summary>
    public static void Require(IEnumerable<long[]> rows, PersonTally tally)
    {
        var told = rows.ToDictionary(row => (int)row[0], row => row[1..]);
        for (var unit = 0; unit < tally.Tree.Units.Length; unit++)
        {
            long[] ours = [tally.PresentAt(unit), .. MemberCategory.All.Select(category => tally.MembersAt(unit)[category])];
            Require(told.GetValueOrDefault(unit) ?? new long[ours.Length], ours, unit);
        }
    }

    public static void Require(ReadOnlySpan<long> theirs, ReadOnlySpan<long> ours, int unit)
    {
        if (!theirs.SequenceEqual(ours))
        {
            throw new InvalidOperationException($"Unit {unit}: {string.Join(' ', theirs.ToArray())} is not {string.Join(' ', ours.ToArray())}.");
        }
    }
}
