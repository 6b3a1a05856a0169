using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tool.Arguments;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Html;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Evaluating;

/// <summary><c>hoiphunu evaluate</c>: read, evaluate, write. Whether targets are met does not change the exit code: that is a result, no fault.</summary>
internal static class EvaluateCommand
{
    public static int Run(EvaluateArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.Load(arguments.AsOf, arguments.Since);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        EvaluateReport report;
        var progress = new RowProgress(console.Interrupted);
        using (new Spinner(console, texts, texts["progress.evaluating"], progress))
        {
            report = new EvaluateWork(arguments, rules, progress, console, texts).Do();
        }

        target.Write(stream => Write(report, arguments.Format, stream, target, console, texts));
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static void Write(EvaluateReport report, OutputFormat format, Stream stream, OutputTarget target, ToolConsole console, ToolTexts texts)
    {
        if (format == OutputFormat.Json)
        {
            EvaluateJson.Write(report, stream, texts.Language, console.Interrupted);
            return;
        }

        if (format == OutputFormat.Xlsx)
        {
            ResultWorkbook.Write(
                stream,
                texts,
                texts["sheet.evaluate"],
                report,
                texts.With(report.IsFromReport ? "evaluate.title-report" : "evaluate.title-lists", ("day", report.Day)),
                table => EvaluateCsv.Write(report, table, console.Interrupted),
                console.Interrupted);
            return;
        }

        if (format == OutputFormat.Html)
        {
            new EvaluatePage(report, texts).Write(stream, console.Interrupted);
            return;
        }

        using var writer = OutputTarget.TextOn(stream, withMark: format == OutputFormat.Csv && target.IsFile);
        if (format == OutputFormat.Csv)
        {
            EvaluateCsv.Write(report, new CsvTableWriter(writer), console.Interrupted);
            // A table holds verdicts only: what is to be said about the inputs goes beside it, so that nothing disappears.
            new Notes(console, texts).Tell(report);
        }
        else
        {
            new EvaluateText(report, Paper.For(writer, target, console), texts).Write(console.Interrupted);
        }
    }
}
