using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>A cell that is the cause of findings, or may be.</summary>
/// <param name="Place">Where it stands; without a row a whole column is meant.</param>
/// <param name="Unit">The row's unit, as reported.</param>
/// <param name="Reported">What was reported; <see langword="null"/> of a whole column.</param>
/// <param name="Suggested">What should be written instead, in invariant form: only where that is certain.</param>
/// <param name="Slip">How the figure may have been mistyped.</param>
public sealed record CauseCell(Place Place, string? Unit, string? Reported, string? Suggested = null, Slip? Slip = null);
