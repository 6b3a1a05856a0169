using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Reports;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Causes that are a row: a missing base beside an unknown, doubled, gone or other-year row that would fill its place, where exactly one base fits and the name or the superior's sums
/// agree. Rule CAUSE-4.
/// </summary>
internal sealed class RowCauses(MendedReport mended, OpenFindings open)
{
    /// <summary>So many missing bases and odd rows are held against each other at most; in larger floods only rows that name the base are looked at.</summary>
    private const int MostPairs = 2_000;

    private static readonly string[] OfPlace = ["unit", "unit_name", "level", "year"];

    /// <summary>Finds and mends them.</summary>
    public IEnumerable<Cause> All()
    {
        List<(Fit Fit, ReportYear Year)> fits = [.. mended.Report.Years.SelectMany(year => Fits(year).Select(fit => (fit, year)))];
        var chosen = fits.GroupBy(pair => pair.Fit.Row.Row, ReferenceEqualityComparer.Instance).Where(row => row.DistinctBy(pair => pair.Fit.Missing).Count() == 1).Select(row => row.First())
            .GroupBy(pair => (pair.Fit.Missing, pair.Year.Year)).Where(missing => missing.Count() == 1).Select(missing => missing.First()).ToList();
        if (chosen.Count == 0)
        {
            return [];
        }

        var before = mended.Failing();
        mended.Mend(chosen.Select(pair => pair.Fit.Meant(pair.Year.Year)));
        var after = mended.Failing();
        return [.. chosen.Select(pair => CauseOf(pair.Fit, pair.Year, [.. open.All.Where(finding => before.Contains((finding.Rule, finding.Place)) && !after.Contains((finding.Rule, finding.Place)))]))];
    }

    private IEnumerable<Fit> Fits(ReportYear year)
    {
        List<Unit> missing = [.. open.Of("REP-03").Where(finding => finding.Year == year.Year).Select(finding => year.Tree.TryGetNumber(finding.Unit!, out var number) ? year.Tree.Units[number] : null).OfType<Unit>()];
        List<CheckedRow> odd = [.. OddRows(year)];
        if (missing.Count == 0 || odd.Count == 0)
        {
            return [];
        }

        var sums = new SuperiorSums(year);
        var areMany = (long)missing.Count * odd.Count > MostPairs;
        return from row in odd
               from unit in missing
               let fit = Fit.Of(row, unit, year, areMany ? null : sums)
               where fit is not null
               select fit;
    }

    /// <summary>Rows that stand for no unit of the year, or for one that has another row, and rows of other years.</summary>
    private IEnumerable<CheckedRow> OddRows(ReportYear year)
    {
        var doubled = year.Later.Select(later => year.Tree.TryGetNumber(later.Unit!.Code, out var number) ? year.RowOf(number) : null).OfType<CheckedRow>();
        var unknown = year.All.Where(row => row.Row.Unit is not null && row.Unit is null);
        var others = mended.Report.Rows.Where(row => row.Row.Unit is not null && row.Row.Year != year.Year);
        return unknown.Concat(year.Later).Concat(doubled).Concat(others).Distinct(ReferenceEqualityComparer.Instance).Cast<CheckedRow>();
    }

    private Cause CauseOf(Fit fit, ReportYear year, List<Finding> vanished)
    {
        var row = mended.Original(fit.Row.Row);
        var column = fit.Row.Row.Year == year.Year ? ReportColumn.Unit : ReportColumn.Year;
        var superiors = Superiors(fit, year);
        var twins = fit.Row.Unit is { } shown && fit.Row.Row.Year == year.Year
            ? year.Later.Where(later => later.Unit == shown).Select(later => later.Row.Row).ToHashSet()
            : [];

        // What a year is asked for that only this row names is asked for no more.
        var isAlone = fit.Row.Row.Year is { } named && named != year.Year && mended.Report.Request.Reports.All(table => table.Rows.All(other => other.Year != named));
        var findings = open.All.Where(finding =>
            (finding.Rule == "REP-03" && finding.Unit == fit.Missing.Code && finding.Year == year.Year)
            || (finding.Place.File == row.File && finding.Place.Row == row.Row && OfPlace.Contains(finding.Place.Column, StringComparer.Ordinal))
            || (finding.Rule == "REP-03" && isAlone && finding.Year == fit.Row.Row.Year)
            || (finding.Rule == "REP-02" && finding.Place.Row is { } at && twins.Contains(at))).ToList();
        var suggested = column == ReportColumn.Year ? $"{year.Year}" : fit.Missing.Code;
        return new Cause
        {
            Kind = CauseKind.Row,
            Certainty = fit.IsCertain ? Certainty.Certain : Certainty.Likely,
            Cells = [new CauseCell(row.At(column), row.Unit, row[column].Text, fit.IsCertain ? suggested : null)],
            Findings = open.Take(findings.Concat(vanished.Where(finding => finding.Unit is { } unit && superiors.Contains(unit) && finding.Rule == "REP-16"))),
            MessageKey = column == ReportColumn.Year ? "CAUSE-4.year" : "CAUSE-4.unit",
            Facts = CauseFacts.Of(("row", $"{row.Row}"), ("reported", row[column].Text), ("code", fit.Missing.Code), ("name", fit.Missing.Name), ("year", $"{year.Year}")),
        };
    }

    /// <summary>The superiors whose sums change: those of the missing base, and of the unit that the row stood for.</summary>
    private static HashSet<string> Superiors(Fit fit, ReportYear year)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in new[] { fit.Missing, fit.Row.Unit }.OfType<Unit>())
        {
            if (year.Tree.TryGetNumber(unit.Code, out var number))
            {
                codes.UnionWith(year.Tree.SuperiorsOf(number).Select(superior => year.Tree.Units[superior].Code));
            }
        }

        return codes;
    }
}
