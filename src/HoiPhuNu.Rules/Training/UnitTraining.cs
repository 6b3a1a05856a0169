using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// The figures of target 6 of one unit: distinct persons with a post in it or anywhere below it. They are no sums of the figures below
/// (TRN-2). Each population is evaluated by itself; a person may be in several. Rules TRN-1, TRN-8 (CĐ6 III.2, IV.2).
/// </summary>
public sealed record UnitTraining
{
    /// <summary>The unit: of any level and kind, branches too.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Full-time cadres and the basic software. Rules TRN-1, TRN-5.</summary>
    public required Coverage Cadres { get; init; }

    /// <summary>Branch heads and the Union's professional work. Rules TRN-1, TRN-4.</summary>
    public required Coverage BranchHeads { get; init; }

    /// <summary>Cadres of base organisations, full-time or not, and the basic software: a share wished for by the end of the term. Rule TRN-8.</summary>
    public required Coverage BaseCadres { get; init; }

    /// <summary>The figures of one population.</summary>
    public Coverage this[TrainingPopulation population] =>
        population == TrainingPopulation.Cadres ? Cadres
        : population == TrainingPopulation.BranchHeads ? BranchHeads
        : BaseCadres;
}
