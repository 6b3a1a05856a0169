using NodaTime;

namespace HoiPhuNu.Rules.Training;

/// <summary>One person's time in one or more populations at one unit of the tree.</summary>
/// <param name="Person">Her number.</param>
/// <param name="Number">The dense number of the unit the post counts at.</param>
/// <param name="Populations">The populations, as <see cref="PostPopulations"/> packs them.</param>
/// <param name="From">The first day; <see langword="null"/> where only the day of the count matters.</param>
/// <param name="Until">The first day after; <see langword="null"/> for no end.</param>
internal readonly record struct PostSpell(int Person, int Number, int Populations, LocalDate? From, LocalDate? Until)
{
    public bool IsInForce(LocalDate day) => !(From > day) && !(Until <= day);
}
