using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>What is allocated and registered. Rule PLAN-3 (CĐ6 III.1.a, III.2).</summary>
[JsonConverter(typeof(EnumCodeJsonConverter<PlanTarget>))]
public enum PlanTarget
{
    /// <summary>Net growth, target 5.</summary>
    Growth = 1,

    /// <summary>Full-time cadres trained in the basic software, target 6.</summary>
    Cadres,

    /// <summary>Branch heads trained in branch work, target 6.</summary>
    BranchHeads,
}
