using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>Whether a row of the list of the population is the one that its woman is counted by, and why not.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<PopulationFate>))]
public sealed class PopulationFate : Vocabulary<PopulationFate>
{
    /// <summary>She is counted by this row, among the women present.</summary>
    public static readonly PopulationFate Counted = new(nameof(Counted), 0, "counted", "được tính", "WOM-1");

    /// <summary>She is counted in this commune, by another of her rows.</summary>
    public static readonly PopulationFate CountedByAnotherRow =
        new(nameof(CountedByAnotherRow), 1, "counted_by_another_row", "đã được tính tại cơ sở này ở dòng khác", "WOM-1");

    /// <summary>She is present here, and counted in another commune.</summary>
    public static readonly PopulationFate CountedElsewhere = new(nameof(CountedElsewhere), 2, "counted_elsewhere", "được tính tại cơ sở khác", "CAT-4");

    /// <summary>She is not 18 yet, by the birth date of her first row.</summary>
    public static readonly PopulationFate UnderAge = new(nameof(UnderAge), 3, "under_age", "chưa đủ 18 tuổi", "AGE-1");

    /// <summary>She does not reside there.</summary>
    public static readonly PopulationFate NoResidence = new(nameof(NoResidence), 4, "no_residence", "không cư trú tại địa bàn", "RES-2");

    /// <summary>Her residence has not lasted long enough, or begins later.</summary>
    public static readonly PopulationFate NotLongEnough = new(nameof(NotLongEnough), 5, "not_long_enough", "cư trú chưa đủ thời gian", "RES-2");

    /// <summary>The day lies outside the term that the rules are verified for: nobody can be counted.</summary>
    public static readonly PopulationFate OutsideTerm = new(nameof(OutsideTerm), 6, "outside_term", "ngoài nhiệm kỳ", "AGE-1");

    /// <summary>The row has an error and is left out of everything; the findings tell which. The rule is that of the first error.</summary>
    public static readonly PopulationFate Refused = new(nameof(Refused), 7, "refused", "dòng có lỗi, không tính", null);

    private PopulationFate(string name, int rank, string code, string vietnamese, string? rule)
        : base(name, rank, code, vietnamese) => Rule = rule;

    /// <summary>The id of the rule that decides; <see langword="null"/> for <see cref="Refused"/>, where <see cref="PopulationTrace.Rule"/> names it.</summary>
    public string? Rule { get; }

    /// <summary>The fate of a row that a rule speaks against, or cannot tell of.</summary>
    internal static PopulationFate Of(StandingReason against) =>
        against == StandingReason.UnderAge ? UnderAge
        : against == StandingReason.NoResidence ? NoResidence
        : against == StandingReason.NotLongEnough ? NotLongEnough
        : OutsideTerm;
}
