using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Causes that are the codes of a whole file: each written with the same signs too many, none of them in the register, or those of another year than the file says. Rule CAUSE-5.
/// </summary>
internal sealed class CodesEverywhere(MendedReport mended, OpenFindings open)
{
    private const int FewestRows = 5;
    private const int MostYears = 5;

    /// <summary>Finds and mends them, file by file.</summary>
    public IEnumerable<Cause> All()
    {
        List<Cause> causes = [];
        foreach (var file in open.Of("REP-01").Select(finding => finding.Place.File).Distinct(StringComparer.Ordinal).ToList())
        {
            List<CheckedRow> rows = [.. mended.Report.Rows.Where(row => row.Row.File == file && row.Row.Unit is not null && row.AsOf is not null && !row.IsOutsideTerm)];
            List<CheckedRow> unknown = [.. rows.Where(row => row.Match.Kind == UnitMatchKind.Unknown && row.Named is null)];
            List<CheckedRow> gone = [.. rows.Where(row => row.Match.Kind == UnitMatchKind.Gone && row.Named is null)];
            if (AreMany(unknown, rows))
            {
                causes.Add(Unknown(file, unknown));
            }
            else if (gone.Count >= FewestRows && OfAnotherYear(file, rows, gone) is { } cause)
            {
                causes.Add(cause);
            }
        }

        return causes;
    }

    private static bool AreMany(List<CheckedRow> found, List<CheckedRow> rows) => found.Count >= FewestRows && 5 * found.Count >= 4 * rows.Count;

    private Cause Unknown(string? file, List<CheckedRow> unknown)
    {
        if (CodeMistakes.Of(unknown) is { } mistake)
        {
            mended.Mend(mistake.Meant);
            return CauseOf(file, $"CAUSE-5.{mistake.Key}", CauseKind.Column, ReportColumn.Unit, [], Vanished(file), ("rows", mistake.Meant.Count), ("signs", mistake.Signs));
        }

        var places = unknown.Select(row => row.Row.At(ReportColumn.Unit)).ToHashSet();
        return CauseOf(file, "CAUSE-5.codes", CauseKind.Column, ReportColumn.Unit, [], [.. open.Of("REP-01").Where(finding => places.Contains(finding.Place))], ("rows", unknown.Count));
    }

    /// <summary>
    /// Codes of units that are gone, all of them in force together in another year, in which the whole report is far more in order: the year is wrong, or the codes are.
    /// </summary>
    private Cause? OfAnotherYear(string? file, List<CheckedRow> rows, List<CheckedRow> gone)
    {
        if (gone.Select(row => row.Row.Year).Distinct().ToList() is not [{ } year] || rows.Exists(row => row.Row.Year != year))
        {
            return null;
        }

        var years = Enumerable.Range(1, MostYears).SelectMany(far => new[] { year - far, year + far }).Where(other => mended.Report.Request.Rules.FindYear(other) is not null);
        foreach (var other in years.Where(other => 10 * gone.Count(row => IsInForce(row, other)) >= 9 * gone.Count))
        {
            var found = open.All.Count(finding => finding.Place.File == file);
            mended.Mend(rows.Select(row => row.Row.With(ReportColumn.Year, Cell.OfCount(other))));
            var vanished = Vanished(file);
            if (5 * vanished.Count >= 4 * found)
            {
                ImmutableArray<CauseCell> codes = [Whole(file, ReportColumn.Unit)];
                return CauseOf(file, "CAUSE-5.codes-of-year", CauseKind.File, ReportColumn.Year, [codes], vanished, ("rows", rows.Count), ("year", $"{year}"), ("other", $"{other}"));
            }

            mended.Mend(rows.Select(row => row.Row));
        }

        return null;
    }

    private static bool IsInForce(CheckedRow row, int year) => row.Request.Units.Match(row.Row.Unit!, row.Row.Level, row.Request.DayOf(year)) is { IsInForce: true };

    /// <summary>What a check finds no more in the report as mended.</summary>
    private List<Finding> Vanished(string? file)
    {
        var left = ReportChecker.Check(mended.Report.Request with { Causes = false }).Findings.Select(Key).ToHashSet();
        return [.. open.All.Where(finding => (finding.Place.File == file || finding.Place.Row is null) && !left.Contains(Key(finding)))];
    }

    /// <summary>A finding of a unit without a row stands at no row.</summary>
    private static (string Rule, Place Place, string? Unit) Key(Finding finding) => (finding.Rule, finding.Place, finding.Place.Row is null ? finding.Unit : null);

    private static CauseCell Whole(string? file, ReportColumn column) => new(new Place(file, null, column.Code), null, null);

    private Cause CauseOf(
        string? file, string key, CauseKind kind, ReportColumn column, ImmutableArray<ImmutableArray<CauseCell>> others, List<Finding> findings, params ReadOnlySpan<(string Name, object Value)> facts) => new()
        {
            Kind = kind,
            Certainty = Certainty.Likely,
            Cells = [Whole(file, column)],
            Alternatives = others,
            Findings = open.Take(findings),
            MessageKey = key,
            Facts = CauseWords.OfColumns([column]).AddRange(CauseFacts.Of(facts)),
        };
}
