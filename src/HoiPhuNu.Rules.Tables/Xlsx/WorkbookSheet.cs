namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">The id of the relationship that leads to it.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
internal sealed record WorkbookSheet(string Name, string Id, bool IsHidden);
