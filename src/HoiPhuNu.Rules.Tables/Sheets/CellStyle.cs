namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>What of a cell's style matters to its reader; the cells of one style share it.</summary>
/// <param name="Look">What the number format shows of a number.</param>
/// <param name="Font">The name of the font; <see langword="null"/> where the file does not say.</param>
/// <param name="Is1904">Whether days are counted from 1904.</param>
internal sealed record CellStyle(NumberLook Look, string? Font = null, bool Is1904 = false)
{
    /// <summary>The same for a text of which the runs have fonts of their own, and were read by them.</summary>
    public CellStyle WithoutFont => Font is null ? this : this with { Font = null };

    /// <summary>The style of cells without one.</summary>
    public static CellStyle Plain { get; } = new(NumberLook.General);
}
