namespace HoiPhuNu.Rules.Presence;

/// <summary>What a tally remembers of one woman of the population. Adding and merging in any order gives the same.</summary>
internal struct WomanState
{
    /// <summary>Her birth date and first row.</summary>
    public FirstBirth Birth;

    /// <summary>Where her records put her.</summary>
    public Whereabouts Where;

    /// <summary>Takes over what other rows of the same woman say.</summary>
    public void Merge(in WomanState other, bool inEach)
    {
        Birth.Merge(other.Birth);
        Where.Merge(other.Where, inEach);
    }
}
