namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A cell of a sheet as the file has it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text, number or formula.</param>
/// <param name="Style">The number of its style.</param>
internal readonly record struct RawCell(SheetCellKind Kind, string Text, int Style)
{
    /// <summary>Whether it says nothing.</summary>
    public bool IsBlank => Kind == SheetCellKind.Blank || (Kind == SheetCellKind.Text && HoiPhuNu.Rules.Tables.Text.Blanks.Trim(Text).IsEmpty);
}
