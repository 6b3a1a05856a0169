using System.Text.Json;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Reports;

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
            var within = arguments.Unit is { } code ? NamedUnit.Of(code, reading.Units, arguments.AsOf) : null;
            var lists = reading.Count(rules, arguments.AsOf, arguments.From);
            var figures = TallyFigures.Of(lists);
            var stocks = reading.Stocks(lists);
            var identity = lists.Movements!.CountOver(lists.From, lists.Tree).Identity(stocks.Opening, stocks.Closing);
            document = IdentityDocument.Of(identity, figures, within, arguments.Level);
            var notes = new Notes(console, texts);
            notes.Tell(reading.Notes);
            notes.Tell(figures.PaddedCodes.Select(TallyWork.NoteOf));
        }

        target.Write(stream => Write(document, rules, arguments.Format, stream, target, console, texts));
        return document.Errors > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static void Write(IdentityDocument document, RuleSet rules, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            JsonSerializer.Serialize(stream, document, ToolJson.Written.IdentityDocument);
            stream.WriteByte((byte)'\n');
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            ResultWorkbook.Write(stream, texts, texts["sheet.identity"], table => IdentityText.WriteCsv(document, table));
            return;
        }

        if (format == OutputFormat.Html)
        {
            new IdentityPage(document, rules, texts).Write(stream, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            IdentityText.WriteCsv(document, new CsvTableWriter(writer));
        }
        else
        {
            new IdentityText(Paper.For(writer, target, console), texts).Write(document, console.Interrupted);
        }
    }
}
