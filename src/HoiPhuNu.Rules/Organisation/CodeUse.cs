namespace HoiPhuNu.Rules.Organisation;

/// <summary>A code in a list, and the rows it stands in.</summary>
/// <param name="Code">The code as written.</param>
/// <param name="FirstRow">The first row that can stand.</param>
/// <param name="Rows">How many rows that can stand there are.</param>
internal readonly record struct CodeUse(string Code, long FirstRow, long Rows);
