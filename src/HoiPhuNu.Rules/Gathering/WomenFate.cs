using System.Text.Json.Serialization;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>Whether a count of women enters a figure, and why not.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<WomenFate>))]
public sealed class WomenFate : Vocabulary<WomenFate>
{
    /// <summary>It is the count that holds for its own base.</summary>
    public static readonly WomenFate Holds = new(nameof(Holds), 0, "holds", "được dùng", "WOM-3");

    /// <summary>Its commune is gone, and it adds to the successor's.</summary>
    public static readonly WomenFate AddedToSuccessor = new(nameof(AddedToSuccessor), 1, "added_to_successor", "cộng vào cơ sở kế thừa", "WOM-4");

    /// <summary>Its commune is gone, nobody can say where its women are, and it stands in a superior's unattributed line.</summary>
    public static readonly WomenFate Unattributed = new(nameof(Unattributed), 2, "unattributed", "chưa phân bổ được", "ORG-6");

    /// <summary>It is published after the day.</summary>
    public static readonly WomenFate NotYetPublished = new(nameof(NotYetPublished), 3, "not_yet_published", "chưa công bố vào ngày tính", "WOM-3");

    /// <summary>Another count of the same commune was published later, or stands in a later row of the same publication.</summary>
    public static readonly WomenFate Older = new(nameof(Older), 4, "older", "đã có số liệu công bố mới hơn", "WOM-3");

    /// <summary>It is newer than the one that is used for the whole term: <see cref="StatisticsYear.FrozenForTerm"/>.</summary>
    public static readonly WomenFate FrozenOut = new(nameof(FrozenOut), 5, "frozen_out", "đã chốt số liệu cho cả nhiệm kỳ", "WOM-3");

    /// <summary>Its commune is gone, and the successors have counts of their own since then.</summary>
    public static readonly WomenFate Superseded = new(nameof(Superseded), 6, "superseded", "cơ sở kế thừa đã có số liệu riêng", "WOM-4");

    /// <summary>It would add to the successor's, but is not all of its women, so that nothing is known there.</summary>
    public static readonly WomenFate PartOnly = new(nameof(PartOnly), 7, "part_only", "chỉ là một phần của cơ sở kế thừa", "DATA-09");

    private WomenFate(string name, int rank, string code, string vietnamese, string rule)
        : base(name, rank, code, vietnamese) => Rule = rule;

    /// <summary>The id of the rule that decides.</summary>
    public string Rule { get; }

    /// <summary>Whether the count enters a figure.</summary>
    public bool IsCounted => this == Holds || this == AddedToSuccessor || this == Unattributed;
}
