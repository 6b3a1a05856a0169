using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>A cell of a sheet as the file has it; valid until the next row is read. <see langword="default"/> is a blank one.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Content">Its text, number or formula: numbers lie in what was read of the row, so that they cost no string.</param>
/// <param name="Style">Its style; <see langword="null"/> only in a blank cell that the file does not have.</param>
internal readonly record struct RawCell(RawCellKind Kind, ReadOnlyMemory<char> Content, CellStyle? Style)
{
    /// <summary>A text of several fonts.</summary>
    /// <param name="text">The text as it is stored.</param>
    /// <param name="runs">Where which font begins.</param>
    /// <param name="style">The style of the cell.</param>
    public static RawCell OfRich(string text, IReadOnlyList<FontRun> runs, CellStyle style)
    {
        var (shown, legacy) = RichText.Read(text, runs, style.Font);
        return new RawCell(shown.Length == 0 ? RawCellKind.Blank : RawCellKind.Text, shown.AsMemory(), style.WithoutFont) { LegacyFont = legacy };
    }

    /// <summary>Its text, number or formula as it was saved; a text that cells share is one string for all of them.</summary>
    public string Text => Content.ToString();

    /// <summary>What its number format shows.</summary>
    public NumberLook Look => (Style ?? CellStyle.Plain).Look;

    /// <summary>The name of its font; <see langword="null"/> where the file does not say.</summary>
    public string? Font => Style?.Font;

    /// <summary>The legacy font that its text was read from; <see langword="null"/> where it is as it is stored.</summary>
    public string? LegacyFont { get; init; }

    /// <summary>Whether it says nothing.</summary>
    public bool IsBlank => Kind == RawCellKind.Blank || (Kind == RawCellKind.Text && Blanks.Trim(Content.Span).IsEmpty);

    /// <summary>Its text as a column takes it that holds <paramref name="kind"/>: of a number and a day, what a person sees.</summary>
    public string TextIn(CellKind kind) => Kind switch
    {
        RawCellKind.Number => NumberText.Of(Text, Look, kind, (Style ?? CellStyle.Plain).Is1904),
        RawCellKind.IsoDate => NumberText.OfIsoDate(Text, Look, kind),
        _ => Text,
    };

    /// <summary>Whether <see cref="TextIn"/> is <see cref="Content"/> itself.</summary>
    public bool IsAsWritten(CellKind kind) => Kind switch
    {
        RawCellKind.Text or RawCellKind.Truth => true,
        RawCellKind.Number => NumberText.IsAsWritten(Content.Span, Look, kind),
        _ => false,
    };
}
