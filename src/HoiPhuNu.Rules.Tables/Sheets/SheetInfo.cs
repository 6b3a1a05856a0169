namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>A sheet of a file.</summary>
/// <param name="Number">Its place among the sheets, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
internal sealed record SheetInfo(int Number, string Name, bool IsHidden);
