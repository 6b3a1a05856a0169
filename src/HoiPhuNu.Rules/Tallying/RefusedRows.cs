namespace HoiPhuNu.Rules.Tallying;

/// <summary>How many rows of a list are left out of every count, because something in them is an error. Rules DATA-01, 02, 06, 07, 08, 14, 17.</summary>
/// <param name="List">The list's name in the formats: <c>members</c>, <c>women</c>, …; the file's name where no tally of that file was given.</param>
/// <param name="File">The file's name, if it has one.</param>
/// <param name="Rows">How many rows, each once however much is wrong with it; at least one.</param>
public readonly record struct RefusedRows(string List, string? File, long Rows);
