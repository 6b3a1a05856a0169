using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// People recorded at one unit that was split: they stand in a superior's <em>unattributed</em> line, and any of them may belong to any of its
/// possible successors. Rules ORG-6, RATE-8 (CĐ6 III.1.d).
/// </summary>
/// <param name="Recorded">The unit that was recorded.</param>
/// <param name="Number">The dense number of the superior in whose unattributed line they stand.</param>
/// <param name="Count">How many they are: members counted in the rate, or women present.</param>
/// <param name="MayGain">
/// The dense numbers of the units that they may belong to, and of those in between, up to that superior but without it. Empty where no such
/// unit is known, because the recorded one ended without a successor.
/// </param>
public sealed record UnattributedPeople(Unit Recorded, int Number, long Count, ImmutableArray<int> MayGain)
{
    /// <summary>Whether both say the same.</summary>
    public bool Equals(UnattributedPeople? other) =>
        other is not null && Recorded == other.Recorded && Number == other.Number && Count == other.Count && MayGain.SequenceEqual(other.MayGain);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Recorded, Number, Count);

    /// <summary>What each unit of a tree may gain, by dense number: each group of people once, however many of its possible successors lie below.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits (NUM-1).</exception>
    internal static long[] Gains(UnitTree tree, ImmutableArray<UnattributedPeople> people)
    {
        var gains = new long[tree.Units.Length];
        foreach (var group in people)
        {
            foreach (var number in group.MayGain)
            {
                gains[number] += group.Count;
            }
        }

        return gains;
    }
}
