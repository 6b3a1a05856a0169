using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A cell of a sheet as the file has it; valid until the next row is read.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Content">Its text, number or formula: numbers lie in what was read of the row, so that they cost no string.</param>
/// <param name="Style">The number of its style.</param>
internal readonly record struct RawCell(SheetCellKind Kind, ReadOnlyMemory<char> Content, int Style)
{
    /// <summary>Its text, number or formula; a text that cells share is one string for all of them.</summary>
    public string Text => Content.ToString();

    /// <summary>Whether it says nothing.</summary>
    public bool IsBlank => Kind == SheetCellKind.Blank || (Kind == SheetCellKind.Text && Blanks.Trim(Content.Span).IsEmpty);
}
