namespace HoiPhuNu.Rules.Findings;

/// <summary>A place in the input as a person finds it in a spreadsheet.</summary>
/// <param name="File">The file's name as it was given; <see langword="null"/> where no file holds the place.</param>
/// <param name="Row">The row, counted from 1 with the headers on row 1; <see langword="null"/> where there is no row.</param>
/// <param name="Column">The column's English key, for instance <c>rate_percent</c>; <see langword="null"/> where there is none.</param>
public readonly record struct Place(string? File, long? Row, string? Column)
{
    /// <summary>The same row, at another column.</summary>
    public Place At(string column) => this with { Column = column };
}
