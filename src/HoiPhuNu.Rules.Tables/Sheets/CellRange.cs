namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>A rectangle of cells, its ends included.</summary>
/// <param name="FirstRow">Its first row, from 1.</param>
/// <param name="FirstColumn">Its first column, from 0.</param>
/// <param name="LastRow">Its last row.</param>
/// <param name="LastColumn">Its last column.</param>
internal readonly record struct CellRange(long FirstRow, int FirstColumn, long LastRow, int LastColumn);
