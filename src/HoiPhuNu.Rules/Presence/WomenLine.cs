using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Presence;

/// <summary>Women present, at one unit's own line.</summary>
/// <param name="Women">Women present; <see langword="null"/> when unknown.</param>
/// <param name="WorkingAway">Of them, women working away; <see langword="null"/> when unknown. Rule RES-3.</param>
/// <param name="Place">The cell of the count: of several that add up here, the first; nothing for a population and where there is no count.</param>
public readonly record struct WomenLine(long? Women, long? WorkingAway, Place Place);
