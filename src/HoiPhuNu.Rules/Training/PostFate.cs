using System.Text.Json.Serialization;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Training;

/// <summary>Whether a row of the list of posts makes its holder count, and why not.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<PostFate>))]
public sealed class PostFate : Vocabulary<PostFate>
{
    /// <summary>It is in force: its holder is in the population.</summary>
    public static readonly PostFate Counted = new(nameof(Counted), 0, "counted", "được tính", "TRN-3");

    /// <summary>
    /// It is over, but was held on the completion date, which lies in the period: it counts for those trained in the period, under
    /// <see cref="TrainedHolder.InPostWhenTrained"/>, and for nothing else.
    /// </summary>
    public static readonly PostFate HeldWhenTrained = new(nameof(HeldWhenTrained), 1, "held_when_trained", "giữ chức khi hoàn thành tập huấn", "TRN-6");

    /// <summary>It begins after the day.</summary>
    public static readonly PostFate NotYet = new(nameof(NotYet), 2, "not_yet", "chưa giữ chức", "TRN-3");

    /// <summary>It ended on the day or before.</summary>
    public static readonly PostFate Ended = new(nameof(Ended), 3, "ended", "đã thôi giữ chức", "TRN-3");

    /// <summary>It is in no such population: a cadre who is not full-time, or is not of a base, or no branch head.</summary>
    public static readonly PostFate OutsidePopulation = new(nameof(OutsidePopulation), 4, "outside_population", "không thuộc đối tượng", "TRN-1");

    private PostFate(string name, int rank, string code, string vietnamese, string rule)
        : base(name, rank, code, vietnamese) => Rule = rule;

    /// <summary>The id of the rule that decides.</summary>
    public string Rule { get; }
}
