using System.Text.Json;
using HoiPhuNu.Rules.Explaining;
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
            var place = NamedUnit.Of(code, reading.Units, arguments.AsOf);
            var lists = reading.Count(rules, arguments.AsOf, arguments.From);
            var figures = TallyFigures.Of(lists);
            var explanations = wanted is null
                ? Figure.All.Select(each => FigureExplanation.Outline(lists, figures, place, each))
                : [reading.Explain(new FigureExplainer(lists, figures, place, wanted))];
            document = ExplainDocument.Of([.. explanations], figures, arguments.Lists, texts.Language);
            var notes = new Notes(console, texts);
            notes.Tell(reading.Notes);
            notes.Tell(figures.PaddedCodes.Select(TallyWork.NoteOf));
        }

        target.Write(stream => Write(document, rules, arguments.Format, stream, target, console, texts));
    }

    private static Figure FigureOf(string name)
    {
        if (Figure.All.FirstOrDefault(figure => string.Equals(figure.Code, name, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        var parts = Figure.All.Where(figure => figure.Code.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase)).Select(figure => figure.Code).ToList();
        var nearest = parts.Count > 0 ? parts : Nearest.To(name, Figure.All.Select(figure => figure.Code));
        throw nearest.Count == 0
            ? new ToolException("usage.figure", ("figure", OneLine.Of(name)), ("known", Figure.All.Select(figure => figure.Code)))
            : new ToolException("usage.figure-near", ("figure", OneLine.Of(name)), ("nearest", nearest));
    }

    private static void Write(ExplainDocument document, RuleSet rules, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            JsonSerializer.Serialize(stream, document, ToolJson.Written.ExplainDocument);
            stream.WriteByte((byte)'\n');
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            ResultWorkbook.Write(stream, texts, texts["sheet.explain"], table => ExplainCsv.Write(document, table));
            return;
        }

        if (format == OutputFormat.Html)
        {
            new ExplainPage(document, rules, texts).Write(stream, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            ExplainCsv.Write(document, new CsvTableWriter(writer));
        }
        else
        {
            new ExplainText(document, Paper.For(writer, target, console), texts).Write(console.Interrupted);
        }
    }
}
