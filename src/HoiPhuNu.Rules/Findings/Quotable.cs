namespace HoiPhuNu.Rules.Findings;

/// <summary>
/// Which texts of a list of persons may be repeated where something is said about them. Rows shift: under any header there may be a name, a day of birth or the
/// number of an identity card. What may be one of them is not repeated. Rule: messages name rows and ids, never names or birth dates.
/// </summary>
internal static class Quotable
{
    private const int MostDigits = 6;
    private const int LongestCode = 20;

    /// <summary>Whether a text can be shown as a person's id: it is no name and no date.</summary>
    public static bool IsId(string text) => !IsDate(text) && !IsName(text);

    /// <summary>Whether a text that the register does not know can be shown as a unit's code: it is short, has no blanks, and is no name, date or identity number.</summary>
    public static bool IsCode(string text) =>
        text.Length <= LongestCode && !text.Any(char.IsWhiteSpace) && !IsName(text) && !IsDate(text) && (!text.All(char.IsAsciiDigit) || IsNumber(text));

    /// <summary>Whether a text is a plain number, too short for an identity card or a telephone, and no year.</summary>
    public static bool IsNumber(string text) => text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit) && !IsYear(text);

    /// <summary>Letters only, and among them a blank, one that is not ASCII, or a capital with small ones behind it.</summary>
    private static bool IsName(string text) =>
        !text.Any(char.IsDigit) && text.Any(char.IsLetter)
        && (text.Any(letter => char.IsWhiteSpace(letter) || !char.IsAscii(letter)) || (text.Length > 1 && char.IsUpper(text[0]) && text.Skip(1).All(char.IsLower)));

    /// <summary>Digits with something between them that stands in dates, or a year.</summary>
    private static bool IsDate(string text) =>
        IsYear(text)
        || (text.Any(char.IsDigit) && text.AsSpan().ContainsAny('/', '-', '.') && text.All(letter => char.IsDigit(letter) || char.IsWhiteSpace(letter) || letter is '/' or '-' or '.' or ':'));

    private static bool IsYear(string text) => text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal)) && text.All(char.IsAsciiDigit);
}
