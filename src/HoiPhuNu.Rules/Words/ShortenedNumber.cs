namespace HoiPhuNu.Rules.Words;

/// <summary>
/// The text of a number as a spreadsheet shortens it: <c>3.3E+11</c>, <c>3,3001E+11</c>. As an id or a code it may stand for many, for the other digits are
/// lost. Only with the plus sign: 12E3 may be a code. Rule DATA-14.
/// </summary>
internal static class ShortenedNumber
{
    private const int MostDigits = 3;

    /// <summary>Whether a text is one.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var number = text.Trim();
        var power = number.LastIndexOf('+');
        return power > 1
            && number[power - 1] is 'E' or 'e'
            && IsFew(number[(power + 1)..])
            && (number[..(power - 1)].IndexOfAny('.', ',') is var point and >= 0
                ? IsFew(number[..point]) && AreDigits(number[(point + 1)..(power - 1)])
                : IsFew(number[..(power - 1)]));
    }

    /// <summary>Whether bytes may be one: a look that costs little and misses none.</summary>
    public static bool MayBe(ReadOnlySpan<byte> text) => text.Length >= 4 && (text[^2] == '+' || text[^3] == '+' || text[^4] == '+');

    private static bool IsFew(ReadOnlySpan<char> digits) => digits.Length <= MostDigits && AreDigits(digits);

    private static bool AreDigits(ReadOnlySpan<char> digits) => digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
}
