namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>What a number format shows of a number: what a person sees in the cell.</summary>
/// <param name="Decimals">How many decimals it shows; <see langword="null"/> where it shows those that there are.</param>
/// <param name="IsPercent">Whether it shows a hundred times the number.</param>
/// <param name="IsDate">Whether it shows a date or a time.</param>
/// <param name="Parts">What of a date it shows.</param>
/// <param name="Digits">How many digits it shows at least, leading zeros filled up; 1 for most.</param>
internal readonly record struct NumberLook(int? Decimals, bool IsPercent, bool IsDate, DateParts Parts, int Digits)
{
    /// <summary>A number as it comes.</summary>
    public static NumberLook General { get; } = new(null, false, false, DateParts.None, 1);

    private static NumberLook WholeDay { get; } = new(null, false, true, DateParts.Year | DateParts.Month | DateParts.Day, 1);

    /// <summary>The format of a number that spreadsheets know by heart; <see langword="null"/> for one that the workbook defines.</summary>
    public static NumberLook? BuiltIn(int id) => id switch
    {
        0 or 11 or 12 or 13 or 48 or 49 => General,
        1 or 3 or 37 or 38 => OfCode("0"),
        2 or 4 or 39 or 40 => OfCode("0.00"),
        9 => OfCode("0%"),
        10 => OfCode("0.00%"),
        17 => OfCode("mmm-yy"),
        18 or 19 or 20 or 21 or 45 or 46 or 47 => OfCode("h:mm"),
        14 or 15 or 16 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) => WholeDay,
        _ => null,
    };

    /// <summary>The look of a format code: that of its first section, which positive numbers have.</summary>
    public static NumberLook OfCode(string code)
    {
        if (code.Length == 0 || code.Equals("General", StringComparison.OrdinalIgnoreCase) || code == "@")
        {
            return General;
        }

        var isPercent = false;
        var isTime = false;
        var isPlain = true;
        var parts = DateParts.None;
        int? decimals = null;
        var zeros = 0;
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            switch (char.ToLowerInvariant(code[at]))
            {
                case '"':
                    at = IndexOrEnd(code, '"', at + 1);
                    break;
                case '[':
                    at = IndexOrEnd(code, ']', at + 1);
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'e' when at + 1 < code.Length && code[at + 1] is '+' or '-':
                    return General;
                case 'y' or 'e' or 'b':
                    parts |= DateParts.Year;
                    break;
                case 'm':
                    parts |= DateParts.Month;
                    break;
                case 'd':
                    parts |= DateParts.Day;
                    break;
                case 'h' or 's':
                    isTime = true;
                    break;
                case '%':
                    isPercent = true;
                    break;
                case '.':
                    decimals ??= 0;
                    break;
                case '0' when decimals is null:
                    zeros++;
                    break;
                case '0' or '#' or '?' when decimals is not null:
                    decimals++;
                    break;
                case '#' or '?' or ',':
                    isPlain = false;
                    break;
            }
        }

        if (isTime && !parts.HasFlag(DateParts.Year) && !parts.HasFlag(DateParts.Day))
        {
            parts = DateParts.None;
        }

        var isDate = isTime || parts != DateParts.None;
        return new NumberLook(isDate ? null : decimals ?? 0, isPercent, isDate, parts, isPlain && decimals is null && !isPercent ? Math.Max(1, zeros) : 1);
    }

    private static int IndexOrEnd(string code, char sign, int start)
    {
        var at = start < code.Length ? code.IndexOf(sign, start) : -1;
        return at < 0 ? code.Length : at;
    }
}
