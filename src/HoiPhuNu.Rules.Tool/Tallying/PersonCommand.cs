using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tool.Files;
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
            reading.LookForNamesInScope(arguments.AsOf);
            var explanation = reading.Explain(person, rules, arguments.AsOf, arguments.From);
            new Notes(console, texts).Tell(reading.Notes);
            document = explanation.IsUnknown
                ? throw new ToolException("usage.person", ("id", OneLine.Of(person)))
                : PersonDocument.Of(explanation, reading.Units.AsOf(arguments.AsOf), rules, arguments.Lists.ByName, texts.Language);
        }

        FormsOf(document, rules, texts, console.Interrupted).Write(arguments.Format, target, console);
    }

    private static ResultForms FormsOf(PersonDocument document, RuleSet rules, ToolTexts texts, CancellationToken interrupted) => new()
    {
        Json = stream => ResultForms.WriteJson(stream, document, DocumentJson.Written.PersonDocument),
        Table = table => PersonText.WriteCsv(document, table),
        Workbook = stream => ResultWorkbook.Write(stream, texts.Documents, texts.Documents["sheet.person"], table => PersonText.WriteCsv(document, table)),
        Page = stream => new PersonPage(document, rules, texts.Documents).Write(stream, interrupted),
        Text = paper => new PersonText(paper, texts.Documents).Write(document, interrupted),
    };
}
