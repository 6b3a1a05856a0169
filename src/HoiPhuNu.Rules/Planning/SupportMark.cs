using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Planning;

/// <summary>Whether a base is marked for support, and why. Rule SUP-1 (CĐ6 IV.1, IV.2).</summary>
public sealed class SupportMark
{
    [JsonConstructor]
    internal SupportMark(ImmutableArray<SupportReason> reasons, ImmutableArray<string> missing)
    {
        Reasons = reasons;
        Missing = missing;
        Needed = !reasons.IsEmpty ? Answer.Yes : missing.IsEmpty ? Answer.No : Answer.CannotTell;
    }

    /// <summary>Yes as soon as one reason holds; cannot tell while none does and something is missing that could give one.</summary>
    public Answer Needed { get; }

    /// <summary>The reasons that hold, the rating before the rate; there may be more that what is missing would give.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ImmutableArray<SupportReason> Reasons { get; }

    /// <summary>
    /// What is missing: <c>ratings</c> (no list of ratings at all), <c>rate</c> (a count of members or women), <c>unattributed</c> (people of split units decide
    /// whose commune is not known, RATE-8), <c>term</c> (the day lies
    /// outside the term, so that 60 % is not verified for it).
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ImmutableArray<string> Missing { get; }
}
