namespace HoiPhuNu.Rules.Planning;

/// <summary>Two rows of one unit and year that give different figures. Rule PLAN-3 (CĐ6 III.1.a, III.2).</summary>
/// <param name="Target">What the figures are of.</param>
/// <param name="Kept">The first row: its figure holds.</param>
/// <param name="Other">The later row.</param>
public sealed record PlanContradiction(PlanTarget Target, PlanRow Kept, PlanRow Other);
