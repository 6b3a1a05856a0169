namespace HoiPhuNu.Rules.Organisation;

/// <summary>Where a figure recorded against a unit counts as of a day. Rule ORG-6.</summary>
/// <param name="Unit">The unit, in force on that day.</param>
/// <param name="IsUnattributed">
/// Whether the figure counts in the unit's <em>unattributed</em> line: it belongs somewhere below, and nobody can say where.
/// </param>
public readonly record struct UnitLocation(Unit Unit, bool IsUnattributed);
