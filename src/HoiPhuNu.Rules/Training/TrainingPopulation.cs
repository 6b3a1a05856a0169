using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Training;

/// <summary>Whose training is counted: the two populations of target 6 and the third share that is wished for. Rules TRN-1, TRN-8 (CĐ6 III.2, IV.2).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TrainingPopulation>))]
public sealed class TrainingPopulation : Vocabulary<TrainingPopulation>
{
    /// <summary>Full-time cadres at all levels (cán bộ Hội chuyên trách các cấp), for the basic software. Rule TRN-1.</summary>
    public static readonly TrainingPopulation Cadres = new(nameof(Cadres), 0, "cadres", "cán bộ Hội chuyên trách");

    /// <summary>Heads of branches (chi hội trưởng), for the Union's professional work. Rule TRN-1.</summary>
    public static readonly TrainingPopulation BranchHeads = new(nameof(BranchHeads), 1, "branch_heads", "chi hội trưởng");

    /// <summary>Cadres of base organisations, full-time or not (cán bộ Hội cơ sở), for the basic software. Rule TRN-8.</summary>
    public static readonly TrainingPopulation BaseCadres = new(nameof(BaseCadres), 2, "base_cadres", "cán bộ Hội cơ sở");

    private TrainingPopulation(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>Whether it is to learn the basic software: both populations of cadres.</summary>
    public bool NeedsSoftware => this != BranchHeads;
}
