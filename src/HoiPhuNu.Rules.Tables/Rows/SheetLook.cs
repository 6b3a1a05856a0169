using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>What a sheet looks like that does not hold the table that was looked for.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Other">The table that it holds instead, if any.</param>
/// <param name="IsEmpty">Whether nothing stands in its first rows.</param>
internal sealed record SheetLook(string Name, TableSchema? Other, bool IsEmpty);
