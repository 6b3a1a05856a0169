using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Gathering;

/// <summary>
/// What became of one count of women. The counts whose fate is that they enter a figure, at a unit and below it, are its women present.
/// </summary>
/// <param name="Count">The count as it was given.</param>
/// <param name="Recorded">The unit that its code meant.</param>
/// <param name="Number">
/// The dense number of the unit at whose line it stands: a geographic base, or a superior whose unattributed line it is (ORG-6).
/// </param>
/// <param name="Fate">Whether it enters the figure there, and why not.</param>
public sealed record WomenTrace(WomenCount Count, Unit Recorded, int Number, WomenFate Fate);
