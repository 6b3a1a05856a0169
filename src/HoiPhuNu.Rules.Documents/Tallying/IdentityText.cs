using System.Globalization;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Documents.Tallying;

/// <summary>The movement identity as people read it, and as CSV.</summary>
internal sealed class IdentityText(Paper paper, DocumentTexts texts)
{
    /// <summary>Writes the whole by category, then what does not close.</summary>
    public void Write(IdentityDocument document, CancellationToken interrupted)
    {
        paper.Line(0, new Inked(texts.With("identity.title", ("from", document.From), ("day", document.AsOf)), Ink.Heading));
        WriteTable(document.Whole, interrupted);
        paper.Blank();
        if (document.Closes)
        {
            paper.Line(0, new Inked(texts["identity.closes"], Ink.Good));
        }
        else if (document.NotClosing.IsEmpty)
        {
            paper.Line(0, texts["identity.not-closing-elsewhere"]);
        }
        else
        {
            paper.Line(0, new Inked(texts["identity.not-closing"], Ink.Heading));
            WriteTable(document.NotClosing, interrupted);
            paper.Line(0, texts["identity.hint"]);
        }

        if (document.Errors > 0)
        {
            paper.Line(0, new Inked(texts.With("identity.errors", ("count", document.Errors)), Ink.Error));
        }
    }

    /// <summary>One line per unit and category that does not close.</summary>
    public static void WriteCsv(IdentityDocument document, TableWriter table)
    {
        table.WriteRow("unit", "unit_name", "level", "category", "opening", "arrivals", "departures", "expected", "closing", "unexplained");
        foreach (var line in document.NotClosing)
        {
            table.WriteRow([line.Unit, line.Name, line.Level, line.Category, .. Numbers(line).Select(number => number.ToString(CultureInfo.InvariantCulture))]);
        }
    }

    private static long[] Numbers(IdentityLineDocument line) => [line.Opening, line.Arrivals, line.Departures, line.Expected, line.Closing, line.Unexplained];

    private void WriteTable(IEnumerable<IdentityLineDocument> lines, CancellationToken interrupted)
    {
        TextColumn[] columns =
        [
            new(texts["tally.unit"]),
            new(texts["tally.name"]),
            new(texts["identity.category"]),
            new(texts["identity.opening"], IsNumber: true),
            new(texts["identity.arrivals"], IsNumber: true),
            new(texts["identity.departures"], IsNumber: true),
            new(texts["identity.expected"], IsNumber: true),
            new(texts["identity.closing"], IsNumber: true),
            new(texts["identity.unexplained"], IsNumber: true),
        ];
        new TextTable(paper, columns).Write(
            lines.Select(line => (string[])
            [
                line.Unit,
                line.Name,
                FactText.Of((object)MemberCategory.FromCode(line.Category), texts.Language),
                .. Numbers(line).Select(number => FactText.Of((Int128)number, texts.Language)),
            ]),
            interrupted);
    }
}
