using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Causes that are one word or figure left out, or the same wrong one, in nearly every row of a file: source, year, level; figures grouped the English way; last year's rows
/// copied; excluded categories counted in growth. Rule CAUSE-5.
/// </summary>
internal sealed class SameEverywhere(MendedReport mended, OpenFindings open)
{
    private const int FewestRows = 5;

    private static readonly ImmutableArray<(string Rule, ReportColumn Column)> Cells =
    [
        ("REP-60", ReportColumn.Year), ("REP-04", ReportColumn.Year), ("REP-20", ReportColumn.WomenSource), ("REP-05", ReportColumn.Level), ("REP-04", ReportColumn.Level),
    ];

    /// <summary>Finds them, file by file.</summary>
    public IEnumerable<Cause> All()
    {
        List<Cause> causes = [];
        foreach (var table in mended.Report.Request.Reports.Where(table => table.Rows.Length >= FewestRows).DistinctBy(table => table.File, StringComparer.Ordinal).ToList())
        {
            foreach (var (rule, column) in Cells)
            {
                var found = open.Of(rule).Where(finding => finding.Place.File == table.File && finding.Place.Column == column.Code && finding.Place.Row is not null)
                    .GroupBy(finding => finding.Reported, StringComparer.Ordinal)
                    .MaxBy(group => group.Count());
                if (found is not null && IsNearlyAll(found.Count(), table))
                {
                    var key = found.Key is { Length: > 0 } ? "CAUSE-5.same" : "CAUSE-5.left-out";
                    causes.Add(CauseOf(table, key, [column], [.. found], [.. found], ("value", found.Key ?? string.Empty)));
                }
            }

            causes.AddRange(Grouped(table));
            causes.AddRange(OfRule(table, "REP-32", "copied", []));
            causes.AddRange(OfRule(table, "REP-30", "excluded", [ReportColumn.NetGrowth]));
        }

        return causes;
    }

    /// <summary>Every finding of a rule that nearly all rows have.</summary>
    private IEnumerable<Cause> OfRule(ReportTable table, string rule, string key, ImmutableArray<ReportColumn> columns)
    {
        List<Finding> found = [.. open.Of(rule).Where(finding => finding.Place.File == table.File)];
        if (found.Count >= FewestRows && 5 * found.Count >= 4 * mended.Report.Rows.Count(row => row.Row.File == table.File && row.IsGeographicBase))
        {
            var rows = found.Select(finding => finding.Place.Row).ToHashSet();
            var also = rule == "REP-30" ? open.Of("REP-14").Where(finding => finding.Place.File == table.File && rows.Contains(finding.Place.Row)) : [];
            ImmutableArray<ReportColumn> shown = columns.IsEmpty ? [.. found.Select(finding => ReportColumn.FromCode(finding.Place.Column!)).Distinct()] : columns;
            yield return CauseOf(table, $"CAUSE-5.{key}", shown, found, [.. found, .. also]);
        }
    }

    /// <summary>Whole numbers grouped the English way: 1,234.</summary>
    private IEnumerable<Cause> Grouped(ReportTable table)
    {
        List<Finding> found = [.. open.Of("REP-04").Where(finding => finding.Place.File == table.File && finding.Place.Row is not null && IsGrouped(finding.Reported))];
        var columns = found.GroupBy(finding => finding.Place.Column!, StringComparer.Ordinal).Where(IsOfNumbers).Where(column => column.Count() >= FewestRows || found.Count >= 4 * FewestRows).ToList();
        if (columns.Count > 0)
        {
            List<Finding> all = [.. columns.SelectMany(column => column)];
            yield return CauseOf(table, "CAUSE-5.grouped", [.. columns.Select(column => ReportColumn.FromCode(column.Key)).OrderBy(column => column.Ordinal)], all, all);
        }

        static bool IsOfNumbers(IGrouping<string, Finding> column) => ReportColumn.FromCode(column.Key).Kind is CellKind.Count or CellKind.SignedCount or CellKind.YesNoOrCount;
    }

    private static bool IsGrouped(string? text) => text?.TrimStart('-').Split(',') is [{ Length: >= 1 and <= 3 } first, .. { Length: > 0 } rest]
        && first.All(char.IsAsciiDigit)
        && rest.All(group => group.Length == 3 && group.All(char.IsAsciiDigit));

    private static bool IsNearlyAll(int found, ReportTable table) => found >= FewestRows && 5 * found >= 4 * table.Rows.Length;

    private Cause CauseOf(ReportTable table, string key, ImmutableArray<ReportColumn> columns, IReadOnlyList<Finding> at, IReadOnlyList<Finding> findings, params ReadOnlySpan<(string Name, object Value)> facts) => new()
    {
        Kind = CauseKind.Column,
        Certainty = Certainty.Likely,
        Cells = [.. columns.Select(column => new CauseCell(new Place(table.File, null, column.Code), null, null))],
        Findings = open.Take(findings),
        MessageKey = key,
        Facts = CauseWords.OfColumns(columns).AddRange(CauseFacts.Of([.. facts, ("rows", at.Select(finding => finding.Place.Row).Distinct().Count())])),
    };
}
