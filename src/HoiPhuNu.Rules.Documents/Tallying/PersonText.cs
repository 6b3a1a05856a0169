using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>One person's rows as people read them, and as CSV.</summary>
internal sealed class PersonText(Paper paper, DocumentTexts texts)
{
    /// <summary>Writes a table of the rows, then what is to be said about them.</summary>
    public void Write(PersonDocument document, CancellationToken interrupted)
    {
        paper.Line(0, new Inked(texts.With("person.title", ("id", document.Person), ("day", document.AsOf)), Ink.Heading));
        TextColumn[] columns =
        [
            new(texts["person.list"]),
            new(texts["person.row"], IsNumber: true),
            new(texts["person.commune"]),
            new(texts["person.unit"]),
            new(texts["person.counted"]),
            new(texts["person.why"]),
            new(texts["person.rule"]),
        ];
        new TextTable(paper, columns).Write(
            document.Rows.Select(row => new[]
            {
                row.File ?? row.List,
                row.Row.ToString(CultureInfo.InvariantCulture),
                row.Commune ?? string.Empty,
                row.Unit ?? string.Empty,
                texts[row.Counted ? "value.yes" : "value.no"],
                row.Why.Replace('_', ' '),
                row.Rule,
            }),
            interrupted);
        foreach (var finding in document.Findings)
        {
            paper.Line(2, texts.With("in-row", ("file", finding.File ?? string.Empty), ("row", finding.Row?.ToString(CultureInfo.InvariantCulture) ?? string.Empty), ("text", $"{finding.Message} ({finding.Rule})")));
        }
    }

    /// <summary>One line per row.</summary>
    public static void WriteCsv(PersonDocument document, TableWriter table)
    {
        table.WriteRow("list", "file", "row", "commune", "unit", "category", "counted", "fate", "why", "rule");
        foreach (var row in document.Rows)
        {
            table.WriteRow(
                row.List, row.File, row.Row.ToString(CultureInfo.InvariantCulture), row.Commune, row.Unit, row.Category, row.Counted ? "yes" : "no", row.Fate, row.Why, row.Rule);
        }
    }
}
