using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

/// <summary>A part of the arithmetic of a figure.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Name">
/// What it is: the code of another figure, or of the same one at <paramref name="Unit"/>; <c>unattributed</c> for the unit's own line of what
/// belongs somewhere below it (ORG-6), <c>category_balance</c> (NET-7), <c>target</c> (RATE-4), <c>yardstick</c> (RATE-5),
/// <c>rating</c> (SUP-1), <c>own</c> for a base or affiliated unit itself (SUP-2), <c>left_out</c> for members of bases whose women are unknown
/// (NUM-5).
/// </param>
/// <param name="Unit">The unit below that it is the figure of; <see langword="null"/> where it is of the unit itself.</param>
/// <param name="Value">What it amounts to; unknown where a list is missing, and then it is in no sum.</param>
public sealed record FigurePart(FigurePartRole Role, string Name, Unit? Unit, FigureValue Value);
