using HoiPhuNu.Rules.Documents.Checking;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>Findings as a sheet: one row each, with filters, and a link to the cell where there is one in the workbook.</summary>
internal sealed class FindingsSheet(FindingList list, DocumentTexts texts, CauseColumns? causes = null)
{
    private readonly ExpectedText _expected = new(texts);

    /// <summary>The layout.</summary>
    public SheetLayout Layout => new()
    {
        Name = texts["sheet.findings"],
        Title =
        [
            texts.With("summary.errors", ("count", list.Count(Severity.Error))) + " · " + texts.With("summary.warnings", ("count", list.Count(Severity.Warning))),
            .. causes is null ? Array.Empty<string>() : [texts["causes.legend"]],
        ],
        FrozenColumns = 2,
        Columns =
        [
            new(texts["findings.severity"], SheetFormat.Text, 12),
            new(texts["findings.rule"], SheetFormat.Text, 10),
            new(texts["findings.cell"], SheetFormat.Text, 9),
            new(texts["findings.file"], SheetFormat.Text, 24),
            new(texts["findings.row"], SheetFormat.Plain, 8),
            new(texts["findings.column"], SheetFormat.WrappedText, 26),
            new(texts["findings.unit"], SheetFormat.Text, 12),
            new(texts["findings.name"], SheetFormat.WrappedText, 24),
            new(texts["findings.year"], SheetFormat.Plain, 8),
            new(texts["findings.reported"], SheetFormat.Text, 14),
            new(texts["findings.expected"], SheetFormat.WrappedText, 22),
            new(texts["findings.message"], SheetFormat.WrappedText, 70),
            new(texts["findings.clause"], SheetFormat.Text, 16),
            .. causes is null ? Array.Empty<SheetColumn>() : [new(texts["findings.cause"], SheetFormat.WrappedText, 14)],
        ],
    };

    /// <summary>The rows.</summary>
    /// <param name="cell">The sheet and the cell that a finding stands at, where they are in the workbook.</param>
    /// <param name="interrupted">Stops the work.</param>
    public IEnumerable<IReadOnlyList<SheetCell>> Rows(Func<Finding, (string Sheet, string Cell)?> cell, CancellationToken interrupted)
    {
        var others = Enumerable.Range(0, list.Findings.Length);
        foreach (var (number, message, positions) in causes?.Groups ?? [])
        {
            yield return [.. Enumerable.Repeat(default(SheetCell), 11), SheetCell.Of($"{number}. {message}") with { Fill = SheetFill.Strong }, default, SheetCell.Of(number) with { Fill = SheetFill.Strong }];
            foreach (var position in positions)
            {
                interrupted.ThrowIfCancellationRequested();
                yield return Row(position, cell);
            }
        }

        foreach (var position in others.Where(position => causes?.HasCause(position) != true))
        {
            interrupted.ThrowIfCancellationRequested();
            yield return Row(position, cell);
        }
    }

    private SheetCell[] Row(int position, Func<Finding, (string Sheet, string Cell)?> cell)
    {
        var finding = list.Findings[position];
        var place = cell(finding);
        SheetCell[] row =
        [
            SheetCell.Of(MarkOf(finding)) with { Fill = causes?.IsDerived(position) == true ? SheetFill.Derived : FillOf(finding) },
            SheetCell.Of(finding.Rule),
            place is { } there ? SheetCell.Of(there.Cell).To(there.Sheet, there.Cell) : default,
            SheetCell.Of(Path.GetFileName(finding.Place.File)),
            SheetCell.Of(finding.Place.Row),
            SheetCell.Of(list.ColumnOf(finding, texts.Language)),
            SheetCell.Of(finding.Unit),
            SheetCell.Of(list.NameOf(finding)),
            SheetCell.Of((long?)finding.Year),
            SheetCell.Of(ReportedOf(finding)),
            SheetCell.Of(ExpectedOf(finding)),
            SheetCell.Of(list.Message(finding, texts.Language)),
            SheetCell.Of(ClauseWords.Of(finding.Clause, texts)),
        ];
        return causes is null ? row : [.. row, SheetCell.Of(causes.Of(position))];
    }

    /// <summary>What a note over a cell says of a finding.</summary>
    public string NoteOf(Finding finding)
    {
        string?[] lines =
        [
            $"{MarkOf(finding)} {finding.Rule}",
            ReportedOf(finding) is { } reported ? $"{texts["findings.reported"]}: {reported}" : null,
            ExpectedOf(finding) is { } expected ? $"{texts["findings.expected"]}: {expected}" : null,
            list.Message(finding, texts.Language),
            ClauseWords.Of(finding.Clause, texts) is { } clause ? $"{texts["findings.clause"]}: {clause}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    /// <summary>How the cell of a finding is marked.</summary>
    public static SheetFill FillOf(Finding finding) => finding.Severity == Severity.Error ? SheetFill.Error : SheetFill.Warning;

    private string MarkOf(Finding finding) => texts[finding.Severity == Severity.Error ? "mark.error" : "mark.warning"];

    private string? ReportedOf(Finding finding) => ReportedText.Of(finding, texts);

    private string? ExpectedOf(Finding finding) => finding.Expected is { } value ? _expected.Of(value, finding.Place.Column) : null;
}
