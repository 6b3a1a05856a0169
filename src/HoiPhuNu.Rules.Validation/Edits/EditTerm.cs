namespace HoiPhuNu.Rules.Validation.Edits;

/// <summary>A cell that an edit holds its target against.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Factor">How it enters a sum: 1 or −1; 1 in every other form.</param>
public readonly record struct EditTerm(EditCell Cell, int Factor);
