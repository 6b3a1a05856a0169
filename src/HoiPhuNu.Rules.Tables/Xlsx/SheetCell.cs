using System.Globalization;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>
/// One cell to be written. Text is text whatever it begins with: it never becomes a formula, and a code never becomes a number.
/// <see langword="default"/> is an empty cell.
/// </summary>
public readonly record struct SheetCell
{
    private const long MostExactNumber = 999_999_999_999_999;

    private static readonly LocalDate FirstExactDay = new(1900, 3, 1);
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private SheetCell(string? text, string? number, int scale = 0, bool isDay = false)
    {
        IsDay = isDay;
        Text = text;
        Number = number;
        Scale = scale;
    }

    /// <summary>The text; <see langword="null"/> in an empty cell and in one with a number or date.</summary>
    public string? Text { get; }

    /// <summary>What the cell is marked as.</summary>
    public SheetFill Fill { get; init; }

    /// <summary>A note that opens over the cell.</summary>
    public string? Note { get; init; }

    /// <summary>The sheet that the cell leads to; nothing where it leads nowhere.</summary>
    public string? LinkSheet { get; init; }

    /// <summary>The cell it leads to there, for instance <c>B5</c>.</summary>
    public string? LinkCell { get; init; }

    internal string? Number { get; }

    /// <summary>Whether the number stands for a day.</summary>
    internal bool IsDay { get; }

    /// <summary>How many decimals the number carries.</summary>
    internal int Scale { get; }

    /// <summary>A cell with text; an empty one for <see langword="null"/> or empty text.</summary>
    public static SheetCell Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null);

    /// <summary>A cell with a whole number, an empty one for <see langword="null"/>. One of more than 15 digits stays text: a spreadsheet would round it.</summary>
    public static SheetCell Of(long? number) => number switch
    {
        null => default,
        < -MostExactNumber or > MostExactNumber => new(number.Value.ToString(CultureInfo.InvariantCulture), null),
        _ => new(null, number.Value.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A cell with a decimal, an empty one for <see langword="null"/>. One of more than 15 digits stays text.</summary>
    public static SheetCell Of(decimal? number)
    {
        if (number is not { } value)
        {
            return default;
        }

        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Count(char.IsAsciiDigit) > 15 ? new(text, null) : new(null, text, value.Scale);
    }

    /// <summary>A cell with a day, an empty one for <see langword="null"/>. A day before 1 March 1900, which spreadsheets disagree about, stays text.</summary>
    public static SheetCell Of(LocalDate? day) => day switch
    {
        null => default,
        { } early when early < FirstExactDay => new(NodaTime.Text.LocalDatePattern.Iso.Format(early), null),
        { } exact => new(null, Period.DaysBetween(DayZero, exact).ToString(CultureInfo.InvariantCulture), isDay: true),
    };

    /// <summary>The same cell, leading to another one.</summary>
    public SheetCell To(string sheet, string cell) => this with { LinkSheet = sheet, LinkCell = cell };
}
