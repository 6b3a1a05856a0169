using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Reports;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// A report as it would be after the causes found so far are mended: what still fails then is for others to explain. Rows keep their places, so that findings are found again.
/// </summary>
internal sealed class MendedReport
{
    private readonly CheckedReport _original;
    private readonly Dictionary<(string? File, long Row), ReportRow> _mended = [];
    private readonly Dictionary<(string? File, long Row), ReportRow> _rows;

    public MendedReport(CheckedReport report)
    {
        _original = report;
        Report = report;
        _rows = report.Request.Reports.SelectMany(table => table.Rows.Concat(table.Totals)).GroupBy(row => (row.File, row.Row)).ToDictionary(rows => rows.Key, rows => rows.First());
    }

    /// <summary>The report as mended so far.</summary>
    public CheckedReport Report { get; private set; }

    /// <summary>A row as it was reported.</summary>
    public ReportRow Original(ReportRow row) => _rows.GetValueOrDefault((row.File, row.Row), row);

    /// <summary>The edits that fail now, by rule and place.</summary>
    public HashSet<(string Rule, Place Place)> Failing() => [.. Report.Years
        .SelectMany(year => ReportEdits.Of(year, Report))
        .Where(edit => !edit.Holds)
        .Select(edit => (edit.Rule, edit.Target.Place))];

    /// <summary>Replaces rows by others at the same places.</summary>
    public void Mend(IEnumerable<ReportRow> rows)
    {
        foreach (var row in rows)
        {
            _mended[(row.File, row.Row)] = row;
        }

        var request = _original.Request;
        Report = new CheckedReport(request with
        {
            Reports = [.. request.Reports.Select(table => table with { Rows = Mended(table.Rows), Totals = Mended(table.Totals) })],
        });
    }

    private ImmutableArray<ReportRow> Mended(ImmutableArray<ReportRow> rows) => [.. rows.Select(row => _mended.GetValueOrDefault((row.File, row.Row), row))];
}
