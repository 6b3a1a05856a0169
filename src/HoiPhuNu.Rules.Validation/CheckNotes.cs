using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation;

/// <summary>The notes of a check: how codes were understood, also those of units that are gone, and what could be compared with nothing.</summary>
internal static class CheckNotes
{
    public static IEnumerable<CheckNote> Of(CheckedReport report)
    {
        foreach (var row in report.Rows.Where(row => row.Match.Unit is { } unit && unit.Code != row.Row.Unit))
        {
            yield return Padded(row.Row.At(ReportColumn.Unit), row.Row.Unit!, row.Match.Unit!);
        }

        foreach (var total in report.Totals.Where(total => total.Group.IsEmpty))
        {
            yield return CheckNote.Of(new Place(total.Row.Row.File, total.Row.Row.Row, null), "NOTE.total-unchecked");
        }

        foreach (var (row, match) in report.Previous.Rows)
        {
            if (match.Unit is { } unit && unit.Code != row.Unit)
            {
                yield return Padded(row.At(ReportColumn.Unit), row.Unit!, unit);
            }
            else if (match.Unit is null)
            {
                yield return CheckNote.Of(row.At(ReportColumn.Unit), "NOTE.previous-unknown", ("written", row.Unit!));
            }
        }

        if (IsOfNoYearBefore(report))
        {
            var years = report.Previous.Rows.Select(pair => pair.Row.Year!.Value).Distinct().Order().Select(year => $"{year}").ToArray();
            yield return CheckNote.Of(new Place(report.Request.Previous!.File, null, null), "NOTE.previous-other-year", ("years", years));
        }

        foreach (var (row, unit) in report.Plan.Padded)
        {
            yield return Padded(new Place(row.File, row.Row, "unit"), row.Unit, unit);
        }
    }

    /// <summary>Whether a previous report was given of which no year comes right before one of the report.</summary>
    private static bool IsOfNoYearBefore(CheckedReport report) =>
        !report.Previous.Rows.IsEmpty
        && !report.Years.IsEmpty
        && !report.Previous.Rows.Any(pair => report.Years.Any(year => year.Year == pair.Row.Year + 1));

    private static CheckNote Padded(Place place, string written, Unit unit) =>
        CheckNote.Of(place, "NOTE.padded", ("written", written), ("code", unit.Code), ("name", unit.Name));
}
