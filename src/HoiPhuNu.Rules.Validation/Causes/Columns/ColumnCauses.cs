using System.Collections.Immutable;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Validation.Edits;
using HoiPhuNu.Rules.Validation.Rows;

namespace HoiPhuNu.Rules.Validation.Causes;

/// <summary>
/// Causes that are a whole column or several: one mistake that makes nine tenths of one rule's findings in a file vanish, on at least five rows and four fifths of the rows that it
/// changes. Rule CAUSE-5.
/// </summary>
internal sealed class ColumnCauses(MendedReport mended, OpenFindings open)
{
    private const int FewestRows = 5;
    private const int MostMistakes = 4;
    private const int Sample = 48;

    /// <summary>Finds and mends them, file by file.</summary>
    public IEnumerable<Cause> All()
    {
        List<Cause> causes = [];
        foreach (var file in mended.Report.Request.Reports.Select(table => table.File).Distinct(StringComparer.Ordinal).ToList())
        {
            for (var count = 0; count < MostMistakes && Best(file) is { } found; count++)
            {
                causes.Add(CauseOf(file, found.Mistake, found.Changed));
            }
        }

        return causes;
    }

    private (ColumnMistake Mistake, List<(CheckedRow Row, ReportRow Meant)> Changed)? Best(string? file)
    {
        List<CheckedRow> rows = [.. mended.Report.Rows.Where(row => row.Row.File == file && !row.IsOutsideTerm)];
        if (rows.Count < FewestRows)
        {
            return null;
        }

        var found = open.All.Where(finding => finding.Place.File == file && finding.Place.Row is not null).Select(finding => finding.Place.Row).ToHashSet();
        if (found.Count < FewestRows)
        {
            return null;
        }

        var before = rows.ConvertAll(row => found.Contains(row.Row.Row) ? FailingOf(row) : []);
        if (before.Count(failing => failing.Count > 0) < FewestRows)
        {
            return null;
        }

        if (Explained(ColumnMistakes.Fractions, rows, before) is { } fractions)
        {
            return (ColumnMistakes.Fractions, fractions.Changed);
        }

        // A mistake in a whole column shows in most rows; a few wrong cells are no reason to try all of them.
        if (2 * before.Count(failing => failing.Count > 0) < rows.Count)
        {
            return null;
        }

        List<CheckedRow> sample = [.. rows.Where((_, at) => before[at].Count > 0).Take(Sample)];
        var samples = sample.ConvertAll(FailingOf);
        return ColumnMistakes.OfFigures
            .Where(mistake => Explained(mistake, sample, samples) is not null)
            .Select(mistake => (Mistake: mistake, Explained: Explained(mistake, rows, before)))
            .Where(pair => pair.Explained is not null)
            .OrderByDescending(pair => pair.Explained!.Value.Vanished)
            .ThenByDescending(pair => pair.Mistake.IsLossy ? 0 : FigureProfile.Of(pair.Explained!.Value.Changed.Select(row => row.Meant)))
            .ThenBy(pair => pair.Mistake.Columns.Length)
            .Select(pair => ((ColumnMistake, List<(CheckedRow, ReportRow)>)?)(pair.Mistake, pair.Explained!.Value.Changed))
            .FirstOrDefault();
    }

    /// <summary>What a mistake explains: how many findings of rows it makes vanish, and the rows as they were meant; nothing where that is not enough.</summary>
    private static (int Vanished, List<(CheckedRow Row, ReportRow Meant)> Changed)? Explained(ColumnMistake mistake, List<CheckedRow> rows, List<List<string>> before)
    {
        List<(CheckedRow Row, ReportRow Meant)> changed = [];
        var vanished = new Dictionary<string, int>(StringComparer.Ordinal);
        int better = 0, failing = 0, arisen = 0;
        for (var at = 0; at < rows.Count; at++)
        {
            if (mistake.Mend(rows[at].Row) is not { } meant)
            {
                continue;
            }

            changed.Add((rows[at], meant));
            List<string> after = mistake.Fits is { } fits && !fits(rows[at].Row) ? before[at] : FailingOf(new CheckedRow(rows[at], meant));
            var gone = before[at].Except(after, StringComparer.Ordinal).ToList();
            arisen += after.Except(before[at], StringComparer.Ordinal).Count();
            better += gone.Count > 0 && after.Count < before[at].Count ? 1 : 0;
            failing += before[at].Count;
            gone.ForEach(rule => vanished[rule] = vanished.GetValueOrDefault(rule) + 1);
        }

        var isEnough = better >= FewestRows
            && 5 * better >= 4 * changed.Count
            && vanished.Any(rule => 10 * rule.Value >= 9 * before.Count(row => row.Contains(rule.Key)));
        return isEnough ? (vanished.Values.Sum() - arisen, changed) : null;
    }

    /// <summary>The rules that a row's own figures break.</summary>
    private static List<string> FailingOf(CheckedRow row) => [.. ReportEdits.OfRowAlone(row).Where(edit => !edit.Holds).Select(edit => edit.Rule)];

    private Cause CauseOf(string? file, ColumnMistake mistake, List<(CheckedRow Row, ReportRow Meant)> changed)
    {
        var before = mended.Failing();
        mended.Mend(changed.Select(row => row.Meant));
        var after = mended.Failing();
        var rows = changed.Select(row => row.Row.Row.Row).ToHashSet();
        var isWhole = 10 * changed.Count >= 9 * mended.Report.Rows.Count(row => row.Row.File == file && row.ReportsTarget5);
        return new Cause
        {
            Kind = CauseKind.Column,
            Certainty = Certainty.Likely,
            Cells = [.. mistake.Columns.SelectMany(column => CellsOf(file, column, isWhole ? null : changed))],
            Findings = open.Take(open.All.Where(finding => (before.Contains(Key(finding)) && !after.Contains(Key(finding))) || IsOfNoWomen(finding, mistake, rows))),
            MessageKey = $"CAUSE-5.{mistake.Key}",
            Facts = CauseWords.OfColumns(mistake.Columns).Add("rows", changed.Count),
        };
    }

    /// <summary>That no rate applies is said of rows without women: it follows where their number is wrong.</summary>
    private static bool IsOfNoWomen(Finding finding, ColumnMistake mistake, HashSet<long> rows) =>
        finding.Rule == "REP-12" && mistake.Columns.Contains(ReportColumn.Women) && finding.Place.Row is { } row && rows.Contains(row);

    private static (string Rule, Place Place) Key(Finding finding) => (finding.Rule == "REP-30" ? "REP-14" : finding.Rule, finding.Place);

    private ImmutableArray<CauseCell> CellsOf(string? file, ReportColumn column, List<(CheckedRow Row, ReportRow Meant)>? rows) => rows is null
        ? [new CauseCell(new Place(file, null, column.Code), null, null)]
        : [.. rows.Select(row => mended.Original(row.Row.Row)).Select(row => new CauseCell(row.At(column), row.Unit, row[column].Text))];
}
