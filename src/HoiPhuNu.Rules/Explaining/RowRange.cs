namespace HoiPhuNu.Rules.Explaining;

/// <summary>Rows that follow each other, as a spreadsheet counts them; both ends included.</summary>
/// <param name="First">The first row.</param>
/// <param name="Last">The last row; the first one itself where the range is a single row.</param>
public readonly record struct RowRange(long First, long Last);
