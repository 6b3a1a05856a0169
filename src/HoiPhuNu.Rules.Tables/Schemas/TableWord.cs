namespace HoiPhuNu.Rules.Tables.Schemas;

/// <summary>A word that a cell may hold.</summary>
/// <param name="Code">The stable code, for instance <c>trade_union</c>.</param>
/// <param name="Vietnamese">The Vietnamese word.</param>
public readonly record struct TableWord(string Code, string Vietnamese);
