using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>Causes that are a row as such: figures of target 5 on a row that has none (all REP-15 of it), and a row without any figure. Rule CAUSE-4.</summary>
internal sealed class WholeRows(MendedReport mended, OpenFindings open)
{
    public IEnumerable<Cause> All()
    {
        var rows = mended.Report.Rows.GroupBy(row => (row.Row.File, row.Row.Row)).ToDictionary(row => row.Key, row => row.First());
        List<Cause> causes = [];
        foreach (var figures in open.Of("REP-15").GroupBy(finding => (finding.Place.File, finding.Place.Row)).ToList())
        {
            if (figures.Key.Row is { } at && rows.TryGetValue((figures.Key.File, at), out var row))
            {
                causes.Add(CauseOf(row, "CAUSE-4.target-5", [.. figures], [.. figures.Select(finding => new CauseCell(finding.Place, row.Row.Unit, finding.Reported))]));
            }
        }

        foreach (var empty in open.Of("REP-04").Where(finding => finding.MessageKey == "REP-04.empty").GroupBy(finding => (finding.Place.File, finding.Place.Row)).ToList())
        {
            if (empty.Key.Row is { } at && rows.TryGetValue((empty.Key.File, at), out var row) && row.Row.Unit is not null && !HasFigure(row))
            {
                causes.Add(CauseOf(row, "CAUSE-4.no-figures", [.. empty], [new CauseCell(row.Row.At(ReportColumn.Unit), row.Row.Unit, row.Row.Unit)]));
            }
        }

        return causes;
    }

    private Cause CauseOf(CheckedRow row, string key, List<Finding> findings, CauseCell[] cells) => new()
    {
        Kind = CauseKind.Row,
        Certainty = Certainty.Likely,
        Cells = [.. cells],
        Findings = open.Take(findings),
        MessageKey = key,
        Facts = CauseFacts.Of(("row", $"{row.Row.Row}"), ("code", row.Row.Unit ?? string.Empty), ("name", row.Unit?.Name ?? string.Empty), ("cells", findings.Count)),
    };

    private static bool HasFigure(CheckedRow row) => ReportColumn.All.Any(column =>
        column.Kind is CellKind.Count or CellKind.SignedCount or CellKind.Percent or CellKind.YesNoOrCount && !row.Row[column].IsBlank);
}
