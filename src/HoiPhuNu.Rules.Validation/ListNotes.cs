using System.Collections.Immutable;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation;

/// <summary>What is to be known about lists that a report was held against: how codes were understood, and what was compared with nothing.</summary>
internal static class ListNotes
{
    private static readonly ImmutableArray<ReportColumn> Figures =
        [.. ReportColumn.All.Where(column => column == ReportColumn.Rating || column.Kind is CellKind.Count or CellKind.SignedCount or CellKind.Percent or CellKind.YesNoOrCount)];

    public static IEnumerable<CheckNote> Of(CheckedReport report)
    {
        if (report.Request.Figures is not { } figures)
        {
            return [];
        }

        return CodeNotes.Of(figures.Values.SelectMany(year => year.PaddedCodes)).Concat(NotCompared(report));
    }

    /// <summary>A comparison that was left out must not look like one that found nothing.</summary>
    private static IEnumerable<CheckNote> NotCompared(CheckedReport report)
    {
        var years = report.Years.Where(year => year.Lists is null).Select(year => $"{year.Year}").ToArray();
        if (years.Length > 0)
        {
            yield return CheckNote.Of(default, "NOTE.lists-other-year", ("years", years));
        }

        var columns = Figures.Where(column => IsReported(report, column) && !IsCompared(report, column)).ToArray();
        if (columns.Length > 0)
        {
            yield return CheckNote.Of(
                default,
                "NOTE.lists-without",
                ("columns", columns.Select(column => column.Code).ToArray()),
                ("labels", columns.Select(column => $"“{column.Vietnamese}”").ToArray()));
        }
    }

    private static bool IsReported(CheckedReport report, ReportColumn column) =>
        report.Years.Any(year => year.Lists is not null && year.All.Any(row => row.Unit is not null && row.Row[column].HasValue));

    private static bool IsCompared(CheckedReport report, ReportColumn column) =>
        report.Years.Any(year => year.Lists is { } lists && year.All.Any(row => row.Unit is { } unit && row.Row[column].HasValue && lists.Knows(unit, column)));
}
