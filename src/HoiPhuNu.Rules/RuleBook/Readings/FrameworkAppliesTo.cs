using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Whose courses must follow the Central Union's framework. Rule TRN-4 (CĐ6 III.2).</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FrameworkAppliesTo>))]
public enum FrameworkAppliesTo
{
    /// <summary>Those of branch heads.</summary>
    BranchHeads,

    /// <summary>Those of cadres as well.</summary>
    Both,
}
