namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>How a cell of a table is to be marked.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">The English key of its column; the column of the first header stands in for one that the sheet does not have.</param>
/// <param name="Fill">What it is marked as; of several marks the gravest shows.</param>
/// <param name="Note">What the note over it says; several notes stand below each other.</param>
public readonly record struct CellMark(long Row, string? Column, SheetFill Fill, string Note);
