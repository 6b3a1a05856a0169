namespace HoiPhuNu.Rules.Growth;

/// <summary>Growth of one unit in one period. Rules NET-1, NET-5 (CĐ6 III.1.c).</summary>
/// <param name="Terms">The terms of the unit and all below it, unattributed events included.</param>
/// <param name="Net">Net growth: a base's own; above the base the children's and <paramref name="Unattributed"/> together.</param>
/// <param name="Unattributed">
/// The net of events that belong somewhere below this very unit, and nobody can say where; 0 at bases, and not repeated at the superiors above. Rule ORG-6.
/// </param>
/// <param name="InternalTransfers">
/// How many transfers had both ends in the unit and both halves recorded in the period: each is once in <c>moved_in</c> and once in
/// <c>moved_out</c> (or in the clubs' netting), and cancels here. At a base: those between its predecessors. Rule NET-2.
/// </param>
public readonly record struct GrowthFigure(GrowthTerms Terms, long Net, long Unattributed, long InternalTransfers);
