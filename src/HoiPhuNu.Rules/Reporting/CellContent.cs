using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// What cells refer to beside their number. A cell that was reported as its value is written needs no text of its own: all such cells share one content.
/// </summary>
/// <param name="State">What became of the cell.</param>
/// <param name="Holds">Which value it holds.</param>
/// <param name="Text">The text it was reported with; <see langword="null"/> where that is the value as it is written.</param>
internal sealed record CellContent(CellState State, CellHolds Holds, string? Text)
{
    private static readonly CellContent Count = new(CellState.Value, CellHolds.Count, null);
    private static readonly CellContent Date = new(CellState.Value, CellHolds.Date, null);
    private static readonly CellContent[] Percents = [.. Enumerable.Range(0, 29).Select(scale => new CellContent(CellState.Value, CellHolds.Percent, null) { Scale = (byte)scale })];

    /// <summary>The code held.</summary>
    public string? Code { get; init; }

    /// <summary>The decimals of a percent of which the cell has the digits.</summary>
    public byte Scale { get; init; }

    /// <summary>A percent whose digits are more than the cell's number takes.</summary>
    public decimal? LongPercent { get; init; }

    /// <summary>A date that is none of the common calendar's in our era.</summary>
    public LocalDate? OtherDate { get; init; }

    /// <summary>The content of a cell with a whole number.</summary>
    public static CellContent OfCount(long value, string? text)
    {
        Span<char> written = stackalloc char[20];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        return text is null || written[..length].SequenceEqual(text) ? Count : Count with { Text = text };
    }

    /// <summary>The content of a cell with a percent, and the cell's number.</summary>
    public static (CellContent Content, long Number) OfPercent(decimal value, string? text)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var isShort = bits[2] == 0 && bits[1] >= 0 && !decimal.IsNegative(value);
        var (content, number) = isShort
            ? (Percents[value.Scale], unchecked(((long)bits[1] << 32) | (uint)bits[0]))
            : (Percents[value.Scale] with { LongPercent = value }, 0L);
        return (text is null || text == content.TextOf(number) ? content : content with { Text = text }, number);
    }

    /// <summary>The content of a cell with a date, and the cell's number.</summary>
    public static (CellContent Content, long Number) OfDate(LocalDate value, string? text)
    {
        var isCommon = value.Calendar == CalendarSystem.Iso && value.Year > 0;
        var content = isCommon ? Date : Date with { OtherDate = value };
        var number = isCommon ? (value.Year * 10_000L) + (value.Month * 100) + value.Day : 0;
        return (text is null || text == content.TextOf(number) ? content : content with { Text = text }, number);
    }

    /// <summary>The text of the cell.</summary>
    /// <param name="number">The cell's number.</param>
    public string TextOf(long number) => Text ?? Holds switch
    {
        CellHolds.Count => number.ToString(CultureInfo.InvariantCulture),
        CellHolds.Percent => PercentOf(number).ToString(CultureInfo.InvariantCulture),
        CellHolds.Date => LocalDatePattern.Iso.Format(DateOf(number)),
        _ => Code ?? string.Empty,
    };

    /// <summary>The percent of the cell.</summary>
    public decimal PercentOf(long number) => LongPercent ?? new decimal(unchecked((int)number), (int)(number >> 32), 0, isNegative: false, Scale);

    /// <summary>The date of the cell.</summary>
    public LocalDate DateOf(long number) => OtherDate ?? new LocalDate((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100));
}
