using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// One cell of a report: the value it was read as, and the text it was reported with. <see langword="default"/> is
/// <see cref="Absent"/>. Unknown is not zero: a cell without a value answers <see langword="null"/>.
/// </summary>
[JsonConverter(typeof(CellJsonConverter))]
public readonly record struct Cell
{
    private readonly string? _text;
    private readonly decimal _number;
    private readonly LocalDate _date;
    private readonly string? _code;
    private readonly Held _held;

    private Cell(CellState state, string text, Held held = Held.Nothing, decimal number = 0, LocalDate date = default, string? code = null)
    {
        State = state;
        _text = text;
        _held = held;
        _number = number;
        _date = date;
        _code = code;
    }

    private enum Held
    {
        Nothing,
        Count,
        Percent,
        Date,
        Code,
    }

    /// <summary>A cell of a column that the table does not have.</summary>
    public static Cell Absent => default;

    /// <summary>A cell with nothing in it.</summary>
    public static Cell Empty { get; } = new(CellState.Empty, string.Empty);

    /// <summary>What became of the cell.</summary>
    public CellState State { get; }

    /// <summary>The cell as it was reported; empty for absent and empty cells.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>Whether the cell holds a value.</summary>
    public bool HasValue => State == CellState.Value;

    /// <summary>Whether nothing was said: the cell is empty or its column is absent.</summary>
    public bool IsBlank => State is CellState.Absent or CellState.Empty;

    /// <summary>The whole number held, or <see langword="null"/>.</summary>
    public long? Count => _held == Held.Count ? (long)_number : null;

    /// <summary>The percent held, with as many decimals as were reported, or <see langword="null"/>.</summary>
    public decimal? Percent => _held == Held.Percent ? _number : null;

    /// <summary>The date held, or <see langword="null"/>.</summary>
    public LocalDate? Date => _held == Held.Date ? _date : null;

    /// <summary>The text, unit code or vocabulary code held, or <see langword="null"/>.</summary>
    public string? Code => _held == Held.Code ? _code : null;

    /// <summary>A cell that holds something that cannot be read as a value of its column.</summary>
    public static Cell Unreadable(string text) => new(CellState.Unreadable, text);

    /// <summary>A cell with a whole number.</summary>
    public static Cell OfCount(long value, string? text = null) =>
        new(CellState.Value, text ?? value.ToString(CultureInfo.InvariantCulture), Held.Count, number: value);

    /// <summary>A cell with a percent; the number of decimals counts.</summary>
    public static Cell OfPercent(decimal value, string? text = null) =>
        new(CellState.Value, text ?? value.ToString(CultureInfo.InvariantCulture), Held.Percent, number: value);

    /// <summary>A cell with a date.</summary>
    public static Cell OfDate(LocalDate value, string? text = null) =>
        new(CellState.Value, text ?? LocalDatePattern.Iso.Format(value), Held.Date, date: value);

    /// <summary>A cell with text, a unit code, or the code of a vocabulary word.</summary>
    public static Cell OfCode(string value, string? text = null) =>
        new(CellState.Value, text ?? value, Held.Code, code: value);
}
