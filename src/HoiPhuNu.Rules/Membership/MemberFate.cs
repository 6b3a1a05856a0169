using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>Whether a row of the list of members is the one that its person is counted by, and why not.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<MemberFate>))]
public sealed class MemberFate : Vocabulary<MemberFate>
{
    /// <summary>She is counted by this row, in the numerator of the rate.</summary>
    public static readonly MemberFate Counted = new(nameof(Counted), 0, "counted", "được tính", "RATE-1");

    /// <summary>She is counted by this row beside the others: her category is in no rate.</summary>
    public static readonly MemberFate CountedBeside = new(nameof(CountedBeside), 1, "counted_beside", "thống kê riêng, không tính vào tỷ lệ", "CAT-1");

    /// <summary>She is counted in this commune, by another of her rows.</summary>
    public static readonly MemberFate CountedByAnotherRow =
        new(nameof(CountedByAnotherRow), 2, "counted_by_another_row", "đã được tính tại cơ sở này ở dòng khác", "RATE-1");

    /// <summary>She is present here, and counted in another commune.</summary>
    public static readonly MemberFate CountedElsewhere = new(nameof(CountedElsewhere), 3, "counted_elsewhere", "được tính tại cơ sở khác", "CAT-4");

    /// <summary>The membership begins later.</summary>
    public static readonly MemberFate NotYetAdmitted = new(nameof(NotYetAdmitted), 4, "not_yet_admitted", "chưa vào Hội", "RATE-2");

    /// <summary>She left, died or moved her registration away.</summary>
    public static readonly MemberFate Ended = new(nameof(Ended), 5, "ended", "đã thôi là hội viên", "RATE-2");

    /// <summary>She is not 18 yet, by the birth date of her first row.</summary>
    public static readonly MemberFate UnderAge = new(nameof(UnderAge), 6, "under_age", "chưa đủ 18 tuổi", "AGE-1");

    /// <summary>She does not reside there.</summary>
    public static readonly MemberFate NoResidence = new(nameof(NoResidence), 7, "no_residence", "không cư trú tại địa bàn", "RES-2");

    /// <summary>Her residence has not lasted long enough, or begins later.</summary>
    public static readonly MemberFate NotLongEnough = new(nameof(NotLongEnough), 8, "not_long_enough", "cư trú chưa đủ thời gian", "RES-2");

    /// <summary>The day lies outside the term that the rules are verified for: nobody can be counted.</summary>
    public static readonly MemberFate OutsideTerm = new(nameof(OutsideTerm), 9, "outside_term", "ngoài nhiệm kỳ", "AGE-1");

    /// <summary>The row has an error and is left out of everything; the findings tell which. The rule is that of the first error.</summary>
    public static readonly MemberFate Refused = new(nameof(Refused), 10, "refused", "dòng có lỗi, không tính", null);

    private MemberFate(string name, int rank, string code, string vietnamese, string? rule)
        : base(name, rank, code, vietnamese) => Rule = rule;

    /// <summary>The id of the rule that decides; <see langword="null"/> for <see cref="Refused"/>, where <see cref="MemberTrace.Rule"/> names it.</summary>
    public string? Rule { get; }

    /// <summary>Whether the row enters a figure: one person in one commune.</summary>
    public bool IsCounted => this == Counted || this == CountedBeside;

    /// <summary>The fate of a row that a rule speaks against, or cannot tell of.</summary>
    internal static MemberFate Of(StandingReason against) =>
        against == StandingReason.NotYetAdmitted ? NotYetAdmitted
        : against == StandingReason.Ended ? Ended
        : against == StandingReason.UnderAge ? UnderAge
        : against == StandingReason.NoResidence ? NoResidence
        : against == StandingReason.NotLongEnough ? NotLongEnough
        : OutsideTerm;
}
