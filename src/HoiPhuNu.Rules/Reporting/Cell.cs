using System.Text.Json.Serialization;
using NodaTime;

namespace HoiPhuNu.Rules.Reporting;

/// <summary>
/// One cell of a report: the value it was read as, and the text it was reported with. <see langword="default"/> is
/// <see cref="Absent"/>. Unknown is not zero: a cell without a value answers <see langword="null"/>.
/// </summary>
[JsonConverter(typeof(CellJsonConverter))]
public readonly record struct Cell
{
    // A report of a hundred thousand rows has millions of cells: one costs a reference and a number. What it refers to says what it holds, and most
    // cells share it; a string alone is a code that was reported as it stands.
    private readonly object? _content;
    private readonly long _number;

    private Cell(object content, long number = 0)
    {
        _content = content;
        _number = number;
    }

    /// <summary>A cell of a column that the table does not have.</summary>
    public static Cell Absent => default;

    /// <summary>A cell with nothing in it.</summary>
    public static Cell Empty { get; } = new(new CellContent(CellState.Empty, CellHolds.Nothing, string.Empty));

    /// <summary>What became of the cell.</summary>
    public CellState State => _content switch
    {
        null => CellState.Absent,
        CellContent content => content.State,
        _ => CellState.Value,
    };

    /// <summary>The cell as it was reported; empty for absent and empty cells.</summary>
    public string Text => _content switch
    {
        null => string.Empty,
        CellContent content => content.TextOf(_number),
        _ => (string)_content,
    };

    /// <summary>Whether the cell holds a value.</summary>
    public bool HasValue => State == CellState.Value;

    /// <summary>Whether nothing was said: the cell is empty or its column is absent.</summary>
    public bool IsBlank => State is CellState.Absent or CellState.Empty;

    /// <summary>The whole number held, or <see langword="null"/>.</summary>
    public long? Count => _content is CellContent { Holds: CellHolds.Count } ? _number : null;

    /// <summary>The percent held, with as many decimals as were reported, or <see langword="null"/>.</summary>
    public decimal? Percent => _content is CellContent { Holds: CellHolds.Percent } content ? content.PercentOf(_number) : null;

    /// <summary>The date held, or <see langword="null"/>.</summary>
    public LocalDate? Date => _content is CellContent { Holds: CellHolds.Date } content ? content.DateOf(_number) : null;

    /// <summary>The text, unit code or vocabulary code held, or <see langword="null"/>.</summary>
    public string? Code => _content is CellContent content ? content.Code : _content as string;

    /// <summary>A cell that holds something that cannot be read as a value of its column.</summary>
    public static Cell Unreadable(string text) => new(new CellContent(CellState.Unreadable, CellHolds.Nothing, text));

    /// <summary>A cell with a whole number.</summary>
    public static Cell OfCount(long value, string? text = null) => new(CellContent.OfCount(value, text), value);

    /// <summary>A cell with a percent; the number of decimals counts.</summary>
    public static Cell OfPercent(decimal value, string? text = null)
    {
        var (content, number) = CellContent.OfPercent(value, text);
        return new(content, number);
    }

    /// <summary>A cell with a date.</summary>
    public static Cell OfDate(LocalDate value, string? text = null)
    {
        var (content, number) = CellContent.OfDate(value, text);
        return new(content, number);
    }

    /// <summary>The same cell, reported with another text.</summary>
    internal Cell WithText(string text) =>
        Count is { } count ? OfCount(count, text)
        : Percent is { } percent ? OfPercent(percent, text)
        : Date is { } date ? OfDate(date, text)
        : Code is { } code ? OfCode(code, text)
        : State == CellState.Unreadable ? Unreadable(text)
        : this;

    /// <summary>A cell with text, a unit code, or the code of a vocabulary word.</summary>
    public static Cell OfCode(string value, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(text is null || text == value ? value : new CellContent(CellState.Value, CellHolds.Code, text) { Code = value });
    }
}
