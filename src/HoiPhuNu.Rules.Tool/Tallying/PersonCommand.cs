using System.Text.Json;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary><c>hoiphunu tally --explain-person</c>: every row of one person, counted or not, where, and why.</summary>
internal static class PersonCommand
{
    public static void Run(string person, TallyArguments arguments, RuleSet rules, OutputTarget target, RowProgress progress, ToolConsole console, ToolTexts texts)
    {
        if (arguments.Lists is { Members: null, Population: null, Events: null })
        {
            throw new ToolException("usage.no-persons");
        }

        PersonDocument document;
        using (new Spinner(console, texts, texts["progress.tallying"], progress))
        {
            var reading = new ListReading(arguments.Lists, console, progress);
            var explanation = reading.Explain(person, rules, arguments.AsOf, arguments.From);
            new Notes(console, texts).Tell(reading.Notes);
            document = explanation.IsUnknown
                ? throw new ToolException("usage.person", ("id", OneLine.Of(person)))
                : PersonDocument.Of(explanation, reading.Units.AsOf(arguments.AsOf), rules, arguments, texts.Language);
        }

        target.Write(stream => Write(document, rules, arguments.Format, stream, target, console, texts));
    }

    private static void Write(PersonDocument document, RuleSet rules, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            JsonSerializer.Serialize(stream, document, ToolJson.Written.PersonDocument);
            stream.WriteByte((byte)'\n');
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            ResultWorkbook.Write(stream, texts, texts["sheet.person"], table => PersonText.WriteCsv(document, table));
            return;
        }

        if (format == OutputFormat.Html)
        {
            new PersonPage(document, rules, texts).Write(stream, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            PersonText.WriteCsv(document, new CsvTableWriter(writer));
        }
        else
        {
            new PersonText(Paper.For(writer, target, console), texts).Write(document, console.Interrupted);
        }
    }
}
