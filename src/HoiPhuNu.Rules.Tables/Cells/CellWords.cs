using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Cells;

/// <summary>
/// Texts in lists of persons that cannot be about a person: words of any table's vocabularies, of the column's own also with a slip of the pen, and numbers of two
/// digits. A longer number may be a day or a year of birth.
/// </summary>
internal static class CellWords
{
    private const int MostDigits = 2;
    private const int LeastForASlip = 4;
    private const int LeastForTwo = 9;

    private static readonly HashSet<string> Words =
    [
        .. TableSchema.All
            .SelectMany(table => table.Columns)
            .SelectMany(column => column.Words)
            .SelectMany(word => new[] { Folding.Fold(word.Code), Folding.Fold(word.Vietnamese) }),
    ];

    /// <summary>Whether a text is such a one.</summary>
    public static bool AreKnown(TableColumn column, string text)
    {
        var folded = Folding.Fold(text);
        return (text.Length <= MostDigits && text.All(char.IsAsciiDigit)) || Words.Contains(folded) || column.Words.Any(word => IsNear(folded, Folding.Fold(word.Code)) || IsNear(folded, Folding.Fold(word.Vietnamese)));
    }

    /// <summary>Whether few letters are wrong: one of four or more, two of nine or more.</summary>
    private static bool IsNear(string text, string word) =>
        word.Length >= LeastForASlip && Math.Abs(text.Length - word.Length) <= 2 && LetterDistance.Between(text, word) <= (word.Length < LeastForTwo ? 1 : 2);
}
