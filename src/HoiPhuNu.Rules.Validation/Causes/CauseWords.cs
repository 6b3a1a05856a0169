using System.Collections.Immutable;
using System.Globalization;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>How cells of causes are named in messages: row, unit, column, figure, and how it may have been mistyped. At most five repairs are named.</summary>
internal static class CauseWords
{
    private const int MostNamed = 5;

    /// <summary>The cells of one repair.</summary>
    public static object Of(ImmutableArray<CauseCell> cells)
    {
        var words = cells.Select(Of).ToList();
        var text = words.Skip(1).Aggregate(words[0], (one, other) => CauseFacts.Text("CAUSE.and", ("one", one), ("other", other)));
        return cells is [{ Slip: Slip.Exchange }, ..] ? WithSlip(text, Slip.Exchange) : text;
    }

    /// <summary>Several repairs: the first five, then how many more.</summary>
    public static object Of(ImmutableArray<ImmutableArray<CauseCell>> repairs)
    {
        var shown = CauseFacts.Joined(repairs.Take(MostNamed).Select(Of));
        return repairs.Length > MostNamed ? CauseFacts.Text("CAUSE.more", ("shown", shown), ("more", repairs.Length - MostNamed)) : shown;
    }

    /// <summary>What messages name of columns: all of them, and the first and the last.</summary>
    public static ImmutableDictionary<string, object> OfColumns(ImmutableArray<ReportColumn> columns) =>
        CauseFacts.Of(("columns", CauseFacts.Listed(columns.Select(Quoted))), ("first", Quoted(columns[0])), ("last", Quoted(columns[^1])));

    /// <summary>Rows and their units, each once.</summary>
    public static object OfRows(IEnumerable<(Place Place, string? Unit)> rows) => CauseFacts.Joined(rows.Select(row =>
        CauseFacts.Text("CAUSE.place", ("row", Row(row.Place)), ("unit", row.Unit ?? CauseFacts.Text("CAUSE.no-unit"))))
        .DistinctBy(text => FactText.Of(text, Words.Language.English), StringComparer.Ordinal));

    private static object Quoted(ReportColumn column) => CauseFacts.Text("CAUSE.column", ("column", column));

    private static object Of(CauseCell cell)
    {
        var text = CauseFacts.Text(
            cell.Suggested is null ? "CAUSE.cell" : "CAUSE.cell-suggested",
            ("row", Row(cell.Place)),
            ("unit", cell.Unit ?? CauseFacts.Text("CAUSE.no-unit")),
            ("column", ReportColumn.FromCode(cell.Place.Column!)),
            ("reported", Figure(cell.Reported, cell.Place.Column!)),
            ("suggested", Figure(cell.Suggested, cell.Place.Column!)));
        return cell.Slip is { } slip and not Slip.Exchange ? WithSlip(text, slip) : text;
    }

    private static object WithSlip(object cell, Slip slip) =>
        CauseFacts.Text($"CAUSE.slip-{slip.ToString().ToLowerInvariant()}", ("cell", cell));

    private static string Row(Place place) => (place.Row ?? 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure as the language writes it, so that what was reported and what is suggested look alike. A point in a count groups; in a rate a comma is a point.</summary>
    private static object Figure(string? text, string column)
    {
        var written = text ?? string.Empty;
        return ReportColumn.FromCode(column).Kind == CellKind.Percent
            ? decimal.TryParse(written.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) ? rate : written
            : Int128.TryParse(string.Concat(written.Where(letter => letter != '.' && !char.IsWhiteSpace(letter))), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : written;
    }
}
