using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Training;

/// <summary>The populations of a post as one number, a bit for each. Rules TRN-1, TRN-8 (CĐ6 III.2, IV.2).</summary>
internal static class PostPopulations
{
    private static readonly int Cadres = BitOf(TrainingPopulation.Cadres);
    private static readonly int BranchHeads = BitOf(TrainingPopulation.BranchHeads);
    private static readonly int BaseCadres = BitOf(TrainingPopulation.BaseCadres);

    /// <summary>The populations that a post belongs to while it is in force; 0 for a cadre above the base, or of a branch, who is not full-time.</summary>
    /// <param name="post">The post.</param>
    /// <param name="unit">The unit that its code means: what she serves, even where that unit is gone and counts at a superior.</param>
    public static int Of(in PostRow post, Unit unit)
    {
        if (post.Role == PostRole.BranchHead)
        {
            return BranchHeads;
        }

        return post.Role == PostRole.Cadre ? (post.FullTime == false ? 0 : Cadres) | (unit.IsBase ? BaseCadres : 0) : 0;
    }

    public static int BitOf(TrainingPopulation population) => 1 << population.Ordinal;

    public static IEnumerable<TrainingPopulation> List(int populations) => TrainingPopulation.All.Where(population => (populations & BitOf(population)) != 0);
}
