using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Reports;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary><c>hoiphunu tally --movement-identity</c>: opening + in − out = closing, and where it does not.</summary>
internal static class IdentityCommand
{
    public static int Run(TallyArguments arguments, RuleSet rules, OutputTarget target, RowProgress progress, ToolConsole console, ToolTexts texts)
    {
        if (arguments.Lists is { Members: null } or { Events: null })
        {
            throw new ToolException("usage.no-movements");
        }

        IdentityDocument document;
        using (new Spinner(console, texts, texts["progress.tallying"], progress))
        {
            var reading = new ListReading(arguments.Lists, console, progress);
            reading.LookForNamesInScope(arguments.AsOf);
            var within = arguments.Unit is { } code ? NamedUnit.Of(code, reading.Units, arguments.AsOf) : null;
            var (lists, figures) = reading.Count(rules, arguments.AsOf, arguments.From);
            var stocks = reading.Stocks(lists);
            var identity = lists.Movements!.CountOver(lists.From, lists.Tree).Identity(stocks.Opening, stocks.Closing);
            document = IdentityDocument.Of(identity, figures, within, arguments.Level);
            var notes = new Notes(console, texts);
            notes.Tell(reading.Notes);
            notes.Tell(CodeNotes.Of(figures.PaddedCodes));
        }

        FormsOf(document, rules, texts, console.Interrupted).Write(arguments.Format, target, console);
        return document.Errors > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static ResultForms FormsOf(IdentityDocument document, RuleSet rules, ToolTexts texts, CancellationToken interrupted) => new()
    {
        Json = stream => ResultForms.WriteJson(stream, document, DocumentJson.Written.IdentityDocument),
        Table = table => IdentityText.WriteCsv(document, table),
        Workbook = stream => ResultWorkbook.Write(stream, texts.Documents, texts.Documents["sheet.identity"], table => IdentityText.WriteCsv(document, table)),
        Page = stream => new IdentityPage(document, rules, texts.Documents).Write(stream, interrupted),
        Text = paper => new IdentityText(paper, texts.Documents).Write(document, interrupted),
    };
}
