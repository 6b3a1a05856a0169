using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Presence;

/// <summary>
/// Where one person's records put her: the stay that is kept, and the first records of two different communes. Rule CAT-4.
/// </summary>
/// <remarks>
/// The first record that was not kept is one of the two: if the first of all is in the commune that is kept, it is the first in another.
/// </remarks>
/// <param name="First">The first record that names a commune.</param>
/// <param name="FirstElsewhere">The first record that names another commune than that one.</param>
/// <param name="Kept">The stay she is counted with; <see langword="null"/> when she is present in none.</param>
/// <param name="Each">Under <c>InEach</c> her stay in each commune where she is present, if there are several.</param>
internal readonly record struct Whereabouts(RecordPlace First, RecordPlace FirstElsewhere, Stay? Kept, IReadOnlyList<Stay>? Each)
{
    /// <summary>Whether her records name several communes.</summary>
    public bool AreSeveral => FirstElsewhere.Exists;

    /// <summary>The first record outside the commune that is kept.</summary>
    public RecordPlace FirstNotKept => Kept is { } kept && First.Commune!.IsSameAs(kept.Commune) ? FirstElsewhere : First;

    /// <summary>Her stays: one, or under <c>InEach</c> one per commune where she is present.</summary>
    public IEnumerable<Stay> Stays => Each ?? (Kept is { } kept ? [kept] : Enumerable.Empty<Stay>());

    /// <summary>
    /// The stay that counts for somebody who is present in a commune: the one there if she counts there, or else the one that is kept instead.
    /// </summary>
    public Stay StayFor(RecordedCommune commune) => Each is null ? Kept!.Value : Each.Single(stay => stay.Commune.IsSameAs(commune));
}
