using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Whether exactly 60 % meets the target. Rule RATE-4 (CĐ6 III.1.d).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SixtyPercent>))]
public enum SixtyPercent
{
    /// <summary>It does not: the rate must be above.</summary>
    StrictlyAbove,

    /// <summary>It does.</summary>
    AtLeast,
}
