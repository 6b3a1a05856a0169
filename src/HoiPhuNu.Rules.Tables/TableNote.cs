using System.Collections.Immutable;

namespace HoiPhuNu.Rules.Tables;

/// <summary>
/// Something that was left out of a table that could be read: a column it does not have, a cell under no header. Never an error.
/// </summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Column">The header as it stands in the file, where a column is meant.</param>
/// <param name="Key">The key of the message.</param>
/// <param name="Facts">The values that the message names.</param>
public sealed record TableNote(string File, long? Row, string? Column, string Key, ImmutableDictionary<string, object> Facts);
