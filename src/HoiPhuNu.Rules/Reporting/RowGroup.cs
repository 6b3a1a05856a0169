namespace HoiPhuNu.Rules.Reporting;

/// <summary>A run of rows below a heading that names their superior; it ends where the next one begins.</summary>
/// <param name="FirstRow">Its first row, as a spreadsheet counts it.</param>
/// <param name="Superior">The superior's name, as the heading has it.</param>
public sealed record RowGroup(long FirstRow, string Superior);
