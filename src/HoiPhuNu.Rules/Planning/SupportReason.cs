using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>Why a base is marked for support. Rule SUP-1 (CĐ6 IV.1, IV.2).</summary>
[JsonConverter(typeof(VocabularyJsonConverter<SupportReason>))]
public sealed class SupportReason : Vocabulary<SupportReason>
{
    /// <summary>It is rated average.</summary>
    public static readonly SupportReason RatedAverage = new(nameof(RatedAverage), 0, "rated_average", "xếp loại trung bình");

    /// <summary>It is rated weak.</summary>
    public static readonly SupportReason RatedWeak = new(nameof(RatedWeak), 1, "rated_weak", "xếp loại yếu");

    /// <summary>It is geographic and its rate is below 60 %.</summary>
    public static readonly SupportReason RateBelowTarget = new(nameof(RateBelowTarget), 2, "rate_below_target", "tỷ lệ tập hợp hội viên dưới chỉ tiêu");

    private SupportReason(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
