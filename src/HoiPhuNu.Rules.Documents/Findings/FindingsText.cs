using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Documents.Findings;

/// <summary>Findings as people read them: by file and unit, each with its cell.</summary>
internal sealed class FindingsText(FindingList list, Paper paper, DocumentTexts texts, string whole)
{
    private const int UnitIndent = 2;
    private const int FindingIndent = 4;
    private const int MarkWidth = 10;

    private readonly ExpectedText _expected = new(texts);

    /// <summary>Writes all of it.</summary>
    public void Write(CancellationToken interrupted)
    {
        // Grouping keeps the order of first appearance, which is the order of findings.
        foreach (var file in list.Findings.Where(IsInRow).GroupBy(finding => finding.Place.File, StringComparer.Ordinal))
        {
            paper.Line(0, new Inked(file.Key ?? texts["group.no-file"], Ink.Heading));
            foreach (var unit in file.GroupBy(finding => finding.Unit, StringComparer.Ordinal))
            {
                paper.Line(UnitIndent, new Inked(unit.Key is null ? texts["group.no-unit"] : Unit(unit.First()), Ink.Strong));
                WriteAll(unit, interrupted);
            }

            paper.Blank();
        }

        if (list.Findings.Any(finding => !IsInRow(finding)))
        {
            paper.Line(0, new Inked(whole, Ink.Heading));
            WriteAll(list.Findings.Where(finding => !IsInRow(finding)), interrupted);
            paper.Blank();
        }
    }

    private static bool IsInRow(Finding finding) => finding.Place.Row is not null;

    private void WriteAll(IEnumerable<Finding> findings, CancellationToken interrupted)
    {
        foreach (var finding in findings)
        {
            interrupted.ThrowIfCancellationRequested();
            WriteOne(finding);
        }
    }

    private void WriteOne(Finding finding)
    {
        var isError = finding.Severity == Severity.Error;
        var mark = texts[isError ? "mark.error" : "mark.warning"].PadRight(MarkWidth);
        paper.Line(FindingIndent, new Inked(mark, isError ? Ink.Error : Ink.Warning), Where(finding), new Inked(Figures(finding), Ink.Strong));
        paper.Line(FindingIndent + MarkWidth, list.Message(finding, texts.Language));
        paper.Line(FindingIndent + MarkWidth, new Inked(finding.Rule + ClauseWords.After(finding.Clause, texts, " · "), Ink.Faint));
    }

    private string Where(Finding finding)
    {
        if (finding.Place.Row is not { } row)
        {
            return finding switch
            {
                { Others: > 0 } when list.ColumnOf(finding, texts.Language) is { } rest => texts.With("place.column", ("column", rest)),
                { Unit: null, Year: null } => texts["place.whole"],
                { Unit: null, Year: { } year } => texts.With("place.year", ("year", Plain(year))),
                { Year: null } => Unit(finding),
                { Year: { } year } => texts.With("place.unit-year", ("unit", Unit(finding)), ("year", Plain(year))),
            };
        }

        return list.ColumnOf(finding, texts.Language) is { } column
            ? texts.With("place.cell", ("row", Plain(row)), ("column", column))
            : texts.With("place.row", ("row", Plain(row)));
    }

    private string Figures(Finding finding)
    {
        var reported = ReportedText.Of(finding, texts);
        var expected = finding.Expected is { } value ? _expected.Of(value, finding.Place.Column) : null;
        return (reported, expected) switch
        {
            (null, null) => string.Empty,
            (_, null) => $": {reported}",
            (null, _) => $": → {expected}",
            _ => $": {reported} → {expected}",
        };
    }

    private string Unit(Finding finding) => list.NameOf(finding) is { } name ? $"{finding.Unit} {name}" : finding.Unit ?? string.Empty;

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
