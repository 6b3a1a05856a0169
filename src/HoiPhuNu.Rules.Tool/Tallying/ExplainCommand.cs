using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Documents.Tallying;
using HoiPhuNu.Rules.Explaining;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Lists;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;
using HoiPhuNu.Rules.Tool.Reports;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Tool.Tallying;

/// <summary><c>hoiphunu tally --explain UNIT[:FIGURE]</c>: one figure in full, with its rows; or all figures of a unit in outline.</summary>
internal static class ExplainCommand
{
    public static void Run(string what, TallyArguments arguments, RuleSet rules, OutputTarget target, RowProgress progress, ToolConsole console, ToolTexts texts)
    {
        var (code, name) = what.Split(':', 2, StringSplitOptions.TrimEntries) is [var unit, var figure] ? (unit, figure) : (what.Trim(), null);
        var wanted = name is null ? null : FigureOf(name);
        ExplainDocument document;
        using (new Spinner(console, texts, texts["progress.tallying"], progress))
        {
            var reading = new ListReading(arguments.Lists, console, progress);
            reading.LookForNamesInScope(arguments.AsOf);
            var place = NamedUnit.Of(code, reading.Units, arguments.AsOf);
            var (lists, figures) = reading.Count(rules, arguments.AsOf, arguments.From);
            var explanations = wanted is null
                ? Figure.Explained.Select(each => FigureExplanation.Outline(lists, figures, place, each))
                : [reading.Explain(new FigureExplainer(lists, figures, place, wanted))];
            document = ExplainDocument.Of([.. explanations], figures, arguments.Lists.ByName, texts.Language);
            var notes = new Notes(console, texts);
            notes.Tell(reading.Notes);
            notes.Tell(CodeNotes.Of(figures.PaddedCodes));
        }

        FormsOf(document, rules, texts, console.Interrupted).Write(arguments.Format, target, console);
    }

    private static Figure FigureOf(string name)
    {
        if (Figure.Explained.FirstOrDefault(figure => string.Equals(figure.Code, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        var parts = Figure.Explained.Where(figure => figure.Code.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase)).Select(figure => figure.Code).ToList();
        var nearest = parts.Count > 0 ? parts : Nearest.To(name, Figure.Explained.Select(figure => figure.Code));
        throw nearest.Count == 0
            ? new ToolException("usage.figure", ("figure", OneLine.Of(name)), ("known", Figure.Explained.Select(figure => figure.Code)))
            : new ToolException("usage.figure-near", ("figure", OneLine.Of(name)), ("nearest", nearest));
    }

    private static ResultForms FormsOf(ExplainDocument document, RuleSet rules, ToolTexts texts, CancellationToken interrupted) => new()
    {
        Json = stream => ResultForms.WriteJson(stream, document, DocumentJson.Written.ExplainDocument),
        Table = table => ExplainCsv.Write(document, table),
        Workbook = stream => ResultWorkbook.Write(stream, texts.Documents, texts.Documents["sheet.explain"], table => ExplainCsv.Write(document, table)),
        Page = stream => new ExplainPage(document, rules, texts.Documents).Write(stream, interrupted),
        Text = paper => new ExplainText(document, paper, texts.Documents).Write(interrupted),
    };
}
