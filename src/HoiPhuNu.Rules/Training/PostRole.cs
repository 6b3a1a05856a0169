using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Training;

/// <summary>What a post makes its holder (chức danh): the two populations of target 6. Rules TRN-1, TRN-3 (CĐ6 III.2).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<PostRole>))]
public sealed class PostRole : Vocabulary<PostRole>
{
    /// <summary>Cadre of the Union (cán bộ Hội), full-time or not.</summary>
    public static readonly PostRole Cadre = new(nameof(Cadre), 0, "cadre", "cán bộ Hội");

    /// <summary>Head of a branch (chi hội trưởng).</summary>
    public static readonly PostRole BranchHead = new(nameof(BranchHead), 1, "branch_head", "chi hội trưởng");

    private PostRole(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
