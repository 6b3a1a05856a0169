namespace HoiPhuNu.Rules.Tables.Fonts;

/// <summary>From where on a rich text has which font.</summary>
/// <param name="Start">The place of its first character.</param>
/// <param name="Font">The font's name; <see langword="null"/> for that of the cell.</param>
internal readonly record struct FontRun(int Start, string? Font);
