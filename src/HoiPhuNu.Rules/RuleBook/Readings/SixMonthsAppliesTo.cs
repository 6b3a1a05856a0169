using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Whose residence needs the six months. Rule RES-2 (CĐ6 III.1.d).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SixMonthsAppliesTo>))]
public enum SixMonthsAppliesTo
{
    /// <summary>Temporary residence only; permanent residence is presence at once.</summary>
    TemporaryOnly,

    /// <summary>Permanent residence as well.</summary>
    PermanentAndTemporary,
}
