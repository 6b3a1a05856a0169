using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Rows;

/// <summary>The row of a template that shows how rows are filled in. It is marked in its first cell and belongs to nobody.</summary>
internal static class ExampleRow
{
    /// <summary>What its first cell begins with.</summary>
    public const string Mark = "Ví dụ: ";

    private static readonly string Folded = Folding.Fold(Mark);

    /// <summary>Whether a row is one, by the text of its first cell; case, blanks and diacritics do not matter.</summary>
    public static bool IsMarked(ReadOnlySpan<char> firstCell)
    {
        var text = Blanks.Trim(firstCell);
        return text is ['V' or 'v', ..] && Folding.Fold(text).StartsWith(Folded, StringComparison.Ordinal);
    }
}
