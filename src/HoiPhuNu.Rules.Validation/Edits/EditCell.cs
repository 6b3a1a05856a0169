using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Edits;

/// <summary>One cell that edits compare.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="BlankIsNone">Whether nothing reported means none here.</param>
public readonly record struct EditCell(CheckedRow Row, ReportColumn Column, bool BlankIsNone = false)
{
    /// <summary>Where the cell stands.</summary>
    public Place Place => Row.Row.At(Column);

    /// <summary>
    /// The number held: a count; of a rate, units of its last decimal reported; yes is 1 and no is 0;
    /// nothing reported is 0 where that means none. <see langword="null"/> where the cell does not tell.
    /// </summary>
    public Int128? Value => !Row.Fits(Column) ? null
        : Row.Row[Column].Percent is { } percent ? (Int128)Ratio.UnitsOf(percent)
        : BlankIsNone ? Row.Row.CountOrNothing(Column)
        : Row.Row.Count(Column);

    /// <summary>Whether something stands in the cell, so that it can be mended.</summary>
    public bool IsReported => Row.Row[Column].HasValue;
}
