namespace HoiPhuNu.Rules.Presence;

/// <summary>A birth date that rows in force give a person, and the first of those rows.</summary>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Birth">The birth date, as <see cref="BirthCode"/>.</param>
/// <param name="Commune">The commune that the row names: its number in the list plus one, 0 for none.</param>
internal readonly record struct GivenBirth(long Row, int Birth, int Commune);
