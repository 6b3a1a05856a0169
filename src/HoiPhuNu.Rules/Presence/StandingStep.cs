using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Presence;

/// <summary>What one rule says about a member on a day.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Holds">Whether its condition holds.</param>
/// <param name="Reason">Why.</param>
public readonly record struct StandingStep(string Rule, Answer Holds, StandingReason Reason);
