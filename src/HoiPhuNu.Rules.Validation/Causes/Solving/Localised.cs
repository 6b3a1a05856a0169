namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>What the search says of a group of failing edits.</summary>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Repair">The repair that is meant; <see langword="null"/> where several compete or none was found.</param>
/// <param name="Others">The repairs that compete with it, or with each other.</param>
/// <param name="Edits">The edits explained.</param>
/// <param name="Figures">The values that the cells of <paramref name="Repair"/> should have, where there is only one each.</param>
internal sealed record Localised(Certainty Certainty, Repair? Repair, IReadOnlyList<Repair> Others, int[] Edits, IReadOnlyDictionary<int, Int128> Figures)
{
    /// <summary>Whether nothing was found because the search was cut off.</summary>
    public bool IsCutOff { get; init; }
}
