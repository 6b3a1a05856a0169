using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation;

/// <summary>The notes of a check: how codes were understood, also those of units that are gone, and what could be compared with nothing.</summary>
internal static class CheckNotes
{
    public static IEnumerable<CheckNote> Of(CheckedReport report)
    {
        foreach (var note in UnderstoodNotes.Of(report))
        {
            yield return note;
        }

        foreach (var total in report.Totals.Where(total => total.Group.IsEmpty))
        {
            yield return CheckNote.Of(new Place(total.Row.Row.File, total.Row.Row.Row, null), "NOTE.total-unchecked");
        }

        foreach (var (row, match) in report.Previous.Rows)
        {
            if (match.Unit is null)
            {
                yield return CheckNote.Of(row.At(ReportColumn.Unit), "NOTE.previous-unknown", ("written", row.Unit!));
            }
        }

        if (IsOfNoYearBefore(report))
        {
            var years = report.Previous.Rows.Select(pair => pair.Row.Year!.Value).Distinct().Order().Select(year => $"{year}").ToArray();
            yield return CheckNote.Of(new Place(report.Request.Previous!.File, null, null), "NOTE.previous-other-year", ("years", years));
        }

        var padded = report.Previous.Rows.Where(pair => pair.Match.Unit is { } unit && unit.Code != pair.Row.Unit).Select(pair => (pair.Row.File, pair.Row.Row, pair.Row.Unit!, pair.Match.Unit!))
            .Concat(report.Plan.Padded.Select(entry => (entry.Row.File, entry.Row.Row, entry.Row.Unit, entry.Unit)));
        foreach (var note in CodeNotes.OfRows(padded))
        {
            yield return note;
        }
    }

    /// <summary>Whether a previous report was given of which no year comes right before one of the report.</summary>
    private static bool IsOfNoYearBefore(CheckedReport report) =>
        !report.Previous.Rows.IsEmpty
        && !report.Years.IsEmpty
        && !report.Previous.Rows.Any(pair => report.Years.Any(year => year.Year == pair.Row.Year + 1));
}
