namespace HoiPhuNu.Rules.Testing.Organisation;

/// <summary>
/// One step of a made-up history of reorganisations. The numbers choose among what is there when the step is taken, so that any numbers at all make a history, and any
/// part of a history is one.
/// </summary>
/// <param name="Kind">What happens.</param>
/// <param name="Gap">The days since the step before; 0 for the same day.</param>
/// <param name="First">Which unit it happens to.</param>
/// <param name="Second">Which unit it leads to.</param>
/// <param name="Shape">How many there are of them, whether they are new, and what is said of the people.</param>
/// <param name="Code">Which code a new unit takes over; 0 for a code never used.</param>
public sealed record SuccessionStep(SuccessionStepKind Kind, int Gap, int First, int Second, int Shape, int Code);
