using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Membership;

/// <summary>
/// Whether a member counts in the numerator of her commune's rate on a day, and what every rule said. Rule RATE-1 (CĐ6 III.1.e).
/// </summary>
public sealed class Standing
{
    [JsonConstructor]
    internal Standing(ImmutableArray<StandingStep> steps)
    {
        Steps = steps;
        Counted = steps.Any(step => step.Holds == Answer.No) ? Answer.No
            : steps.Any(step => step.Holds != Answer.Yes) ? Answer.CannotTell
            : Answer.Yes;
    }

    /// <summary>Whether she counts: every rule holds. One that does not decides, even beside one that cannot tell.</summary>
    public Answer Counted { get; }

    /// <summary>All rules asked, in the order RATE-2, CAT-1, AGE-1, RES-2; last CAT-3 where another affiliation of the same person goes before this one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ImmutableArray<StandingStep> Steps { get; }

    /// <summary>The steps that speak against counting her, or cannot tell.</summary>
    public IEnumerable<StandingStep> Against => Steps.Where(step => step.Holds != Answer.Yes);
}
