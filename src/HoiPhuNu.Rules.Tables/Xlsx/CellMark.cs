namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>How a cell of a table is to be marked.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">The English key of its column; the column of the first header stands in for one that the sheet does not have.</param>
/// <param name="Fill">What it is marked as; of several marks the gravest shows.</param>
/// <param name="Note">What the note over it says; several notes stand below each other.</param>
public readonly record struct CellMark(long Row, string? Column, SheetFill Fill, string Note)
{
    /// <summary>The graver of two marks of one cell: a cause, then an error, a warning, what only follows.</summary>
    public static SheetFill Graver(SheetFill one, SheetFill other) => Weight(one) >= Weight(other) ? one : other;

    private static int Weight(SheetFill fill) => fill switch
    {
        SheetFill.Cause => 4,
        SheetFill.Error => 3,
        SheetFill.Warning => 2,
        SheetFill.Derived => 1,
        _ => 0,
    };
}
