using HoiPhuNu.Rules.Documents.Evaluating;
using HoiPhuNu.Rules.Documents.Html;
using HoiPhuNu.Rules.Documents.Printing;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.Tool.Files;
using HoiPhuNu.Rules.Tool.Messages;
using HoiPhuNu.Rules.Tool.Printing;

namespace HoiPhuNu.Rules.Tool.Evaluating;

/// <summary><c>hoiphunu evaluate</c>: read, evaluate, write. Whether targets are met does not change the exit code: that is a result, no fault.</summary>
internal static class EvaluateCommand
{
    public static int Run(EvaluateArguments arguments, ToolConsole console, ToolTexts texts)
    {
        var rules = arguments.Rules.LoadFor(console, texts, arguments.AsOf, arguments.Since);
        using var target = OutputTarget.Open(arguments.Output, arguments.Format, arguments.Inputs, console);
        EvaluateReport report;
        var progress = new RowProgress(console.Interrupted);
        using (new Spinner(console, texts, texts["progress.evaluating"], progress))
        {
            report = new EvaluateWork(arguments, rules, progress, console, texts).Do();
        }

        FormsOf(report, console, texts).Write(arguments.Format, target, console);
        return report.Count(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static ResultForms FormsOf(EvaluateReport report, ToolConsole console, ToolTexts texts) => new()
    {
        Json = stream => EvaluateJson.Write(report, stream, texts.Language, console.Interrupted),
        Table = table => EvaluateCsv.Write(report, table, console.Interrupted),
        BesideTable = () => new Notes(console, texts).Tell(report),
        Workbook = stream => ResultWorkbook.Write(
            stream,
            texts.Documents,
            texts.Documents["sheet.evaluate"],
            report,
            texts.Documents.With(report.IsFromReport ? "evaluate.title-report" : "evaluate.title-lists", ("day", report.Day)),
            table => EvaluateCsv.Write(report, table, console.Interrupted),
            console.Interrupted),
        Page = stream => new EvaluatePage(report, texts.Documents).Write(stream, console.Interrupted),
        Text = paper => new EvaluateText(report, paper, texts.Documents).Write(console.Interrupted),
    };
}
