using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Which publication of the statistics sector is used. Rule WOM-3.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<StatisticsYear>))]
public enum StatisticsYear
{
    /// <summary>The latest on or before the day.</summary>
    LatestPublished,

    /// <summary>The first one in the term, or the latest before it, for the whole term.</summary>
    FrozenForTerm,
}
