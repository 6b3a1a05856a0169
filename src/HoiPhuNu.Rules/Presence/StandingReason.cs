using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>What a rule found about a member, good or bad: the reason of one <see cref="StandingStep"/>.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<StandingReason>))]
public sealed class StandingReason : Vocabulary<StandingReason>
{
    /// <summary>The membership is in force.</summary>
    public static readonly StandingReason InForce = new(nameof(InForce), 0, "in_force", "đang là hội viên");

    /// <summary>The membership begins later.</summary>
    public static readonly StandingReason NotYetAdmitted = new(nameof(NotYetAdmitted), 1, "not_yet_admitted", "chưa vào Hội");

    /// <summary>She left, died or moved her registration away.</summary>
    public static readonly StandingReason Ended = new(nameof(Ended), 2, "ended", "đã thôi là hội viên");

    /// <summary>The category counts in the rate.</summary>
    public static readonly StandingReason CategoryCounts = new(nameof(CategoryCounts), 3, "category_counts", "loại hội viên được tính vào tỷ lệ");

    /// <summary>The category does not count in the rate.</summary>
    public static readonly StandingReason CategoryDoesNotCount = new(nameof(CategoryDoesNotCount), 4, "category_does_not_count", "loại hội viên không tính vào tỷ lệ");

    /// <summary>Another of her categories goes before this one.</summary>
    public static readonly StandingReason AnotherCategoryGoesBefore = new(nameof(AnotherCategoryGoesBefore), 5, "another_category_goes_before", "đã tính ở loại hội viên khác");

    /// <summary>She is 18 or older.</summary>
    public static readonly StandingReason Adult = new(nameof(Adult), 6, "adult", "đủ 18 tuổi");

    /// <summary>She is not 18 yet.</summary>
    public static readonly StandingReason UnderAge = new(nameof(UnderAge), 7, "under_age", "chưa đủ 18 tuổi");

    /// <summary>She is present in the commune.</summary>
    public static readonly StandingReason Present = new(nameof(Present), 8, "present", "có mặt tại địa bàn");

    /// <summary>She does not reside there.</summary>
    public static readonly StandingReason NoResidence = new(nameof(NoResidence), 9, "no_residence", "không cư trú tại địa bàn");

    /// <summary>Her residence has not lasted long enough, or begins later.</summary>
    public static readonly StandingReason NotLongEnough = new(nameof(NotLongEnough), 10, "not_long_enough", "cư trú chưa đủ thời gian");

    /// <summary>Nobody said since when she resides there.</summary>
    public static readonly StandingReason SinceMissing = new(nameof(SinceMissing), 11, "since_missing", "thiếu ngày bắt đầu cư trú");

    /// <summary>The day lies outside the term that the rules are verified for.</summary>
    public static readonly StandingReason OutsideTerm = new(nameof(OutsideTerm), 12, "outside_term", "ngoài nhiệm kỳ");

    /// <summary>The row has an error and is left out of every count; the rule of the step says which.</summary>
    public static readonly StandingReason RowRefused = new(nameof(RowRefused), 13, "row_refused", "dòng có lỗi, không tính");

    private StandingReason(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
