using System.Text.Json.Serialization;

namespace HoiPhuNu.Rules.Words;

/// <summary>What a training taught (nội dung tập huấn). Rules TRN-4, TRN-5 (CĐ6 III.2).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<TrainingSubject>))]
public sealed class TrainingSubject : Vocabulary<TrainingSubject>
{
    /// <summary>Software for statistical reporting (báo cáo thống kê).</summary>
    public static readonly TrainingSubject StatisticsReporting = new(nameof(StatisticsReporting), 0, "statistics_reporting", "báo cáo thống kê");

    /// <summary>Software for emulation and commendation (thi đua khen thưởng).</summary>
    public static readonly TrainingSubject EmulationCommendation = new(nameof(EmulationCommendation), 1, "emulation_commendation", "thi đua khen thưởng");

    /// <summary>Software for managing cadres and members (quản lý cán bộ, hội viên).</summary>
    public static readonly TrainingSubject PeopleManagement = new(nameof(PeopleManagement), 2, "people_management", "quản lý cán bộ hội viên");

    /// <summary>The Union's professional work, for branch heads (nghiệp vụ công tác Hội).</summary>
    public static readonly TrainingSubject BranchWork = new(nameof(BranchWork), 3, "branch_work", "nghiệp vụ công tác Hội");

    private TrainingSubject(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }

    /// <summary>Whether the training is in software: everything but branch work.</summary>
    public bool IsSoftware => this != BranchWork;
}
